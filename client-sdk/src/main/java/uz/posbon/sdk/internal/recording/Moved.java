package uz.posbon.sdk.internal.recording;

import java.time.Instant;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.sdk.unit.UnitPosition;

/** The envelope of a position: a recording keeps the position alone, and the rest follows from it. */
public final class Moved {
    private Moved() {}

    public static Envelope envelope(long at, UnitPosition position) {
        return new Envelope(position.unitId() + "@" + at, 0, Envelope.PREFIX + "unit.position", "/posbon/recording", position.unitId(), position.time(),
                Instant.ofEpochMilli(at), "", null, null);
    }
}
