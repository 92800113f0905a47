package uz.posbon.backend.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.problem.Problem.FieldError;

/** Collects every wrong field of a request, so that its sender can mend them all at once. */
public final class Checks {
    /** Longest name, code or identifier. */
    public static final int SHORT = 255;
    /** Longest remark or reason. */
    public static final int REMARK = 10_000;
    /** Longest text of a source. */
    public static final int LONG = 100_000;
    /** Longest id that a caller chooses. */
    public static final int ID = 200;

    private static final int MOST_ENTRIES = 500;

    private final List<FieldError> errors = new ArrayList<>();

    public void that(boolean right, String field, String reason) {
        if (!right) {
            errors.add(new FieldError(field, reason));
        }
    }

    /** A text that has to say something. */
    public void text(@Nullable String value, String field, int longest) {
        that(value != null && !value.isBlank(), field, "must not be blank");
        optional(value, field, longest);
    }

    public void optional(@Nullable String value, String field, int longest) {
        that(value == null || value.length() <= longest, field, "must not be longer than " + longest + " characters");
    }

    public void entries(Map<String, String> map, String field) {
        that(map.size() <= MOST_ENTRIES, field, "must not have more than " + MOST_ENTRIES + " entries");
        map.forEach((key, value) -> {
            text(key, field, SHORT);
            that(value != null, field + "/" + key, "must not be null");
            optional(value, field + "/" + key, LONG);
        });
    }

    public void priority(@Nullable Integer priority, String field) {
        that(priority == null || (priority >= 1 && priority <= 5), field, "must be between 1 (highest) and 5");
    }

    /**
     * Ends the checking.
     *
     * @throws Refusal if anything was wrong
     */
    public void done() {
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
    }
}
