package uz.posbon.ui.map.tiles;

/** How a tile's colours are shown. */
public enum TileTone {
    /** As they came. */
    PLAIN {
        @Override
        int apply(int argb) {
            return argb;
        }
    },
    /** For a light room: paler and with little colour, so that what stands on the map is seen first. */
    DAY {
        @Override
        int apply(int argb) {
            int red = argb >> 16 & 0xFF;
            int green = argb >> 8 & 0xFF;
            int blue = argb & 0xFF;
            int light = (red * 54 + green * 183 + blue * 19) >> 8;
            return argb & 0xFF000000 | shown(red, light) << 16 | shown(green, light) << 8 | shown(blue, light);
        }

        private static int shown(int part, int light) {
            return Math.clamp(255 - (255 - light) * 3L / 4 + (part - light) * 2L / 5, 0, 255);
        }
    },
    /** For a dark room: dark ground, light lines, and nearly no colour, so that what stands on the map is seen first. */
    NIGHT {
        @Override
        int apply(int argb) {
            int red = argb >> 16 & 0xFF;
            int green = argb >> 8 & 0xFF;
            int blue = argb & 0xFF;
            int light = (red * 54 + green * 183 + blue * 19) >> 8;
            int dark = 14 + (255 - light) * 150 / 255;
            int tint = 100;
            int shownRed = Math.clamp(dark + (red - light) * tint / 1000L, 0, 255);
            int shownGreen = Math.clamp(dark + 3 + (green - light) * tint / 1000L, 0, 255);
            int shownBlue = Math.clamp(dark + 9 + (blue - light) * tint / 1000L, 0, 255);
            return argb & 0xFF000000 | shownRed << 16 | shownGreen << 8 | shownBlue;
        }
    };

    abstract int apply(int argb);
}
