package uz.posbon.ui.map;

/**
 * The part of the world a vector drawing covers.
 *
 * @param left logical pixels from the world's edge
 * @param size logical pixels along the side of the world
 */
record Sheet(double left, double top, double width, double height, double size, int zoom) {

    double x(double worldX) {
        return worldX * size - left;
    }

    double y(double worldY) {
        return worldY * size - top;
    }
}
