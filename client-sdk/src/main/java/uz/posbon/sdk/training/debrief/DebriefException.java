package uz.posbon.sdk.training.debrief;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that cannot be read as a debrief; it says why. Nothing was loaded. */
public final class DebriefException extends IOException {
    private static final long serialVersionUID = 1;

    /** What is wrong with it. */
    public enum Reason {
        /** It is another kind of file, or a part of one. */
        NO_DEBRIEF,
        /** It was written by a later version of this program. */
        TOO_NEW,
        /** Something in it is missing or cannot be. */
        DAMAGED
    }

    private final Reason reason;

    /** @param what is wrong, and where in the file */
    public DebriefException(Path file, Reason reason, String what, @Nullable Throwable cause) {
        super(file.getFileName() + ": " + what, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
