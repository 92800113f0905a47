package uz.posbon.sdk.problem;

/** The backend answered and did not do it; {@link #problem} says why. Nothing was changed. */
public non-sealed class RefusedException extends PosbonException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    public RefusedException(Problem problem) {
        super(describe(problem), null);
        this.problem = problem;
    }

    /** Why, in the backend's words. */
    public Problem problem() {
        return problem;
    }

    private static String describe(Problem problem) {
        StringBuilder text = new StringBuilder(problem.title());
        if (problem.detail() != null) {
            text.append(": ").append(problem.detail());
        }
        problem.errors().forEach(e -> text.append("; ").append(e.field()).append(' ').append(e.reason()));
        return text.toString();
    }
}
