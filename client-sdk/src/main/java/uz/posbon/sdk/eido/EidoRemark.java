package uz.posbon.sdk.eido;

/**
 * Something in a document that was not taken over.
 *
 * @param pointer where, as JSON Pointer (RFC 6901); empty for the whole document
 * @param reason why, a clause that follows the pointer, e.g. {@code is not a time}
 */
public record EidoRemark(String pointer, String reason) {
    @Override
    public String toString() {
        return (pointer.isEmpty() ? "the document" : pointer) + " " + reason;
    }
}
