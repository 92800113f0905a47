package uz.posbon.backend.http;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.decide.Refusal;
import uz.posbon.sdk.problem.Problem.FieldError;

/** Reads query parameters, naming every wrong one. */
final class QueryParameters {
    private static final int MOST = 1000;
    private static final int USUAL = 200;

    private final Context ctx;
    private final List<FieldError> errors = new ArrayList<>();

    QueryParameters(Context ctx) {
        this.ctx = ctx;
    }

    @Nullable String text(String name) {
        String value = ctx.queryParam(name);
        return value == null || value.isBlank() ? null : value;
    }

    @Nullable Boolean flag(String name) {
        String value = text(name);
        if (value != null && !value.equals("true") && !value.equals("false")) {
            errors.add(new FieldError(name, "must be true or false"));
        }
        return value == null ? null : Boolean.valueOf(value);
    }

    @Nullable Long number(String name) {
        String value = text(name);
        try {
            return value == null ? null : Long.valueOf(value);
        } catch (NumberFormatException e) {
            errors.add(new FieldError(name, "must be a whole number"));
            return null;
        }
    }

    int limit() {
        Long limit = number("limit");
        if (limit != null && (limit < 1 || limit > MOST)) {
            errors.add(new FieldError("limit", "must be between 1 and " + MOST));
        }
        return limit == null ? USUAL : (int) Math.clamp(limit, 1, MOST);
    }

    /** Says that the value of a parameter cannot be. */
    void wrong(String name, String reason) {
        errors.add(new FieldError(name, reason));
    }

    void done() {
        if (!errors.isEmpty()) {
            throw new Refusal(400, "bad-parameter", "Bad parameter", "A query parameter is wrong.", errors);
        }
    }
}
