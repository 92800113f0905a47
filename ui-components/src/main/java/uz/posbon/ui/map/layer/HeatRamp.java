package uz.posbon.ui.map.layer;

import uz.posbon.ui.map.MapPalette;
import uz.posbon.ui.map.draw.Pixels;

/** From cold, which is not there at all, to hot: towards light on a dark ground, towards dark on a light one, so that grey tells it too. */
final class HeatRamp {

    private static final int STEPS = 256;
    private static final int[] ON_DARK = {0x003A4A86, 0x583F55A0, 0x747A62B4, 0x8CBE86B4, 0xA0EBC0B8, 0xB0FFF1DC};
    private static final int[] ON_LIGHT = {0x00B9B4DC, 0x50A79CD2, 0x688873BE, 0x7A684F9E, 0x884A2F74, 0x982A1446};

    private final int[] colours = new int[STEPS];

    HeatRamp(MapPalette palette) {
        int ground = palette.ground();
        boolean dark = (ground >> 16 & 0xFF) + (ground >> 8 & 0xFF) + (ground & 0xFF) < 384;
        int[] stops = dark ? ON_DARK : ON_LIGHT;
        for (int i = 0; i < STEPS; i++) {
            double at = i / (STEPS - 1.0) * (stops.length - 1);
            int below = (int) Math.min(stops.length - 2.0, Math.floor(at));
            colours[i] = Pixels.of(between(stops[below], stops[below + 1], at - below), 1);
        }
    }

    /** Premultiplied. */
    int at(double share) {
        return colours[(int) Math.rint(Math.clamp(share, 0, 1) * (STEPS - 1))];
    }

    private static int between(int a, int b, double share) {
        int mixed = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            mixed |= (int) Math.rint((a >>> shift & 0xFF) * (1 - share) + (b >>> shift & 0xFF) * share) << shift;
        }
        return mixed;
    }
}
