package uz.posbon.ui.map;

/**
 * Colours (ARGB) of what is drawn as pixels, where style sheets do not reach. Muted throughout, so that the symbols' colours stay the only
 * saturated ones.
 *
 * @param casing thin rim that parts a symbol from whatever is below it
 * @param halo behind words
 */
public record MapPalette(
        int ground,
        int casing,
        int halo,
        int text,
        int muted,
        int focus,
        int border,
        int district,
        int water,
        int waterText,
        int park,
        int parkText,
        int motorway,
        int primary,
        int secondary,
        int roadCasing,
        int metro,
        int landmark) {

    /** For a room at night. */
    public static final MapPalette DARK = new MapPalette(
            0xFF0D1117, 0xFF0D1117, 0xE60D1117, 0xFFE8EDF3, 0xFF97A3B3, 0xFF7AB8FF,
            0xFF303B4A, 0xFF111720, 0xFF182A3B, 0xFF7C9AB5, 0xFF13211C, 0xFF7F9A8C,
            0xFF4A586B, 0xFF384455, 0xFF262F3B, 0xFF0A0E13, 0xFF4F5670, 0xFF7C8798);

    /** For daylight. The rim is dark, for the symbols' colours are those of the night and would be lost on a bright ground. */
    public static final MapPalette LIGHT = new MapPalette(
            0xFFF3F5F7, 0xFF17202B, 0xE6FFFFFF, 0xFF17202B, 0xFF4E5B6B, 0xFF1F6FC4,
            0xFFB3BDC9, 0xFFECEFF2, 0xFFC4D8E6, 0xFF456B87, 0xFFDCE8DF, 0xFF4B6B57,
            0xFFB9C2CC, 0xFFFFFFFF, 0xFFFFFFFF, 0xFFC9D0D8, 0xFF9A9FB8, 0xFF6A7686);
}
