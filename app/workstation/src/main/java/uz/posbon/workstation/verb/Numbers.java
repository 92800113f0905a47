package uz.posbon.workstation.verb;

import java.util.Locale;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.incident.Incident;

/** How alarms and incidents are called on the screen and in a line: {@code !12} and {@code #0427}. */
public final class Numbers {
    private Numbers() {}

    public static String of(Incident incident) {
        return String.format(Locale.ROOT, "#%04d", incident.number());
    }

    public static String of(Alarm alarm) {
        return "!" + alarm.number();
    }
}
