package uz.posbon.sdk.problem;

/**
 * Something answered, but not with the certificate that was asked for: it is not the backend that was meant. Nothing was said to it, neither token nor
 * command, and nothing is repeated.
 */
public final class UntrustedException extends PosbonException {
    private static final long serialVersionUID = 1;

    public UntrustedException(String what, Throwable cause) {
        super(what, cause);
    }
}
