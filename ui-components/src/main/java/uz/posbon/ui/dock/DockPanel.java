package uz.posbon.ui.dock;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.Region;

/**
 * One panel: something that can stand anywhere. FX thread only.
 *
 * @param id lower-case letters, digits and hyphens; stays the same over the years, files name it
 * @param content what it shows; the space moves this node about, nobody else may
 * @param title in the language of the moment
 * @param standing what the space may do with it
 * @param home where it goes when nobody has said where
 * @param width how wide it wants to be at a side or in a window, in pixels at the usual text size
 * @param height how high it wants to be at the top, the bottom or in a window, in pixels
 */
public record DockPanel(String id, Region content, StringProperty title, Standing standing, DockSide home, double width, double height) {

    /** What the space may do with a panel. */
    public enum Standing {
        /** Cannot be hidden or folded, nothing shares its place, and it keeps its size while there is anything else to take the room that is left. */
        ALWAYS_SEEN,
        /** Anything. */
        FREE,
        /** Takes the room the others leave. */
        GROWING;

        /** Of those side by side the highest take the room that is left. */
        int rank() {
            return ordinal();
        }
    }

    /** A panel that may be hidden, folded and put behind others. */
    public static DockPanel free(String id, Region content, DockSide home, double width, double height) {
        return new DockPanel(id, content, new SimpleStringProperty(id), Standing.FREE, home, width, height);
    }

    /** The same panel with another standing. */
    public DockPanel standing(Standing other) {
        return new DockPanel(id, content, title, other, home, width, height);
    }

    boolean isAlwaysSeen() {
        return standing == Standing.ALWAYS_SEEN;
    }

    Beside home(DockSide side) {
        return Beside.edge(side, side.isInRow() ? width : height);
    }
}
