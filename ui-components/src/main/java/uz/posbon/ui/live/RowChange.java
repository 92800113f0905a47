package uz.posbon.ui.live;

import java.util.ArrayList;
import java.util.List;

/**
 * The new rows and where they differ from the old.
 *
 * @param before the old rows
 * @param rows the new rows
 * @param ranges from front to back, with what is the same in between
 */
record RowChange<R>(List<R> before, List<R> rows, List<Range> ranges) {

    /** How far to look for where two lists meet again: rows that come, go or move do so one by one or in small crowds. */
    private static final int AHEAD = 64;

    /** Old rows {@code fromOld..toOld} became new rows {@code fromNew..toNew}. */
    record Range(int fromOld, int toOld, int fromNew, int toNew) {}

    /** Rows are compared by {@code equals}. Lists that differ in many places one after the other differ in one range. */
    static <R> RowChange<R> between(List<R> before, List<R> after) {
        int endOld = before.size();
        int endNew = after.size();
        while (endOld > 0 && endNew > 0 && same(before.get(endOld - 1), after.get(endNew - 1))) {
            endOld--;
            endNew--;
        }
        List<Range> ranges = new ArrayList<>();
        int old = 0;
        int now = 0;
        while (old < endOld || now < endNew) {
            if (old < endOld && now < endNew && same(before.get(old), after.get(now))) {
                old++;
                now++;
            } else {
                Range range = meet(before.subList(0, endOld), after.subList(0, endNew), old, now);
                ranges.add(range);
                old = range.toOld();
                now = range.toNew();
            }
        }
        return new RowChange<>(before, after, List.copyOf(ranges));
    }

    /** The smallest range after which both lists go on alike, or all that is left. */
    private static <R> Range meet(List<R> before, List<R> after, int old, int now) {
        for (int away = 1; away <= AHEAD; away++) {
            for (int skipped = 0; skipped <= away; skipped++) {
                int nextOld = old + skipped;
                int nextNow = now + away - skipped;
                if (nextOld < before.size() && nextNow < after.size() && before.get(nextOld) == after.get(nextNow)) {
                    return new Range(old, nextOld, now, nextNow);
                }
            }
        }
        return new Range(old, before.size(), now, after.size());
    }

    /** Nearly all rows are the very same: nothing of them has to be fetched from memory to say so. */
    private static boolean same(Object before, Object after) {
        return before == after || before.equals(after);
    }
}
