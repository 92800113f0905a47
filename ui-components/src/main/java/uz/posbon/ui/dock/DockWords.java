package uz.posbon.ui.dock;

/** What the menu of a panel says, in one language. */
public record DockWords(String move, String window, String left, String right, String top, String bottom, String fold, String hide) {
    /** For tests and showcases. */
    public static final DockWords ENGLISH =
            new DockWords("Move the panel", "To a window of its own", "To the left", "To the right", "To the top", "To the bottom", "Fold", "Hide");
}
