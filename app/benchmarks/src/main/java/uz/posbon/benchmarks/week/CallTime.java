package uz.posbon.benchmarks.week;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Times as the file writes them: local to San Francisco, {@code 04/07/2020 11:53:08 PM} or ISO 8601. */
final class CallTime {
    private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");
    private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("MM/dd/yyyy hh:mm:ss a", Locale.US);

    private CallTime() {}

    /** @throws DateTimeParseException when the text is neither */
    static Instant parse(String text) {
        DateTimeFormatter format = text.indexOf('/') >= 0 ? SPOKEN : DateTimeFormatter.ISO_LOCAL_DATE_TIME;
        return LocalDateTime.parse(text, format).atZone(ZONE).toInstant();
    }
}
