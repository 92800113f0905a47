package uz.posbon.ui.sound;

/** Turns words into speech. */
public interface Voice {
    /** Whether the system has the voice; quick. */
    boolean isThere();

    /**
     * Speaks into a sound. Blocks the caller for as long as that takes, with a limit.
     *
     * @param text one sentence or a few; a long text is cut
     * @param language its language, as {@code uz}, {@code ru} or {@code en}; a script or country behind it does not matter
     * @throws SoundException when there is no voice, none for that language, or it did not answer in time
     * @throws InterruptedException when the thread was interrupted
     */
    Sound speak(String text, String language) throws SoundException, InterruptedException;
}
