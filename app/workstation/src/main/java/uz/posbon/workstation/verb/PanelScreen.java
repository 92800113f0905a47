package uz.posbon.workstation.verb;

import java.io.IOException;
import java.util.List;

/** What verbs do with the panels of the screen. Every call may be made from any thread but the FX thread, and blocks; what cannot be is a {@link VerbException}. */
public interface PanelScreen {

    /** Where a panel can be sent. */
    enum Where {
        LEFT,
        RIGHT,
        TOP,
        BOTTOM,
        CENTRE,
        WINDOW,
        HIDE,
        SHOW,
        FOLD,
        UNFOLD
    }

    void send(String panel, Where where);

    /** Brings it into view and the keyboard into it. */
    void focus(String panel);

    /** The same for a panel that may stand nowhere: then it comes into the middle. */
    void reveal(String panel);

    /** Saves where the panels stand, under that name. */
    void save(String name) throws IOException;

    /** Puts the panels where they stood when that name was saved; false when there is no such name. */
    boolean show(String name) throws IOException;

    /** Forgets what was saved under that name; false when there is no such name. */
    boolean drop(String name) throws IOException;

    /** Names of all that was saved. */
    List<String> names() throws IOException;

    /** Puts the panels where a newcomer finds them. */
    void reset();
}
