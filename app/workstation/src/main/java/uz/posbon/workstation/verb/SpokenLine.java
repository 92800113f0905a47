package uz.posbon.workstation.verb;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line as it may be repeated: in a report, in a log. */
public final class SpokenLine {
    /** Up to the last at sign: a password may hold one. */
    private static final Pattern ADDRESS = Pattern.compile("(\\w+://)((?:(?!,\\w+://)\\S)*@)?([^/?,\\s]*)([/?](?:(?!,\\w+://)\\S)*)?");

    /** A login somebody forgot the scheme of: the line is refused, and must not be repeated either. */
    private static final Pattern LOGIN = Pattern.compile("(?<!\\S)[^\\s:/@]+:(?!//)[^\\s@]*@(?=\\S)");

    private SpokenLine() {}

    /** The line without what may be secret in the addresses in it: the login, and a path or query that sets something ({@code password=}, {@code key=}). */
    public static String of(String line) {
        return LOGIN.matcher(ADDRESS.matcher(line).replaceAll(SpokenLine::address)).replaceAll("***@");
    }

    private static String address(MatchResult found) {
        String path = found.group(4) == null ? "" : found.group(4);
        return Matcher.quoteReplacement(found.group(1) + (found.group(2) == null ? "" : "***@") + found.group(3)
                + (path.contains("=") ? "/***" : path));
    }
}
