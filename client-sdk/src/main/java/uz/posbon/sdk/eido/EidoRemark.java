package uz.posbon.sdk.eido;

import java.util.List;

/**
 * Something in a document that was not taken over.
 *
 * @param pointer where, as JSON Pointer (RFC 6901); empty for the whole document
 * @param finding what is the matter there
 * @param values what the finding names
 */
public record EidoRemark(String pointer, EidoFinding finding, List<String> values) {
    public EidoRemark {
        values = List.copyOf(values);
    }

    /** Why, a clause that follows the pointer, e.g. {@code is missing}. */
    public String reason() {
        return finding.reason(values);
    }

    @Override
    public String toString() {
        return (pointer.isEmpty() ? "the document" : pointer) + " " + reason();
    }
}
