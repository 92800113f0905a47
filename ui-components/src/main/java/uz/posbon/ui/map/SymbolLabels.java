package uz.posbon.ui.map;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/** The words beside symbols: beside, else below, else above, else none; the selected one always. */
final class SymbolLabels {

    private static final int MOST = 250;
    private static final int MOST_TRIED = 1200;
    private static final double HEIGHT = 16;

    private final Canvas canvas = new Canvas();
    private final TextWidths widths = new TextWidths(Font.font("Noto Sans", 13));

    Canvas node() {
        return canvas;
    }

    void clear() {
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    }

    /**
     * Writes the words.
     *
     * @param above rooms that are taken already
     * @return the room these words and their symbols take
     */
    Room draw(
            SymbolIndex index, int[] drawn, MapFrame frame, @Nullable String selected, @Nullable String hovered, boolean all, List<Room> above) {
        Viewport view = frame.viewport();
        canvas.setWidth(view.width());
        canvas.setHeight(view.height());
        clear();
        Room room = new Room(above);
        GraphicsContext ink = canvas.getGraphicsContext2D();
        ink.setFont(widths.font());
        ink.setTextBaseline(VPos.CENTER);
        write(ink, index, selected, frame, room);
        write(ink, index, hovered, frame, room);
        int written = 0;
        int lowest = all ? Math.max(0, drawn.length - MOST_TRIED) : drawn.length;
        for (int k = drawn.length - 1; k >= lowest; k--) {
            MapSymbol symbol = index.at(drawn[k]);
            double half = symbol.sizePx() / 2.0;
            room.block(x(index, drawn[k], view) - half, y(index, drawn[k], view) - half, symbol.sizePx(), symbol.sizePx());
        }
        for (int k = drawn.length - 1; k >= lowest && written < MOST; k--) {
            MapSymbol symbol = index.at(drawn[k]);
            boolean done = symbol.id().equals(selected) || symbol.id().equals(hovered);
            if (!done && !symbol.label().isEmpty() && place(ink, index, drawn[k], frame, room, false)) {
                written++;
            }
        }
        return room;
    }

    private void write(GraphicsContext ink, SymbolIndex index, @Nullable String id, MapFrame frame, Room room) {
        int position = id == null ? -1 : index.position(id);
        if (position >= 0 && !index.at(position).label().isEmpty()) {
            place(ink, index, position, frame, room, true);
        }
    }

    private boolean place(GraphicsContext ink, SymbolIndex index, int position, MapFrame frame, Room room, boolean must) {
        MapSymbol symbol = index.at(position);
        double width = widths.of(symbol.label());
        double gap = symbol.sizePx() / 2.0 + (must ? 9 : 5);
        double x = x(index, position, frame.viewport());
        double y = y(index, position, frame.viewport());
        double[][] places = {
            {x + gap, y - HEIGHT / 2}, {x - gap - width, y - HEIGHT / 2}, {x - width / 2, y + gap}, {x - width / 2, y - gap - HEIGHT}};
        for (double[] place : places) {
            if (room.take(place[0], place[1], width, HEIGHT)) {
                Ink.write(ink, symbol.label(), place[0], place[1] + HEIGHT / 2, frame.palette().text(), frame.palette().halo());
                return true;
            }
        }
        if (must) {
            room.block(places[0][0], places[0][1], width, HEIGHT);
            Ink.write(ink, symbol.label(), places[0][0], places[0][1] + HEIGHT / 2, frame.palette().text(), frame.palette().halo());
        }
        return must;
    }

    private static double x(SymbolIndex index, int position, Viewport view) {
        return index.x(position) * Mercator.worldSize(view.zoom()) - view.originX();
    }

    private static double y(SymbolIndex index, int position, Viewport view) {
        return index.y(position) * Mercator.worldSize(view.zoom()) - view.originY();
    }
}
