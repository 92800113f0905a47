package uz.posbon.workstation.verb;

/**
 * What a line will do once it is run.
 *
 * @param says what will happen, for the preview
 */
public record Action(String says, Work work) {

    /** The doing; it blocks, so it never runs on the FX thread. */
    @FunctionalInterface
    public interface Work {
        /** Does it and says what came of it. */
        String run(Room room) throws Exception;
    }
}
