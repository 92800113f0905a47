package uz.posbon.workstation.verb;

import java.util.ArrayList;
import java.util.List;
import uz.posbon.workstation.words.Phrase;

/**
 * One typed or scripted line, cut into words. Words are separated by blanks; double quotes keep blanks together;
 * a leading slash, as the command line shows it, is allowed.
 */
public record VerbLine(String verb, List<String> words) {
    public VerbLine {
        words = List.copyOf(words);
    }

    /**
     * Cuts {@code text} into words.
     *
     * @throws VerbException if there is no verb, or a quote is not closed
     */
    public static VerbLine parse(String text) {
        String line = text.strip();
        if (line.startsWith("/")) {
            line = line.substring(1);
        }
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        boolean inWord = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
                inWord = true;
            } else if (Character.isWhitespace(c) && !quoted) {
                if (inWord) {
                    words.add(word.toString());
                    word.setLength(0);
                    inWord = false;
                }
            } else {
                word.append(c);
                inWord = true;
            }
        }
        if (quoted) {
            throw new VerbException(Phrase.of("wrong.quote", "line", line));
        }
        if (inWord) {
            words.add(word.toString());
        }
        if (words.isEmpty()) {
            throw new VerbException(Phrase.of("wrong.no-verb"));
        }
        return new VerbLine(words.getFirst(), words.subList(1, words.size()));
    }
}
