package uz.posbon.ui.map.draw;

/** Premultiplied ARGB in an int. */
public final class Pixels {

    private Pixels() {}

    /** A straight colour at a coverage of 0 to 1. */
    public static int of(int argb, double coverage) {
        int alpha = (int) Math.round((argb >>> 24) * coverage);
        int red = (argb >> 16 & 0xFF) * alpha / 255;
        int green = (argb >> 8 & 0xFF) * alpha / 255;
        int blue = (argb & 0xFF) * alpha / 255;
        return alpha << 24 | red << 16 | green << 8 | blue;
    }

    /** A straight colour with a share of its opacity. */
    public static int faded(int argb, double share) {
        return (int) Math.round((argb >>> 24) * share) << 24 | argb & 0xFFFFFF;
    }

    /** A premultiplied pixel over another. */
    public static int over(int below, int above) {
        int alpha = above >>> 24;
        if (alpha == 0xFF || below == 0) {
            return above;
        }
        if (alpha == 0) {
            return below;
        }
        int rest = 256 - alpha;
        int redBlue = (below & 0x00FF00FF) * rest >>> 8 & 0x00FF00FF;
        int alphaGreen = (below >>> 8 & 0x00FF00FF) * rest & 0xFF00FF00;
        return above + (redBlue | alphaGreen);
    }
}
