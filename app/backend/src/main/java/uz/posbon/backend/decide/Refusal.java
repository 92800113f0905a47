package uz.posbon.backend.decide;

import java.net.URI;
import java.util.List;
import uz.posbon.sdk.problem.Problem;
import uz.posbon.sdk.problem.Problem.FieldError;

/** A command that is not done, and why; nothing was changed. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final String TYPE = "urn:posbon:problem:";

    private final transient Problem problem;

    public Refusal(int status, String slug, String title, String detail, List<FieldError> errors) {
        // A refusal is an answer, not a fault: nobody reads its stack.
        super(detail, null, false, false);
        this.problem = new Problem(URI.create(TYPE + slug), title, status, detail, null, List.copyOf(errors));
    }

    public static Refusal of(int status, String slug, String title, String detail) {
        return new Refusal(status, slug, title, detail, List.of());
    }

    /** The path names something that is not there. */
    public static Refusal notFound(String what, String id) {
        return of(404, "not-found", "Not found", "There is no " + what + " '" + id + "'.");
    }

    /** What was asked for does not fit the state things are in. */
    public static Refusal conflict(String slug, String detail) {
        return of(409, slug, "Conflict", detail);
    }

    /** Well-formed, but these fields cannot be right. */
    public static Refusal invalid(List<FieldError> errors) {
        return new Refusal(422, "invalid-request", "Invalid request", "A field is missing or wrong.", errors);
    }

    public static Refusal invalid(String field, String reason) {
        return invalid(List.of(new FieldError(field, reason)));
    }

    public Problem problem() {
        return problem;
    }
}
