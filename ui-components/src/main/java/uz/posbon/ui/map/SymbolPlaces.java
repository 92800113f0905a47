package uz.posbon.ui.map;

/** Where the middles of symbols fall in a picture. Moving the picture by whole device pixels moves them by exactly as many. */
record SymbolPlaces(SymbolIndex index, MapFrame frame, double size, double left, double top) {

    SymbolPlaces(SymbolIndex index, MapFrame frame) {
        this(
                index, frame, Mercator.worldSize(frame.viewport().zoom()) * frame.scale(), frame.viewport().originX() * frame.scale(),
                frame.viewport().originY() * frame.scale());
    }

    /** Device pixels from the picture's left edge. */
    int x(int position) {
        return (int) Math.floor(index.x(position) * size - left + 0.5);
    }

    /** Device pixels from the picture's top edge. */
    int y(int position) {
        return (int) Math.floor(index.y(position) * size - top + 0.5);
    }
}
