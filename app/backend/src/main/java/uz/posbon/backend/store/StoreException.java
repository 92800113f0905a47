package uz.posbon.backend.store;

import org.jspecify.annotations.Nullable;

/** The data folder cannot be used; the message is one sentence an operator understands. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StoreException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
