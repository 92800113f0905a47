package uz.posbon.ui.sound;

import java.util.function.BooleanSupplier;

/** Where sounds come out. */
public interface Speaker {
    /**
     * Whether there is an output at all; takes some milliseconds, plays nothing. True is no promise: another program may hold it.
     */
    boolean isThere();

    /**
     * Plays a sound and returns when its end has been heard. Blocks the caller, never much longer than the sound lasts.
     *
     * @param sound at the volume it is to be heard with
     * @param stopped asked again and again by the calling thread; once true, the rest is not played
     * @throws SoundException when there is no output, it is taken, or it does not take the sound in time
     * @throws InterruptedException when the thread was interrupted; the rest is not played
     */
    void play(Sound sound, BooleanSupplier stopped) throws SoundException, InterruptedException;
}
