package uz.posbon.ui.map;

import org.jspecify.annotations.Nullable;

/** The room symbols take. */
final class SymbolRoom {

    /** Of more symbols than could be told apart only the topmost count. */
    static final int MOST = 1200;

    private SymbolRoom() {}

    /** What was drawn, in logical pixels of the world at this zoom. */
    static Room of(@Nullable SymbolPicture picture, int zoom) {
        Room room = new Room();
        if (picture == null) {
            return room;
        }
        double size = Mercator.worldSize(zoom);
        SymbolIndex index = picture.index();
        int[] drawn = picture.drawn();
        for (int k = drawn.length - 1; k >= Math.max(0, drawn.length - MOST); k--) {
            block(room, index.x(drawn[k]) * size, index.y(drawn[k]) * size, index.at(drawn[k]).sizePx() / 2.0);
        }
        if (picture.chosen() >= 0) {
            MapSymbol symbol = index.at(picture.chosen());
            block(room, index.x(picture.chosen()) * size, index.y(picture.chosen()) * size, symbol.sizePx() / 2.0 + Sprite.HALO);
        }
        picture.clusters().discs().forEach(disc -> block(room, disc.x() * size, disc.y() * size, disc.radius()));
        return room;
    }

    private static void block(Room room, double x, double y, double radius) {
        room.block(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
