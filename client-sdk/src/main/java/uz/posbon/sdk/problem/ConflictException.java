package uz.posbon.sdk.problem;

/** Somebody else changed it first (412), or its state does not allow this (409). Read it again and decide. */
public final class ConflictException extends RefusedException {
    private static final long serialVersionUID = 1;

    public ConflictException(Problem problem) {
        super(problem);
    }
}
