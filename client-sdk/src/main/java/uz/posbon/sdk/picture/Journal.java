package uz.posbon.sdk.picture;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which alarms were touched, newest first: immutable chains that snapshots share, the one that grows and the whole one before it. What lies further back is
 * cut off, and whoever was there last has to compare everything once; nobody who follows ever is.
 *
 * @param before the last link of the chain before; null while there is none
 */
record Journal(Link last, @Nullable Link before) {
    /** A reader that comes eight times a second is never so far behind; a quarter of a megabyte. */
    private static final int LONGEST = 10_000;

    /** One alarm was touched. */
    record Link(@Nullable Link before, String alarmId, int length) {
        /** Itself alone: two may say the same. */
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    /** A chain that nobody has read yet. */
    static Journal begin() {
        return new Journal(new Link(null, "", 0), null);
    }

    Journal plus(String touched) {
        return last.length == LONGEST
                ? new Journal(new Link(null, touched, 1), last)
                : new Journal(new Link(last, touched, last.length + 1), before);
    }

    /** Ids touched after {@code earlier}; empty when that is no part of these chains. */
    Optional<Set<String>> since(Journal earlier) {
        Set<String> touched = new HashSet<>();
        return reaches(last, earlier.last, touched) || reaches(before, earlier.last, touched) ? Optional.of(touched) : Optional.empty();
    }

    private static boolean reaches(@Nullable Link from, Link earlier, Set<String> touched) {
        for (Link link = from; link != null; link = link.before) {
            if (link == earlier) {
                return true;
            }
            touched.add(link.alarmId);
        }
        return false;
    }
}
