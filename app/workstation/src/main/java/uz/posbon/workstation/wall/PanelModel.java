package uz.posbon.workstation.wall;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.ui.figure.FigureChart;
import uz.posbon.ui.symbol.SymbolShape;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.ui.video.VideoSource;
import uz.posbon.ui.video.wall.WallLayout;

/** What one panel shows, ready to be painted: every word said, every list cut and sorted. Immutable. */
sealed interface PanelModel {
    /**
     * The map.
     *
     * @param centre null where it looks at {@code places}
     * @param places what it follows; empty for the whole city
     * @param problem which of its layers are not there; empty when all are
     */
    record City(@Nullable GeoPoint centre, double zoom, List<GeoPoint> places, Set<String> layers, String incidentId, String problem) implements PanelModel {}

    /** Cameras in their tiles. */
    record Cameras(WallLayout layout, List<Tile> tiles) implements PanelModel {}

    /** One tile: a camera, or why there is none. */
    record Tile(@Nullable VideoSource source, String problem) {}

    /** Rows under a title; {@code empty} is said where there is none. */
    record Rows(String title, String count, String empty, List<Row> rows) implements PanelModel {}

    /**
     * One row.
     *
     * @param lead short and large, at the left
     * @param text what it is
     * @param detail beside the age
     */
    record Row(Tone tone, SymbolShape shape, String lead, String text, String detail, String age) {}

    /** Large figures, and boards and charts below them. */
    record Figures(List<Figure> figures, List<Board> boards, List<Chart> charts) implements PanelModel {}

    /** A chart, ready to be painted. */
    record Chart(FigureChart.Form form, FigureChart.Content content) {}

    /**
     * One figure; its tone says whether it is in order.
     *
     * @param limit what it is to keep; empty where there is no such thing
     * @param trend how it usually is, or how old it is; empty as above
     */
    record Figure(String label, String value, String limit, String trend, Tone tone) {}

    /**
     * Numbers of several alike, a line each.
     *
     * @param title what the lines are of
     * @param columns what the numbers are of
     * @param empty said where there is no line
     * @param lines always in the same order
     */
    record Board(String title, List<String> columns, String empty, List<Line> lines) {}

    /**
     * One line of a board.
     *
     * @param remark beside the name, smaller; empty for none
     * @param tone what the first number says
     */
    record Line(String name, String remark, Tone tone, List<String> numbers) {}

    record Clock(String time, String date) implements PanelModel {}

    record Message(String text, Tone tone, SymbolShape shape) implements PanelModel {}

    /** A file of an incident. */
    record Picture(String incidentId, String attachmentId, @Nullable String sha256) implements PanelModel {}

    /** Cannot be shown, and why. */
    record Problem(String sentence) implements PanelModel {}
}
