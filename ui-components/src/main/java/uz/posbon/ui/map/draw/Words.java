package uz.posbon.ui.map.draw;

/**
 * Words as they are written on a map.
 *
 * @param degrees how far they are turned, clockwise
 * @param argb their colour
 * @param halo the colour of their rim
 */
public record Words(String text, TextWidths font, double degrees, int argb, int halo) {

    /** Logical pixels along them. */
    public double length() {
        return font.of(text);
    }

    /** Logical pixels across them, the room above and below them included. */
    public double thickness() {
        return font.font().getSize() + 5;
    }
}
