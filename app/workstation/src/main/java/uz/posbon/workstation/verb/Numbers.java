package uz.posbon.workstation.verb;

import java.util.Locale;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.incident.Incident;

/** How alarms and incidents are called on the screen and in a line: {@code !12} and {@code #0427}. */
public final class Numbers {
    private Numbers() {}

    /** One that is known only at this desk has a number of its own until the backend gives it one: {@code #L3}. */
    public static String of(Incident incident) {
        return incident.isNumbered() ? incident(incident.number()) : "#L" + -incident.number();
    }

    /** An incident of which only the number is known. */
    public static String incident(long number) {
        return String.format(Locale.ROOT, "#%04d", number);
    }

    public static String of(Alarm alarm) {
        return "!" + alarm.number();
    }
}
