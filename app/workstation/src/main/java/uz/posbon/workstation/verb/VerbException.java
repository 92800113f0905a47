package uz.posbon.workstation.verb;

/** A line that cannot be carried out, said in the operator's words. Nothing was changed. */
public final class VerbException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public VerbException(String message) {
        super(message);
    }
}
