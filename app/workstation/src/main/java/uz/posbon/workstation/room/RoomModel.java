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
        String notice, boolean stale, List<Section> sections, @Nullable Chart flow, @Nullable Chart districts) {

    /** Tiles that belong together; {@code key} stays the same whatever the language. */
    public record Section(String key, String title, List<Tile> tiles) {}

    /**
     * One tile.
     *
     * @param key which figure it is, from one model to the next
     * @param behind what it has counted; then what the other numbers in it have
     */
    public record Tile(String key, Figure figure, List<Behind> behind) {
        Tile(String key, Figure figure, Behind behind) {
            this(key, figure, List.of(behind));
        }
    }

    /**
     * One chart.
     *
     * @param behind what each number has counted, by row and step
     */
    public record Chart(FigureChart.Content content, List<List<Behind>> behind) {
        Behind behind(FigureChart.Point point) {
            return behind.get(point.row()).get(point.step());
        }
    }

    /**
     * What is behind a figure: asked of the backend by {@code figure} and {@code of}, or known already.
     *
     * @param title what the list is called
     * @param name what it is called beside the others of the same tile, in short
     */
    public record Behind(String title, String name, @Nullable RoomFigure figure, @Nullable String of, List<RoomRow> known) {
        static Behind asked(String title, RoomFigure figure, @Nullable String of) {
            return new Behind(title, title, figure, of, List.of());
        }

        static Behind known(String title, List<RoomRow> rows) {
            return new Behind(title, title, null, null, rows);
        }

        Behind named(String next) {
            return new Behind(title, next, figure, of, known);
        }
    }
}
