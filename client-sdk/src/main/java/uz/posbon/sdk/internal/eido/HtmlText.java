package uz.posbon.sdk.internal.eido;

import java.util.Locale;
import java.util.Map;

/**
 * Notes travel as HTML5; a desk shows plain text. Markup is left away, line ends are kept. Each character is looked at once or twice, so
 * that a note made to be slow is not.
 */
final class HtmlText {
    private static final Map<String, String> NAMED = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");
    private static final int LONGEST_ENTITY = 10;

    private final String html;
    private final String lower;
    private final int lastTagEnd;
    private final StringBuilder out;
    private int at;

    private HtmlText(String html) {
        this.html = html;
        lower = html.toLowerCase(Locale.ROOT);
        lastTagEnd = html.lastIndexOf('>');
        out = new StringBuilder(html.length());
    }

    /** Plain text as HTML. */
    static String of(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>");
    }

    /** HTML, or plain text of a sender who took no notice, as plain text. */
    static String plain(String html) {
        return html.indexOf('<') < 0 && html.indexOf('&') < 0 ? html : new HtmlText(html).read();
    }

    private String read() {
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<' && opensTag()) {
                tag();
            } else if (c == '&') {
                entity();
            } else {
                out.append(c);
                at++;
            }
        }
        return out.toString();
    }

    private boolean opensTag() {
        if (at + 1 >= html.length() || lastTagEnd < at) {
            return false;
        }
        char next = html.charAt(at + 1);
        return next == '/' || next == '!' || next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z';
    }

    /** Leaves a tag away; with a comment, a script or a style sheet everything up to its end. */
    private void tag() {
        if (html.startsWith("<!--", at)) {
            skipTo("-->", at + 4);
            return;
        }
        int end = html.indexOf('>', at);
        boolean closes = html.charAt(at + 1) == '/';
        String name = name(closes ? at + 2 : at + 1, end);
        at = end + 1;
        if (!closes && (name.equals("script") || name.equals("style"))) {
            skipTo("</" + name, at);
            skipTo(">", at);
        } else if (name.equals("br") || closes && breaksLine(name)) {
            out.append('\n');
        }
    }

    private static boolean breaksLine(String name) {
        return switch (name) {
            case "p", "div", "li", "tr", "h1", "h2", "h3" -> true;
            default -> false;
        };
    }

    private String name(int from, int end) {
        int to = from;
        while (to < end && Character.isLetterOrDigit(html.charAt(to))) {
            to++;
        }
        return html.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private void skipTo(String mark, int from) {
        int found = lower.length() == html.length() ? lower.indexOf(mark, from) : html.indexOf(mark, from);
        at = found < 0 ? html.length() : found + mark.length();
    }

    private void entity() {
        int end = at + 1;
        int last = Math.min(html.length(), at + LONGEST_ENTITY);
        while (end < last && html.charAt(end) != ';') {
            end++;
        }
        String name = end < last ? html.substring(at + 1, end) : "";
        String meant = name.startsWith("#") ? numbered(name) : NAMED.getOrDefault(name, "");
        out.append(meant.isEmpty() ? "&" : meant);
        at = meant.isEmpty() ? at + 1 : end + 1;
    }

    /** Empty where the number is no character that may stand in a text. */
    private static String numbered(String name) {
        boolean hex = name.length() > 2 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        try {
            int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            boolean text = Character.isValidCodePoint(code) && (!Character.isISOControl(code) || code == '\n' || code == '\t')
                    && !(code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE);
            return text ? Character.toString(code) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
