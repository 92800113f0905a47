package uz.posbon.sdk.problem;

import org.jspecify.annotations.Nullable;

/** The command could not be put on disk (a full disk, for example), so it was not sent either: nothing was done. */
public final class NotKeptException extends PosbonException {
    private static final long serialVersionUID = 1;

    public NotKeptException(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
