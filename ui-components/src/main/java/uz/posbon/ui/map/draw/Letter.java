package uz.posbon.ui.map.draw;

/** One letter's rim and body, equally large, about the same point. */
record Letter(Stamp rim, Stamp body) {

    /** Lays one of the two over what is there; what lies beyond the edges is cut off. */
    void blend(PixelGrid grid, boolean rimmed, int left, int top) {
        Stamp stamp = rimmed ? rim : body;
        stamp.lay(grid, left + stamp.width() / 2, top + stamp.height() / 2);
    }
}
