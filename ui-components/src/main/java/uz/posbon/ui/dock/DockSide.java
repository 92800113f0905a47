package uz.posbon.ui.dock;

/** Where a panel goes, seen from another place. */
public enum DockSide {
    LEFT,
    RIGHT,
    TOP,
    BOTTOM,
    /** Into the same place, behind a tab. */
    CENTRE;

    boolean isInRow() {
        return this == LEFT || this == RIGHT;
    }

    boolean isBefore() {
        return this == LEFT || this == TOP;
    }
}
