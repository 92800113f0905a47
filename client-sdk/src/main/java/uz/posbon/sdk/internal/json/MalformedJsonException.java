package uz.posbon.sdk.internal.json;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;

/** A document that is not JSON, or in which one field is missing or wrong; it names the field by JSON Pointer. */
public final class MalformedJsonException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String pointer;
    private final String reason;

    public MalformedJsonException(String pointer, String reason) {
        super((pointer.isEmpty() ? "the document" : pointer) + " " + reason);
        this.pointer = pointer;
        this.reason = reason;
    }

    static MalformedJsonException of(JacksonException e) {
        String pointer = e.getPath().stream()
                .map(step -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                .map(name -> "/" + name.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
        return new MalformedJsonException(pointer, reason(e));
    }

    /** Where, as JSON Pointer (RFC 6901); empty for the whole document. */
    public String pointer() {
        return pointer;
    }

    /** Why. */
    public String reason() {
        return reason;
    }

    private static String reason(JacksonException e) {
        if (e instanceof StreamReadException) {
            return "is not well-formed JSON: " + firstLine(e);
        }
        Throwable cause = e.getCause();
        if (cause instanceof IllegalArgumentException) {
            return String.valueOf(cause.getMessage());
        }
        if (e instanceof MismatchedInputException wrong && wrong.getTargetType() != null
                && !firstLine(e).startsWith("Missing required")) {
            return "cannot be read as " + wrong.getTargetType().getSimpleName() + ": " + firstLine(e);
        }
        return firstLine(e);
    }

    private static String firstLine(JacksonException e) {
        return String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    }
}
