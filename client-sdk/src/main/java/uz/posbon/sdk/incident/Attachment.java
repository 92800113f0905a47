package uz.posbon.sdk.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file kept with an incident: a snapshot, a clip, a document.
 *
 * @param name file name without folders
 * @param mediaType e.g. {@code image/png}
 * @param sha256 of its content, 64 lower case hexadecimal digits
 * @param cameraId camera it shows
 */
public record Attachment(
        String id, String name, String mediaType, long sizeBytes, String sha256, @Nullable String cameraId, Instant time, String by) {}
