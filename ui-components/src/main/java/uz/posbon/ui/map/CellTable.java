package uz.posbon.ui.map;

import java.util.Arrays;

/**
 * Numbers by the cell of a grid without end, in arrays alone: a map of lists would make and fetch thousands of objects for one picture. One thread.
 */
final class CellTable {

    private static final int NONE = -1;
    private static final int SMALLEST = 64;
    /** Golden ratio, spread over all bits. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Of each slot: the first entry of its cell, or none. */
    private int[] slots = new int[0];
    private int used;
    private long[] across = new long[0];
    private long[] down = new long[0];
    private int[] values = new int[0];
    private int[] next = new int[0];
    private int entries;

    /** Adds a number to a cell. */
    void add(long atAcross, long atDown, int value) {
        if (2 * (used + 1) > slots.length) {
            grow();
        }
        if (entries == values.length) {
            int more = Math.max(SMALLEST, 2 * entries);
            across = Arrays.copyOf(across, more);
            down = Arrays.copyOf(down, more);
            values = Arrays.copyOf(values, more);
            next = Arrays.copyOf(next, more);
        }
        int slot = slot(atAcross, atDown);
        used += slots[slot] == NONE ? 1 : 0;
        across[entries] = atAcross;
        down[entries] = atDown;
        values[entries] = value;
        next[entries] = slots[slot];
        slots[slot] = entries++;
    }

    /** The first entry of a cell; negative for none. */
    int first(long atAcross, long atDown) {
        return used == 0 ? NONE : slots[slot(atAcross, atDown)];
    }

    /** The entry after this one in its cell; negative for none. */
    int next(int entry) {
        return next[entry];
    }

    int value(int entry) {
        return values[entry];
    }

    /** Where a cell's first entry is, or would be. */
    private int slot(long atAcross, long atDown) {
        int mask = slots.length - 1;
        int slot = (int) ((atAcross * SPREAD + atDown) * SPREAD >>> Integer.SIZE) & mask;
        while (slots[slot] != NONE && (across[slots[slot]] != atAcross || down[slots[slot]] != atDown)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int[] before = slots;
        slots = new int[Math.max(SMALLEST, 2 * before.length)];
        Arrays.fill(slots, NONE);
        for (int first : before) {
            if (first != NONE) {
                slots[slot(across[first], down[first])] = first;
            }
        }
    }
}
