package uz.posbon.ui.dock;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.dock.Place.Part;
import uz.posbon.ui.dock.Place.Split;
import uz.posbon.ui.dock.Place.Stack;

/** Reads a place from one line. Whatever is wrong with it is an {@link IllegalArgumentException} with a sentence. */
final class PlaceReader {
    private static final int DEEPEST = 24;
    private static final Pattern PANEL = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}");

    private final String text;
    private int at;

    private PlaceReader(String text) {
        this.text = text;
    }

    static Place read(String text) {
        PlaceReader reader = new PlaceReader(text.strip());
        Place place = reader.place(0);
        if (reader.at < reader.text.length()) {
            throw reader.wrong();
        }
        return place;
    }

    private Place place(int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("The arrangement is nested more than " + DEEPEST + " deep.");
        }
        if (take("~[")) {
            return stack(true);
        }
        if (take("[")) {
            return stack(false);
        }
        if (take("row(")) {
            return new Split(true, parts(depth));
        }
        if (take("column(")) {
            return new Split(false, parts(depth));
        }
        throw wrong();
    }

    private Stack stack(boolean folded) {
        List<String> panels = new ArrayList<>();
        @Nullable String front = null;
        for (String word : until(']').split(" ")) {
            String panel = word.startsWith("*") ? word.substring(1) : word;
            if (!PANEL.matcher(panel).matches()) {
                throw new IllegalArgumentException("No panel is called \"" + head(panel) + "\".");
            }
            panels.add(panel);
            front = word.startsWith("*") ? panel : front;
        }
        return new Stack(panels, front == null ? panels.getFirst() : front, folded);
    }

    private List<Part> parts(int depth) {
        List<Part> parts = new ArrayList<>();
        while (!take(")")) {
            if (!parts.isEmpty() && !take(" ")) {
                throw wrong();
            }
            Place place = place(depth + 1);
            if (!take(":")) {
                throw wrong();
            }
            int from = at;
            while (at < text.length() && Character.isDigit(text.charAt(at))) {
                at++;
            }
            parts.add(new Part(place, number(text.substring(from, at))));
        }
        return parts;
    }

    static double number(String digits) {
        if (!NUMBER.matcher(digits).matches()) {
            throw new IllegalArgumentException("No number can be read from \"" + head(digits) + "\".");
        }
        return Integer.parseInt(digits);
    }

    private String until(char end) {
        int found = text.indexOf(end, at);
        if (found < 0) {
            throw wrong();
        }
        String inside = text.substring(at, found);
        at = found + 1;
        return inside;
    }

    private boolean take(String word) {
        boolean here = text.startsWith(word, at);
        at += here ? word.length() : 0;
        return here;
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("The arrangement cannot be read from \"" + head(text.substring(Math.min(at, text.length()))) + "\" on.");
    }

    static String head(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }
}
