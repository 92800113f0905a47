package uz.posbon.benchmarks.week;

/** A calls-for-service file that cannot be used; the message names the column or the line. */
final class CallFileException extends Exception {
    private static final long serialVersionUID = 1;

    CallFileException(String message) {
        super(message);
    }

    CallFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
