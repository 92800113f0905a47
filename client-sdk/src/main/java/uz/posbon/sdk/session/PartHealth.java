package uz.posbon.sdk.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a part of the backend is that may have a fault while everything else goes on.
 *
 * @param part which one, e.g. {@link #OPERATORS}; a newer backend may have others
 * @param state {@code ok} or {@code faulty}
 * @param since when it became so
 * @param fault what is wrong, as the contract names it; null while nothing is
 * @param line of the file that part reads, where one is wrong; null otherwise
 */
public record PartHealth(String part, String state, Instant since, @Nullable String fault, @Nullable Integer line) {
    /** The file that says who may do what. While it is wrong, the rights it gave before stay in force. */
    public static final String OPERATORS = "operators";

    private static final String OK = "ok";
    private static final String FAULTY = "faulty";

    public static PartHealth ok(String part, Instant since) {
        return new PartHealth(part, OK, since, null, null);
    }

    public static PartHealth faulty(String part, Instant since, String fault, @Nullable Integer line) {
        return new PartHealth(part, FAULTY, since, fault, line);
    }

    public boolean isFaulty() {
        return state.equals(FAULTY);
    }
}
