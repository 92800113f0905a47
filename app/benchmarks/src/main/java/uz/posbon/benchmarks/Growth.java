package uz.posbon.benchmarks;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Whether a process that goes on for long holds on to more and more. What is alive after a collection swings from mark to mark by what the process happens to
 * do at that moment, by more than a leak adds in an hour; so one mark is never compared with one mark. Compared are the middles of the last and of the first
 * quarter: swings of single marks are in neither, and of what leaks in a day three quarters lie between them, 18 % of what leaks 1 % an hour.
 */
public final class Growth {
    private static final int QUARTERS = 4;

    private Growth() {}

    /**
     * The median of the last quarter over that of the first; 1 where nothing grows. Of fewer than eight marks that is the last over the first.
     *
     * @param marks in the order they were taken in, in even distances
     * @throws IllegalArgumentException when there are none
     */
    public static double of(List<Footprint> marks, ToDoubleFunction<Footprint> what) {
        int quarter = Math.max(1, marks.size() / QUARTERS);
        return middle(marks.subList(Math.max(0, marks.size() - quarter), marks.size()), what) / middle(marks.subList(0, Math.min(quarter, marks.size())), what);
    }

    private static double middle(List<Footprint> marks, ToDoubleFunction<Footprint> what) {
        return Median.of(marks.stream().map(what::applyAsDouble).toList());
    }
}
