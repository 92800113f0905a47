package uz.posbon.ui.map.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a name or of a question, with its place in it. Hyphens and signs part words, letters and figures too, save for a house's letter:
 * 12A and 12-А are one word.
 *
 * @param end behind the last character
 */
record NameWord(String text, int start, int end) {

    static List<NameWord> of(String name) {
        List<NameWord> words = new ArrayList<>();
        int at = 0;
        while (at < name.length()) {
            if (!Character.isLetterOrDigit(name.charAt(at))) {
                at++;
                continue;
            }
            int end = Character.isDigit(name.charAt(at)) ? endOfNumber(name, at) : endOfLetters(name, at);
            String text = name.substring(at, end);
            words.add(new NameWord(text.indexOf('-') < 0 ? text : text.replace("-", ""), at, end));
            at = end;
        }
        return words;
    }

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    private static int endOfLetters(String name, int start) {
        int at = start + 1;
        while (at < name.length() && isInside(name.charAt(at))) {
            at++;
        }
        while (at > start + 1 && Spelling.isApostrophe(name.charAt(at - 1)) && !"oOgG".contains(String.valueOf(name.charAt(at - 2)))) {
            at--;
        }
        return at;
    }

    private static boolean isInside(char c) {
        return Character.isLetter(c) || Spelling.isApostrophe(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static int endOfNumber(String name, int start) {
        int at = start;
        while (at < name.length() && Character.isDigit(name.charAt(at))) {
            at++;
        }
        int letter = at < name.length() && name.charAt(at) == '-' ? at + 1 : at;
        boolean single = letter < name.length() && Character.isLetter(name.charAt(letter))
                && (letter + 1 == name.length() || !Character.isLetterOrDigit(name.charAt(letter + 1)) && !isInside(name.charAt(letter + 1)));
        return single ? letter + 1 : at;
    }
}
