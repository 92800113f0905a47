package uz.posbon.ui.live;

import java.util.List;

/** The new rows and the one range in which they differ from the old: old rows {@code from..toOld} became new rows {@code from..toNew}. */
record RowChange<R>(List<R> rows, int from, int toOld, int toNew) {

    /** Rows are compared by {@code equals}; identical rows are cheap to compare. */
    static <R> RowChange<R> between(List<R> before, List<R> after) {
        int shorter = Math.min(before.size(), after.size());
        int from = 0;
        while (from < shorter && before.get(from).equals(after.get(from))) {
            from++;
        }
        int toOld = before.size();
        int toNew = after.size();
        while (toOld > from && toNew > from && before.get(toOld - 1).equals(after.get(toNew - 1))) {
            toOld--;
            toNew--;
        }
        return new RowChange<>(after, from, toOld, toNew);
    }

    boolean isEmpty() {
        return from == toOld && from == toNew;
    }
}
