package uz.posbon.ui.command;

import java.util.List;

/** Knows the verbs. Called off the FX thread for every change of the line; must be free of effects. */
public interface CommandSource {

    /**
     * Ways to go on, best first.
     *
     * @param text the line without the leading slash
     * @param caret position of the caret, 0..length
     */
    List<Completion> complete(String text, int caret);

    /** What the line would do. */
    Preview preview(String text);

    /** What the history keeps of a line that was run: no passwords. FX thread. */
    default String remembered(String text) {
        return text;
    }
}
