package uz.posbon.sdk.problem;

import org.jspecify.annotations.Nullable;

/** The backend did not answer, but the command is on disk and is sent as soon as it does: see {@link uz.posbon.sdk.outbox.Outbox}. Do not repeat it. */
public final class KeptException extends PosbonException {
    private static final long serialVersionUID = 1;

    private final String key;

    public KeptException(String key, String what, @Nullable UnreachableException cause) {
        super(what, cause);
        this.key = key;
    }

    /** Idempotency key of the command, which names its entry in the outbox. */
    public String key() {
        return key;
    }
}
