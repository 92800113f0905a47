package uz.posbon.ui.sound;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Uzbek for eSpeak NG (seen in 1.51): it reads Latin script only, spells numbers out digit by digit, takes the tutuq belgisi for the end of a
 * word, and hears ng in "yongʻin". Pure.
 */
final class UzbekSpelling {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}+");
    private static final List<String> ONES =
            List.of("nol", "bir", "ikki", "uch", "toʻrt", "besh", "olti", "yetti", "sakkiz", "toʻqqiz");
    private static final List<String> TENS =
            List.of("", "oʻn", "yigirma", "oʻttiz", "qirq", "ellik", "oltmish", "yetmish", "sakson", "toʻqson");
    private static final String LETTERS = "абвгдёжзийклмнопрстуфхцчшъьэюяқғҳў";
    private static final List<String> SOUNDS = List.of(
            "a", "b", "v", "g", "d", "yo", "j", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "x", "s", "ch", "sh", "", "",
            "e", "yu", "ya", "q", "gʻ", "h", "oʻ");
    private static final Map<String, String> APOSTROPHES = Map.of("g'", "gʻ", "o'", "oʻ", "G'", "Gʻ", "O'", "Oʻ");

    private UzbekSpelling() {}

    static String forVoice(String text) {
        String latin = CYRILLIC.matcher(text).replaceAll(word -> latin(word.group()));
        for (Map.Entry<String, String> typed : APOSTROPHES.entrySet()) {
            latin = latin.replace(typed.getKey(), typed.getValue());
        }
        return NUMBER.matcher(latin.replace("ʼ", "").replace("ngʻ", "n-gʻ"))
                .replaceAll(digits -> number(Integer.parseInt(digits.group())));
    }

    /** A number in words, 0 to 999,999. */
    static String number(int value) {
        if (value < 10) {
            return ONES.get(value);
        }
        if (value < 100) {
            return joined(TENS.get(value / 10), value % 10);
        }
        return value < 1000
                ? joined(value < 200 ? "yuz" : ONES.get(value / 100) + " yuz", value % 100)
                : joined(value < 2000 ? "ming" : number(value / 1000) + " ming", value % 1000);
    }

    private static String joined(String large, int rest) {
        return rest == 0 ? large : large + " " + number(rest);
    }

    private static String latin(String word) {
        StringBuilder out = new StringBuilder();
        char before = ' ';
        for (char letter : word.toLowerCase(java.util.Locale.ROOT).toCharArray()) {
            int at = LETTERS.indexOf(letter);
            if (letter == 'е') {
                // At the beginning and after a vowel it is heard as two sounds.
                out.append(out.isEmpty() || "аеёиоуэюяўъь".indexOf(before) >= 0 ? "ye" : "e");
            } else {
                out.append(at < 0 ? String.valueOf(letter) : SOUNDS.get(at));
            }
            before = letter;
        }
        return out.toString();
    }
}
