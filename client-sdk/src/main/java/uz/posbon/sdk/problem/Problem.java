package uz.posbon.sdk.problem;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** RFC 9457 problem details, as the backend explains why it did not do something. */
public record Problem(
        URI type, String title, int status, @Nullable String detail, @Nullable String instance, List<FieldError> errors) {

    /** One field that was wrong: a JSON Pointer or element name, and why. */
    public record FieldError(String field, String reason) {}
}
