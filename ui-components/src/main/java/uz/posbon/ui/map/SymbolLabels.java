package uz.posbon.ui.map;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.draw.Ink;
import uz.posbon.ui.map.draw.TextWidths;

/** The words beside symbols: beside, else below, else above, else none; the selected one always. */
final class SymbolLabels {

    private static final int MOST = 250;
    private static final int MOST_TRIED = 1200;
    private static final double HEIGHT = 16;

    private final Canvas canvas = new Canvas();
    private @Nullable Viewport written;
    private final TextWidths widths = new TextWidths(Font.font("Noto Sans", 13));

    Canvas node() {
        return canvas;
    }

    /**
     * Writes the words of a picture.
     *
     * @param picture what was drawn; null for nothing
     * @param frame the picture's, margins included
     * @param above rooms that are taken already
     * @return the room these words and their symbols take
     */
    Room draw(
            @Nullable SymbolPicture picture, MapFrame frame, @Nullable String selected, @Nullable String hovered, boolean all,
            List<Room> above) {
        Viewport view = frame.viewport();
        written = view;
        Room room = new Room(above);
        GraphicsContext ink = canvas.getGraphicsContext2D();
        if (canvas.isVisible()) {
            ink.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        }
        canvas.setVisible(picture != null && (all || selected != null || hovered != null));
        if (picture == null || !canvas.isVisible()) {
            return room;
        }
        canvas.setWidth(view.width());
        canvas.setHeight(view.height());
        SymbolIndex index = picture.index();
        int[] drawn = picture.drawn();
        ink.setFont(widths.font());
        ink.setTextBaseline(VPos.CENTER);
        write(ink, index, selected, frame, room);
        write(ink, index, hovered, frame, room);
        int words = 0;
        int lowest = all ? Math.max(0, drawn.length - MOST_TRIED) : drawn.length;
        for (int k = drawn.length - 1; k >= lowest; k--) {
            MapSymbol symbol = index.at(drawn[k]);
            double half = symbol.sizePx() / 2.0;
            room.block(x(index, drawn[k], view) - half, y(index, drawn[k], view) - half, symbol.sizePx(), symbol.sizePx());
        }
        for (int k = drawn.length - 1; k >= lowest && words < MOST; k--) {
            MapSymbol symbol = index.at(drawn[k]);
            boolean done = symbol.id().equals(selected) || symbol.id().equals(hovered);
            if (!done && !symbol.label().isEmpty() && place(ink, index, drawn[k], frame, room, false)) {
                words++;
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
                write(ink, symbol, place, frame);
                return true;
            }
        }
        if (must) {
            room.block(places[0][0], places[0][1], width, HEIGHT);
            write(ink, symbol, places[0], frame);
        }
        return must;
    }

    private static void write(GraphicsContext ink, MapSymbol symbol, double[] place, MapFrame frame) {
        Ink.write(
                ink, symbol.label(), place[0] - frame.viewport().originX(), place[1] - frame.viewport().originY() + HEIGHT / 2,
                frame.palette().text(), frame.palette().halo());
    }

    private static double x(SymbolIndex index, int position, Viewport view) {
        return index.x(position) * Mercator.worldSize(view.zoom());
    }

    private static double y(SymbolIndex index, int position, Viewport view) {
        return index.y(position) * Mercator.worldSize(view.zoom());
    }
}
