package uz.posbon.ui.map.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Other ways to read what was typed, for when nothing is called so. */
final class Rereadings {

    // Keys of the usual layouts, one above the other: йцукен and its Uzbek letters stand where Latin signs do.
    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
    private static final String CYRILLIC = "йцукенгшщзхъфывапролджэячсмитьбюё";
    private static final int SHORTEST_HALF = 3;

    private Rereadings() {}

    /** The text itself, then without spaces, then parted, then as the other layout would have typed it. */
    static List<String> of(String text) {
        List<String> readings = new ArrayList<>(List.of(text));
        List<NameWord> words = NameWord.of(text);
        if (words.size() == 2 && words.stream().noneMatch(NameWord::isNumber)) {
            readings.add(words.stream().map(NameWord::text).collect(Collectors.joining()));
        }
        if (words.size() == 1 && !words.getFirst().isNumber()) {
            String word = words.getFirst().text();
            for (int at = SHORTEST_HALF; at <= word.length() - SHORTEST_HALF; at++) {
                readings.add(word.substring(0, at) + " " + word.substring(at));
            }
        }
        String other = otherLayout(text);
        if (!other.equals(text)) {
            readings.add(other);
        }
        return readings;
    }

    private static String otherLayout(String text) {
        StringBuilder other = new StringBuilder(text.length());
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            int latin = LATIN.indexOf(c);
            int cyrillic = CYRILLIC.indexOf(c);
            other.append(latin >= 0 ? CYRILLIC.charAt(latin) : cyrillic >= 0 ? LATIN.charAt(cyrillic) : c);
        }
        return other.toString();
    }
}
