package uz.posbon.backend.boot;

import org.jspecify.annotations.Nullable;

/** The backend cannot start; the message is one sentence that says why to whoever started it. */
public final class StartException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StartException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
