package uz.posbon.workstation.verb;

import uz.posbon.workstation.words.Phrase;

/**
 * What a line will do once it is run.
 *
 * @param says what will happen, for the preview
 */
public record Action(Phrase says, Work work) {
    /** The doing; it blocks, so it never runs on the FX thread. */
    @FunctionalInterface
    public interface Work {
        /** Does it and says what came of it. */
        Phrase run(Room room) throws Exception;
    }
}
