package uz.posbon.backend.decide;

import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.alarm.Urgency;
import uz.posbon.sdk.catalogue.IncidentType;

/** The priority an incident starts with: its type's own, moved by what the alarm says. */
final class Priorities {
    private Priorities() {}

    static int of(Alarm alarm, IncidentType type) {
        int priority = type.priority();
        if (alarm.severity().equals(Severity.EXTREME)) {
            priority -= 2;
        } else if (alarm.severity().equals(Severity.SEVERE)) {
            priority -= 1;
        } else if (alarm.severity().equals(Severity.MINOR)) {
            priority += 1;
        }
        if (alarm.urgency().equals(Urgency.PAST) || alarm.urgency().equals(Urgency.FUTURE)) {
            priority += 1;
        }
        if (alarm.certainty().equals(Certainty.UNLIKELY)) {
            priority += 1;
        }
        return Math.clamp(priority, 1, 5);
    }
}
