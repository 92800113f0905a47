package uz.posbon.ui.map.draw;

/** Numbers drawn with a pen, sharp at any size, where the toolkit's text cannot be used: in the background. */
public final class Digits {

    /** Width over height, gap included. */
    private static final double ADVANCE = 0.72;

    /** Strokes of each digit in a box of 0.5 by 1, a ring of points where it is round. */
    private static final double[][][] STROKES = {
        {{.25, 0, .42, .08, .5, .3, .5, .7, .42, .92, .25, 1, .08, .92, 0, .7, 0, .3, .08, .08, .25, 0}},
        {{.06, .22, .3, 0, .3, 1}},
        {{.02, .2, .1, .05, .25, 0, .42, .06, .5, .22, .46, .4, 0, 1, .52, 1}},
        {{.02, .12, .14, .02, .3, 0, .45, .08, .48, .25, .42, .4, .22, .46, .44, .54, .5, .72, .44, .92, .28, 1, .1, .98, 0, .88}},
        {{.38, 1, .38, 0, 0, .68, .54, .68}},
        {{.46, 0, .08, 0, .03, .44, .25, .38, .44, .47, .5, .68, .43, .9, .25, 1, .08, .97, 0, .88}},
        {{.44, .06, .28, 0, .1, .12, .01, .42, 0, .7, .07, .92, .25, 1, .43, .92, .5, .7, .43, .48, .25, .4, .08, .48, 0, .66}},
        {{0, 0, .5, 0, .18, 1}},
        {{.25, .46, .08, .38, .04, .22, .1, .06, .25, 0, .4, .06, .46, .22, .42, .38, .25, .46, .44, .55, .5, .74, .43, .93, .25, 1, .07, .93,
            0, .74, .06, .55, .25, .46}},
        {{.06, .94, .22, 1, .4, .88, .49, .58, .5, .3, .43, .08, .25, 0, .07, .08, 0, .3, .07, .52, .25, .6, .42, .52, .5, .34}}};

    private Digits() {}

    /** Width in pixels of a number of this height. */
    public static double width(int number, double height) {
        return (Integer.toString(number).length() * ADVANCE - (ADVANCE - 0.5)) * height;
    }

    /**
     * Writes a number, not below zero, about a point.
     *
     * @param height of the digits in pixels
     */
    public static void write(PixelGrid grid, int number, double x, double y, double height, int argb) {
        String digits = Integer.toString(number);
        double left = x - width(number, height) / 2;
        for (int i = 0; i < digits.length(); i++) {
            for (double[] stroke : STROKES[digits.charAt(i) - '0']) {
                double[] placed = stroke.clone();
                for (int k = 0; k < placed.length; k += 2) {
                    placed[k] = left + (i * ADVANCE + stroke[k]) * height;
                    placed[k + 1] = y + (stroke[k + 1] - 0.5) * height;
                }
                new Stroke(grid, Math.max(1.2, height * 0.16)).draw(placed, false, argb);
            }
        }
    }
}
