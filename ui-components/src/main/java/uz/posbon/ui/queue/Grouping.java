package uz.posbon.ui.queue;

/** How much a queue lays behind one line. */
public enum Grouping {
    /** Every row is a line. */
    NONE,
    /** What belongs together. */
    GROUPS,
    /** Whatever is of the same kind. */
    BUNDLES
}
