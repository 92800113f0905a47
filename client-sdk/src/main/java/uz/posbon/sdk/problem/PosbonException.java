package uz.posbon.sdk.problem;

import org.jspecify.annotations.Nullable;

/** Anything that keeps a call to the backend from succeeding. */
public sealed class PosbonException extends RuntimeException permits RefusedException, UnreachableException, UntrustedException, KeptException, NotKeptException {
    private static final long serialVersionUID = 1;

    PosbonException(@Nullable String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
