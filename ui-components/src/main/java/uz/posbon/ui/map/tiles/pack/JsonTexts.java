package uz.posbon.ui.map.tiles.pack;

import java.util.LinkedHashMap;
import java.util.Map;

/** The texts and numbers at the top of a JSON object; what is nested is passed over. Just enough for a pack's metadata. */
final class JsonTexts {

    private final String json;
    private int at;

    private JsonTexts(String json) {
        this.json = json;
    }

    /** What there is up to the first mistake: metadata that cannot be read is no reason to show no map. */
    static Map<String, String> of(String json) {
        Map<String, String> found = new LinkedHashMap<>();
        JsonTexts texts = new JsonTexts(json);
        if (texts.next() == '{') {
            texts.at++;
            texts.members(found);
        }
        return found;
    }

    private void members(Map<String, String> found) {
        while (next() == '"') {
            String name = text();
            if (next() != ':') {
                return;
            }
            at++;
            switch (next()) {
                case '"' -> found.put(name, text());
                case '{', '[' -> skip();
                default -> found.put(name, plain());
            }
            if (next() == ',') {
                at++;
            }
        }
    }

    /** The next character that is no space; zero at the end. */
    private char next() {
        while (at < json.length() && Character.isWhitespace(json.charAt(at))) {
            at++;
        }
        return at < json.length() ? json.charAt(at) : 0;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        at++;
        while (at < json.length() && json.charAt(at) != '"') {
            char c = json.charAt(at++);
            text.append(c == '\\' && at < json.length() ? escaped() : c);
        }
        at++;
        return text.toString();
    }

    private char escaped() {
        char c = json.charAt(at++);
        return switch (c) {
            case 'n', 'r', 't', 'b', 'f' -> ' ';
            case 'u' -> {
                int end = Math.min(at + 4, json.length());
                String digits = json.substring(at, end);
                at = end;
                yield digits.matches("[0-9a-fA-F]{4}") ? (char) Integer.parseInt(digits, 16) : '\uFFFD';
            }
            default -> c;
        };
    }

    private String plain() {
        int start = at;
        while (at < json.length() && ",}] \t\r\n".indexOf(json.charAt(at)) < 0) {
            at++;
        }
        return json.substring(start, at);
    }

    private void skip() {
        int depth = 0;
        do {
            char c = next();
            if (c == '"') {
                text();
            } else {
                depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
                at++;
            }
        } while (depth > 0 && at < json.length());
    }
}
