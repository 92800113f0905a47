package uz.posbon.sdk.internal.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidNullException;

/** A document that is not JSON, or in which one field is missing or wrong; it names the field by JSON Pointer. */
public final class MalformedJsonException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Jackson says it in its message alone. */
    private static final Pattern MISSING = Pattern.compile("^Missing required (?:creator )?property '([^']+)'");

    private final String pointer;
    private final String reason;

    public MalformedJsonException(String pointer, String reason) {
        super((pointer.isEmpty() ? "the document" : pointer) + " " + reason);
        this.pointer = pointer;
        this.reason = reason;
    }

    /** What Jackson found wrong in the value that stands at {@code parent}. */
    static MalformedJsonException of(String parent, JacksonException e) {
        if (e instanceof StreamReadException) {
            return new MalformedJsonException("", "is not well-formed JSON: " + firstLine(e));
        }
        String pointer = parent + e.getPath().stream()
                .map(step -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                .map(name -> "/" + name.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
        Matcher missing = MISSING.matcher(firstLine(e));
        if (missing.find()) {
            return new MalformedJsonException(
                    pointer.endsWith("/" + missing.group(1)) ? pointer : pointer + "/" + missing.group(1), "is missing");
        }
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
        if (e instanceof InvalidNullException) {
            return "must not be null";
        }
        Throwable cause = e.getCause();
        if (cause instanceof IllegalArgumentException) {
            return String.valueOf(cause.getMessage());
        }
        return firstLine(e);
    }

    private static String firstLine(JacksonException e) {
        return String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    }
}
