package uz.posbon.sdk.eido;

/** A document that is no EIDO, or lacks what nothing can be done without. It names the place by JSON Pointer. */
public final class EidoException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String pointer;
    private final String reason;

    /**
     * One place and what is wrong there.
     *
     * @param pointer RFC 6901; empty for the whole document
     * @param reason a clause that follows the pointer, e.g. {@code is missing}
     */
    public EidoException(String pointer, String reason) {
        super(new EidoRemark(pointer, reason).toString());
        this.pointer = pointer;
        this.reason = reason;
    }

    /** Where, as JSON Pointer; empty for the whole document. */
    public String pointer() {
        return pointer;
    }

    /** Why. */
    public String reason() {
        return reason;
    }
}
