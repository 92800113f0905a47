package uz.posbon.ui.map.tiles.pack;

import java.util.regex.Pattern;

/** Attributions are often written as HTML links; the map shows text. */
final class PlainText {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int LONGEST = 200;

    private PlainText() {}

    static String of(String html) {
        String text = TAG.matcher(html).replaceAll(" ")
                .replace("&copy;", "\u00A9").replace("&#169;", "\u00A9").replace("&nbsp;", " ")
                .replace("&quot;", "\"").replace("&#39;", "'").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        String one = SPACE.matcher(text).replaceAll(" ").strip();
        return one.length() > LONGEST ? one.substring(0, LONGEST) + "\u2026" : one;
    }
}
