package uz.posbon.ui.map.search;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Cyrillic letters in Latin ones, and Latin ones without their marks. Letters of other scripts stay as they are. */
final class LatinLetters {

    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхыэғқҳўңөүәі";
    private static final String LATIN = "abvgdejziyklmnoprstufhiegkh'nuoai";
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private LatinLetters() {}

    /**
     * The word in Latin letters, without apostrophes.
     *
     * @param word in lower case
     * @param turnedO what stands for oʻ and ў
     */
    static String of(String word, char turnedO) {
        StringBuilder latin = new StringBuilder(word.length() + 2);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Spelling.isApostrophe(c)) {
                if (i > 0 && word.charAt(i - 1) == 'o') {
                    latin.setCharAt(latin.length() - 1, turnedO);
                }
            } else if (c < 0x80) {
                latin.append(c);
            } else {
                append(latin, c, turnedO);
            }
        }
        return latin.toString();
    }

    private static void append(StringBuilder latin, char c, char turnedO) {
        switch (c) {
            case 'ў', 'õ', 'ö' -> latin.append(turnedO);
            case 'ё' -> latin.append("yo");
            case 'ц' -> latin.append("ts");
            case 'ч', 'ç' -> latin.append("ch");
            case 'ш', 'щ', 'ş' -> latin.append("sh");
            case 'ю' -> latin.append("yu");
            case 'я' -> latin.append("ya");
            case 'ъ', 'ь' -> { }
            case 'ı' -> latin.append('i');
            default -> {
                int at = CYRILLIC.indexOf(c);
                latin.append(at >= 0 ? LATIN.substring(at, at + 1) : MARKS.matcher(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)).replaceAll(""));
            }
        }
    }
}
