package uz.posbon.ui.sound;

import org.jspecify.annotations.Nullable;

/** Something could not be made audible on this machine; the message says why, for a log. */
public final class SoundException extends Exception {
    private static final long serialVersionUID = 1;

    public SoundException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
