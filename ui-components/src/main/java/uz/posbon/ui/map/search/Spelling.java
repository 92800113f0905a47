package uz.posbon.ui.map.search;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One key for all the spellings of a word: Uzbek Latin, Uzbek Cyrillic, Russian, and what is typed in a hurry. A key is for comparing, not for
 * reading: o and a are one (Чилонзор, Чиланзар), so are ya, yo and e (дарё, Дарья), i and y, h and x, k and q; w stands for sh, c for ch, j for zh.
 */
final class Spelling {

    /** Russian makes adjectives of names: Чиланзарский район, Самаркандская улица. */
    private static final Pattern ADJECTIVE = Pattern.compile("(.{3,}?)(?:ий|ин)?ск(?:ий|ая|ое|ого|ой|ую|ие|их)");
    private static final String APOSTROPHES = "'`ʻʼ’‘ʹ´′ʽ＇";

    private Spelling() {}

    /** Whether the character is one of the many that are typed for the one in oʻ. */
    static boolean isApostrophe(char c) {
        return APOSTROPHES.indexOf(c) >= 0;
    }

    /** The key of one word. */
    static String key(String word) {
        return folded(LatinLetters.of(plain(word), 'u'));
    }

    /** The keys under which a word of a name is kept, its own first: with oʻ typed as o, and without the ending of a Russian adjective. */
    static Set<String> keys(String word) {
        String plain = plain(word);
        Set<String> keys = new LinkedHashSet<>();
        keys.add(folded(LatinLetters.of(plain, 'u')));
        keys.add(folded(LatinLetters.of(plain, 'o')));
        addStem(plain, keys);
        keys.remove("");
        return keys;
    }

    /** With what else the key of a word may begin, of which this much is typed: of "s" may become "sh". */
    static Set<String> beginnings(String typed) {
        String plain = plain(typed);
        Set<String> keys = new LinkedHashSet<>();
        String rest = plain.isEmpty() ? "" : switch (plain.charAt(plain.length() - 1)) {
            case 's', 'c', 'k', 'q', 'z', 'g' -> "h";
            case 'с', 'к', 'қ', 'з', 'г', 'ғ' -> "ҳ";
            case 'd' -> "j";
            case 'д' -> "ж";
            case 't' -> "s";
            case 'т' -> "с";
            case 'y' -> "a";
            case 'й' -> "о";
            case 'o' -> "'";
            default -> "";
        };
        if (!rest.isEmpty()) {
            keys.add(key(plain + rest));
        }
        addStem(plain, keys);
        return keys;
    }

    private static void addStem(String word, Set<String> keys) {
        Matcher adjective = word.contains("ск") ? ADJECTIVE.matcher(word) : null;
        if (adjective != null && adjective.matches()) {
            keys.add(key(adjective.group(1)));
        }
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String folded(String latin) {
        StringBuilder key = new StringBuilder(latin.length());
        int at = 0;
        while (at < latin.length()) {
            at += step(latin, at, key);
        }
        return key.toString();
    }

    /** Adds what stands at this point and says how many letters it took. */
    private static int step(String text, int at, StringBuilder key) {
        char c = text.charAt(at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (c == 'y' && next == 'y') {
            // A doubled y before a vowel: йе is written for yye and for ye.
            return 1;
        }
        char sound = pair(c, next);
        if (sound != ' ') {
            append(key, sound);
            return 2;
        }
        if (c == 'd' && next == 'z' && at + 2 < text.length() && (text.charAt(at + 2) == 'h' || text.charAt(at + 2) == 'x')) {
            append(key, 'j');
            return 3;
        }
        append(key, switch (c) {
            case 'o' -> 'a';
            case 'q' -> 'k';
            case 'x' -> 'h';
            case 'y' -> 'i';
            case 'w' -> 'v';
            case 'c' -> next == 'e' || next == 'i' || next == 'y' ? 's' : 'k';
            default -> c;
        });
        return 1;
    }

    private static char pair(char c, char next) {
        return switch (next) {
            // Letters that only happen to meet (Исҳоқ) are read like the pair in both scripts.
            case 'h', 'x' -> switch (c) {
                case 's' -> 'w';
                case 'c' -> 'c';
                case 'k', 'q' -> 'h';
                case 'z' -> 'j';
                case 'g' -> 'g';
                default -> ' ';
            };
            case 's' -> c == 't' ? 's' : ' ';
            case 'j' -> c == 'd' ? 'j' : ' ';
            case 'a', 'o', 'e' -> c == 'y' ? 'e' : ' ';
            default -> ' ';
        };
    }

    /** A doubled letter counts once, a doubled figure twice. */
    private static void append(StringBuilder key, char c) {
        if (key.isEmpty() || key.charAt(key.length() - 1) != c || Character.isDigit(c)) {
            key.append(c);
        }
    }
}
