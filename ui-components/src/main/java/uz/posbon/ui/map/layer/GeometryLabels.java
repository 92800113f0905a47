package uz.posbon.ui.map.layer;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.MapFrame;
import uz.posbon.ui.map.Mercator;
import uz.posbon.ui.map.Room;
import uz.posbon.ui.map.Viewport;
import uz.posbon.ui.map.draw.Ink;
import uz.posbon.ui.map.draw.TextWidths;

/** The words in the middle of areas and lines, where there is room for them. FX thread. */
final class GeometryLabels {

    private static final int MOST = 150;
    private static final double HEIGHT = 17;

    private final Canvas canvas = new Canvas();
    private double text = 1;
    private TextWidths widths = font(1);
    private @Nullable Viewport written;

    Node node() {
        return canvas;
    }

    private static TextWidths font(double text) {
        return new TextWidths(Font.font("Noto Sans", FontWeight.SEMI_BOLD, 13 * text));
    }

    /** Writes the words of what was drawn, the topmost first, and says what room they take. */
    Room draw(List<Outlined> drawn, MapFrame frame, List<Room> above) {
        Viewport view = frame.viewport();
        written = view;
        Room room = new Room(above);
        List<Outlined> named = drawn.reversed().stream().filter(each -> !each.drawing().label().isEmpty()).limit(MOST).toList();
        canvas.setVisible(!named.isEmpty());
        if (named.isEmpty()) {
            return room;
        }
        canvas.setWidth(view.width());
        canvas.setHeight(view.height());
        GraphicsContext ink = canvas.getGraphicsContext2D();
        ink.clearRect(0, 0, view.width(), view.height());
        if (text != frame.text()) {
            text = frame.text();
            widths = font(text);
        }
        double height = HEIGHT * text;
        ink.setFont(widths.font());
        ink.setTextBaseline(VPos.CENTER);
        double size = Mercator.worldSize(view.zoom());
        for (Outlined each : named) {
            double width = widths.of(each.drawing().label());
            double[] middle = LabelPlace.of(each);
            double left = Math.rint(middle[0] * size - width / 2);
            double top = Math.rint(middle[1] * size - height / 2);
            boolean fits = !each.area() || each.box().getWidth() * size > width * 0.8;
            if (fits && room.take(left - 4, top, width + 8, height)) {
                Ink.write(
                        ink, each.drawing().label(), left - view.originX(), top + height / 2 - view.originY(), frame.palette().text(),
                        frame.palette().halo());
            }
        }
        return room;
    }

    /** Keeps the words where they belong; those of another zoom are not shown. */
    void move(Viewport view) {
        Viewport then = written;
        if (then != null) {
            canvas.setOpacity(then.zoom() == view.zoom() ? 1 : 0);
            canvas.setTranslateX(then.originX() - view.originX());
            canvas.setTranslateY(then.originY() - view.originY());
        }
    }
}
