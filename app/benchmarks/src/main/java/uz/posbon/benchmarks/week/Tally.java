package uz.posbon.benchmarks.week;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Counts what did not read back as it was sent, and remembers the first of each for the log. */
final class Tally {
    private static final int REMARKS = 20;

    private final List<String> remarks = new ArrayList<>();
    private int lost;
    private int doubled;
    private int different;

    void lost(int facts, String what) {
        lost += facts;
        remark("lost: " + what);
    }

    void doubled(String what) {
        doubled++;
        remark("doubled: " + what);
    }

    void different(String what) {
        different++;
        remark("different: " + what);
    }

    /** Counts a value that is not what it should be. */
    void compare(String what, @Nullable Object expected, @Nullable Object found) {
        if (!Objects.equals(expected, found)) {
            different(what + ": sent " + expected + ", read " + found);
        }
    }

    int lost() {
        return lost;
    }

    int doubled() {
        return doubled;
    }

    int different() {
        return different;
    }

    /** The first things that were wrong, for a person. */
    List<String> remarks() {
        return List.copyOf(remarks);
    }

    private void remark(String text) {
        if (remarks.size() < REMARKS) {
            remarks.add(text);
        }
    }
}
