package uz.posbon.ui.video.wall;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A saved view as one line: {@code view1;name;layout;slot;slot...}. A slot is {@code p} when pinned, {@code f} when given to pop-in, and {@code =id}
 * when it shows something. What would break the line is written as {@code %} and two hexadecimal digits.
 */
final class SavedViewText {

    private static final String VERSION = "view1";
    private static final Pattern SLOT = Pattern.compile("(p?)(f?)(?:=(.*))?", Pattern.DOTALL);
    private static final Pattern ESCAPE = Pattern.compile("%(.{0,2})", Pattern.DOTALL);
    private static final int LONGEST = 64 * 1024;

    private SavedViewText() {}

    static String of(SavedView view) {
        String head = VERSION + ";" + escape(view.name()) + ";" + escape(view.layout());
        return head + view.slots().stream().map(slot -> ";" + slot(slot)).collect(Collectors.joining());
    }

    private static String slot(SavedSlot slot) {
        String id = slot.sourceId();
        return (slot.pinned() ? "p" : "") + (slot.follow() ? "f" : "") + (id == null ? "" : "=" + escape(id));
    }

    static SavedView parse(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("A saved view has at most " + LONGEST + " characters, this one has " + text.length() + ".");
        }
        List<String> fields = Arrays.asList(text.split(";", -1));
        if (!fields.getFirst().equals(VERSION)) {
            throw new IllegalArgumentException("Not a saved view of this program, or one of a newer version: it begins with \"" + head(fields.getFirst()) + "\".");
        }
        if (fields.size() < 3) {
            throw new IllegalArgumentException("The saved view breaks off before its layout.");
        }
        List<SavedSlot> slots = new ArrayList<>();
        for (String field : fields.subList(3, fields.size())) {
            slots.add(readSlot(field, slots.size() + 1));
        }
        return new SavedView(unescape(fields.get(1)), unescape(fields.get(2)), slots);
    }

    private static SavedSlot readSlot(String field, int number) {
        Matcher slot = SLOT.matcher(field);
        if (!slot.matches()) {
            throw new IllegalArgumentException("Tile " + number + " of the saved view cannot be read: \"" + head(field) + "\".");
        }
        @Nullable String id = slot.group(3);
        return new SavedSlot(id == null ? null : unescape(id), !slot.group(1).isEmpty(), !slot.group(2).isEmpty());
    }

    private static String escape(String field) {
        StringBuilder escaped = new StringBuilder();
        for (char each : field.toCharArray()) {
            if (each < ' ' || each == 0x7F || each == ';' || each == '%') {
                escaped.append('%').append(Character.forDigit(each >> 4, 16)).append(Character.forDigit(each & 15, 16));
            } else {
                escaped.append(each);
            }
        }
        return escaped.toString();
    }

    private static String unescape(String field) {
        return ESCAPE.matcher(field).replaceAll(escape -> Matcher.quoteReplacement(Character.toString(code(escape.group(1)))));
    }

    private static int code(String digits) {
        int high = digits.length() == 2 ? Character.digit(digits.charAt(0), 16) : -1;
        int low = digits.length() == 2 ? Character.digit(digits.charAt(1), 16) : -1;
        if (high < 0 || low < 0) {
            throw new IllegalArgumentException("The saved view has a broken character: \"%" + digits + "\".");
        }
        return high << 4 | low;
    }

    private static String head(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }
}
