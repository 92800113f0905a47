package uz.posbon.sdk.picture;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which alarms were touched, newest first: an immutable chain that snapshots share. What lies too far back is cut off, and whoever was
 * there last has to compare everything once.
 */
final class Journal {
    /** A reader that comes eight times a second is never so far behind; half a megabyte. */
    private static final int LONGEST = 20_000;

    private final @Nullable Journal before;
    private final String alarmId;
    private final int length;

    private Journal(@Nullable Journal before, String alarmId, int length) {
        this.before = before;
        this.alarmId = alarmId;
        this.length = length;
    }

    /** A chain that nobody has read yet. */
    static Journal begin() {
        return new Journal(null, "", 0);
    }

    Journal plus(String touched) {
        return length == LONGEST ? begin() : new Journal(this, touched, length + 1);
    }

    /** Ids touched after {@code earlier}; empty when that is no part of this chain. */
    Optional<Set<String>> since(Journal earlier) {
        Set<String> touched = new HashSet<>();
        for (Journal link = this; link != null; link = link.before) {
            if (link == earlier) {
                return Optional.of(touched);
            }
            touched.add(link.alarmId);
        }
        return Optional.empty();
    }
}
