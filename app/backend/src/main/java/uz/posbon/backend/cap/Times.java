package uz.posbon.backend.cap;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads CAP's times, and those that nearly are. */
final class Times {
    private Times() {}

    /** The moment {@code text} names; null when it names none. */
    static @Nullable Instant read(@Nullable String text, String path, Remarks remarks) {
        if (text == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException noOffset) {
            try {
                Instant assumed = LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
                remarks.add(path + " '" + text + "' has no time zone and was read as UTC");
                return assumed;
            } catch (DateTimeException e) {
                remarks.add(path + " '" + text + "' is no date and time");
                return null;
            }
        }
    }
}
