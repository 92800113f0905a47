package uz.posbon.sdk.internal.outbox;

/** What a status means for a command that must neither be lost nor done twice. */
enum Verdict {
    DONE,
    /** Not now: asked again until it is something else. */
    LATER,
    CONFLICT,
    REFUSED;

    /** After so many answers that say no more than 'error', it is this command that is wrong. */
    private static final int MOST_ERRORS = 20;

    private static final int MULTIPLE_CHOICES = 300;
    private static final int UNAUTHORIZED = 401;
    private static final int TIMEOUT = 408;
    private static final int WRONG_STATE = 409;
    private static final int WRONG_VERSION = 412;
    private static final int TOO_MANY = 429;
    private static final int ERROR = 500;
    private static final int UNAVAILABLE = 503;

    /** Whether that is all it says: whoever is unreachable or busy says nothing about the command. */
    static boolean isError(int status) {
        return status >= ERROR && status != UNAVAILABLE;
    }

    /** Of the first answer. */
    static Verdict of(int status) {
        return of(status, 0);
    }

    /** @param errors how often this very command was answered with an {@link #isError error} before */
    static Verdict of(int status, int errors) {
        if (status < MULTIPLE_CHOICES) {
            return DONE;
        }
        return switch (status) {
            // A new token may come with the next start of the desk: the work of a shift is not thrown away for that.
            case UNAUTHORIZED, TIMEOUT, TOO_MANY, UNAVAILABLE -> LATER;
            case WRONG_STATE, WRONG_VERSION -> CONFLICT;
            default -> status < ERROR || errors >= MOST_ERRORS ? REFUSED : LATER;
        };
    }
}
