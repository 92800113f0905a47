package uz.posbon.geodata.problem;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects problems: the first of each fault in full, the rest counted, so that a file of errors fits into memory. One thread. */
public final class Problems {
    private static final int KEPT_OF_EACH = 100;

    private final List<Problem> kept = new ArrayList<>();
    private final Map<Fault, Integer> counts = new EnumMap<>(Fault.class);

    public void add(Fault fault, String where, String detail) {
        if (counts.merge(fault, 1, Integer::sum) <= KEPT_OF_EACH) {
            kept.add(new Problem(fault, where, detail));
        }
    }

    /** At most a hundred of each fault, in the order of the file. */
    public List<Problem> kept() {
        return List.copyOf(kept);
    }

    /** How many there were of each fault, those not kept included. */
    public Map<Fault, Integer> counts() {
        return Map.copyOf(counts);
    }
}
