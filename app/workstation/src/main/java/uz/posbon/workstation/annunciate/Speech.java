package uz.posbon.workstation.annunciate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.workstation.words.Words;

/**
 * What is spoken, in the operator's language: how severe, what kind, which district. Never what a source or a caller has written, for it may
 * name people, and the whole room hears it. Pure.
 */
final class Speech {
    private static final List<String> SEVERITIES = List.of("Extreme", "Severe", "Moderate", "Unknown", "Minor");

    private Speech() {}

    static String text(Call.Spoken spoken, Picture picture, Words words) {
        return switch (spoken) {
            case Call.Each each -> each.alarms().stream().map(alarm -> alarm(alarm, picture, words)).collect(Collectors.joining(" "));
            case Call.Summary summary -> summary(summary.waiting(), words);
        };
    }

    /** The name of a signal's severity. */
    static String severity(Signal signal, Words words) {
        return words.name("severity", SEVERITIES.get(signal.ordinal()));
    }

    private static String alarm(Alarm alarm, Picture picture, Words words) {
        List<String> said = new ArrayList<>();
        said.add(severity(Signal.of(alarm.severity()), words));
        said.add(words.name("category", alarm.category()));
        Zone zone = alarm.zoneId() == null ? null : picture.catalogue().zones().get(alarm.zoneId());
        if (zone != null) {
            said.add(words.local(zone.name()));
        }
        return sentences(said);
    }

    private static String summary(Waiting waiting, Words words) {
        List<String> said = new ArrayList<>();
        said.add(words.count("sound.waiting", waiting.total()));
        for (Signal signal : Signal.values()) {
            if (waiting.count(signal) > 0) {
                said.add(severity(signal, words) + ": " + waiting.count(signal));
            }
        }
        return sentences(said);
    }

    private static String sentences(List<String> parts) {
        return String.join(". ", parts) + ".";
    }
}
