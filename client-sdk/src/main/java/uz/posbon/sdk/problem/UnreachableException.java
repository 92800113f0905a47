package uz.posbon.sdk.problem;

import java.io.IOException;

/** The backend did not answer; whether it did what was asked is not known. Repeat with the same idempotency key. */
public final class UnreachableException extends PosbonException {
    private static final long serialVersionUID = 1;

    public UnreachableException(String what, IOException cause) {
        super(what, cause);
    }
}
