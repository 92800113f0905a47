package uz.posbon.sdk.internal.recording;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import uz.posbon.sdk.recording.Beginning;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.Envelope;

/** Finds what begins among many frames, of which few are worth reading. */
final class Beginnings {
    private final FrameReader reader;
    private final byte[] incident = quoted("incident.created");
    private final byte[] alarm = quoted("alarm.raised");

    Beginnings(FrameReader reader) {
        this.reader = reader;
    }

    private static byte[] quoted(String kind) {
        return ('"' + Envelope.PREFIX + kind + '"').getBytes(StandardCharsets.UTF_8);
    }

    Optional<Beginning> of(Frames.Frame frame) {
        if (!holds(frame.text(), incident) && !holds(frame.text(), alarm)) {
            return Optional.empty();
        }
        Instant at = Instant.ofEpochMilli(frame.at());
        return switch (reader.event(frame.text())) {
            case DurableEvent.IncidentChanged e when e.envelope().kind().equals("incident.created") ->
                    Optional.of(new Beginning(Beginning.Kind.INCIDENT, e.incident().id(), e.incident().number(), at, e.incident().title()));
            case DurableEvent.AlarmChanged e when e.envelope().kind().equals("alarm.raised") ->
                    Optional.of(new Beginning(Beginning.Kind.ALARM, e.alarm().id(), e.alarm().number(), at, e.alarm().title()));
            case null, default -> Optional.empty();
        };
    }

    private static boolean holds(byte[] text, byte[] word) {
        int last = text.length - word.length;
        for (int from = 0; from <= last; from++) {
            int i = 0;
            while (i < word.length && text[from + i] == word[i]) {
                i++;
            }
            if (i == word.length) {
                return true;
            }
        }
        return false;
    }
}
