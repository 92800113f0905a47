package uz.posbon.workstation.verb;

import java.util.regex.Pattern;

/** A line as it may be repeated: in a report, in a log. */
public final class SpokenLine {
    private static final Pattern LOGIN = Pattern.compile("(\\w+://)[^/@\\s]*@");

    private SpokenLine() {}

    /** The line without the logins of the addresses in it. */
    public static String of(String line) {
        return LOGIN.matcher(line).replaceAll("$1***@");
    }
}
