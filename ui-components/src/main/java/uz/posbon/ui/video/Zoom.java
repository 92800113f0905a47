package uz.posbon.ui.video;

/**
 * Which part of a picture is shown. It has the picture's own shape, so nothing is distorted.
 *
 * @param x centre of the part, 0 at the picture's left edge, 1 at its right
 * @param y centre of the part, 0 at the top, 1 at the bottom
 * @param factor how much larger than whole, 1 to {@value #GREATEST}
 */
public record Zoom(double x, double y, double factor) {

    /** Past this a picture is only blocks. */
    public static final double GREATEST = 16;

    /** The whole picture. */
    public static final Zoom WHOLE = new Zoom(0.5, 0.5, 1);

    public Zoom {
        factor = Math.clamp(factor, 1, GREATEST);
        double half = 0.5 / factor;
        x = Math.clamp(x, half, 1 - half);
        y = Math.clamp(y, half, 1 - half);
    }

    public boolean whole() {
        return factor == 1;
    }

    /** Left edge of the part in a picture of that width, in pixels. */
    public int left(int width) {
        return (int) Math.round((x - 0.5 / factor) * width);
    }

    /** Upper edge of the part in a picture of that height, in pixels. */
    public int top(int height) {
        return (int) Math.round((y - 0.5 / factor) * height);
    }

    /** Width or height of the part in a picture of that width or height, in pixels; at least one. */
    public int span(int whole) {
        return Math.max(1, (int) Math.round(whole / factor));
    }

    /**
     * Larger or smaller so that the point under the pointer stays there.
     *
     * @param pointX the point, 0 at the left edge of what is shown, 1 at the right
     * @param pointY 0 at the top of what is shown, 1 at the bottom
     */
    public Zoom by(double times, double pointX, double pointY) {
        double next = Math.clamp(factor * times, 1, GREATEST);
        double shift = 1 / factor - 1 / next;
        return new Zoom(x + (pointX - 0.5) * shift, y + (pointY - 0.5) * shift, next);
    }

    /** Moved by a part of what is shown. */
    public Zoom moved(double right, double down) {
        return new Zoom(x + right / factor, y + down / factor, factor);
    }
}
