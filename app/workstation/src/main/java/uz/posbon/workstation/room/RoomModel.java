package uz.posbon.workstation.room;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.room.RoomFigure;
import uz.posbon.sdk.room.RoomRow;
import uz.posbon.ui.figure.Figure;
import uz.posbon.ui.figure.FigureChart;

/**
 * The room as the panel shows it, ready to be painted.
 *
 * @param notice of when the figures are, or that there are none
 * @param stale whether the backend has not answered lately
 * @param flow what came in and went out, hour by hour
 * @param districts open cases beside units that can be sent
 */
public record RoomModel(
        String notice, boolean stale, List<Section> sections, FigureChart.@Nullable Content flow, FigureChart.@Nullable Content districts) {

    /** Tiles that belong together; {@code key} stays the same whatever the language. */
    public record Section(String key, String title, List<Tile> tiles) {}

    /** One tile; {@code key} says which figure it is, from one model to the next. */
    public record Tile(String key, Figure figure, Behind behind) {}

    /**
     * What is behind a figure: asked of the backend by {@code figure} and {@code of}, or known already.
     *
     * @param title what the list is called
     */
    public record Behind(String title, @Nullable RoomFigure figure, @Nullable String of, List<RoomRow> known) {
        static Behind asked(String title, RoomFigure figure, @Nullable String of) {
            return new Behind(title, figure, of, List.of());
        }

        static Behind known(String title, List<RoomRow> rows) {
            return new Behind(title, null, null, rows);
        }
    }
}
