package uz.posbon.ui.dock;

/** Why the space does not do what was asked. */
public enum DockRefusal {
    /** The panel must always be seen. */
    ALWAYS_SEEN,
    /** Nothing would be left in the main window. */
    LAST_ONE,
    /** There is no such panel. */
    UNKNOWN
}
