package uz.posbon.workstation.replay;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uz.posbon.sdk.recording.Beginning;

/** What can be gone to in a recording. Immutable. */
public record Beginnings(List<Beginning> all) {
    /** Of a recording nothing of which can be read. */
    public static final Beginnings NONE = new Beginnings(List.of());

    public Beginnings {
        all = List.copyOf(all);
    }

    /** The one with that number; the last, where a room began to count anew. */
    Optional<Beginning> numbered(Beginning.Kind kind, long number) {
        return all.stream().filter(b -> b.kind() == kind && b.number() == number).reduce((a, b) -> b);
    }

    Optional<Beginning> after(Beginning.Kind kind, Instant moment) {
        return all.stream().filter(b -> b.kind() == kind && b.time().isAfter(moment)).findFirst();
    }

    Optional<Beginning> before(Beginning.Kind kind, Instant moment) {
        return all.stream().filter(b -> b.kind() == kind && b.time().isBefore(moment)).reduce((a, b) -> b);
    }
}
