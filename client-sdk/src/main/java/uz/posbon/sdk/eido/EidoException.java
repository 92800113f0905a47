package uz.posbon.sdk.eido;

import java.util.List;

/** A document that is no EIDO, or lacks what nothing can be done without. It names the place by JSON Pointer. */
public final class EidoException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient EidoRemark remark;

    /**
     * One place and what is wrong there.
     *
     * @param pointer RFC 6901; empty for the whole document
     * @param values what the finding names
     */
    public EidoException(String pointer, EidoFinding finding, String... values) {
        this(new EidoRemark(pointer, finding, List.of(values)));
    }

    private EidoException(EidoRemark remark) {
        super(remark.toString());
        this.remark = remark;
    }

    /** Where and why. */
    public EidoRemark remark() {
        return remark;
    }
}
