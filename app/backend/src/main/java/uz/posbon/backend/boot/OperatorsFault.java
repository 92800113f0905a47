package uz.posbon.backend.boot;

import org.jspecify.annotations.Nullable;

/** What is wrong with the file of the operators: for desks as the contract names it, for the log and whoever starts the backend as a sentence. */
final class OperatorsFault extends Exception {
    private static final long serialVersionUID = 1;

    private final String code;
    private final @Nullable Integer line;

    /** @param line null where the file is wrong as a whole */
    OperatorsFault(String code, @Nullable Integer line, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.code = code;
        this.line = line;
    }

    String code() {
        return code;
    }

    @Nullable Integer line() {
        return line;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
