package uz.posbon.ui.sound;

/** What is written, so that the voice says it right. Pure. */
final class SpokenText {
    private SpokenText() {}

    /**
     * Text for the voice of a language.
     *
     * @param language {@code uz}, {@code ru}, {@code en}
     * @param most letters at most; cut at a blank
     */
    static String of(String text, String language, int most) {
        // Double brackets would be read as phonemes, control characters as nothing good.
        String plain = text.replaceAll("[\\p{Cntrl}\\[\\]<>]+", " ").strip();
        String spoken = language.equals("uz") ? UzbekSpelling.forVoice(plain) : plain;
        if (spoken.length() <= most) {
            return spoken;
        }
        int blank = spoken.lastIndexOf(' ', most);
        return spoken.substring(0, blank > 0 ? blank : most);
    }
}
