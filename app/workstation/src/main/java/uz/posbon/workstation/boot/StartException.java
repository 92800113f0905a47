package uz.posbon.workstation.boot;

import org.jspecify.annotations.Nullable;

/** What keeps the workstation from starting, in one sentence for the person who started it. */
final class StartException extends RuntimeException {
    private static final long serialVersionUID = 1;

    StartException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
