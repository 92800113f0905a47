package uz.posbon.geodata.csv;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The ways times stand in dispatch data. Month first is only believed with AM and PM. */
final class CallTimes {
    private static final List<DateTimeFormatter> WAYS = List.of(
            DateTimeFormatter.ofPattern("M/d/yyyy h:mm:ss a", Locale.ENGLISH),
            DateTimeFormatter.ISO_LOCAL_DATE_TIME,
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm[:ss]", Locale.ROOT),
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm[:ss]", Locale.ROOT));

    private CallTimes() {}

    static Optional<LocalDateTime> parse(String text) {
        for (DateTimeFormatter way : WAYS) {
            try {
                return Optional.of(LocalDateTime.parse(text, way));
            } catch (DateTimeParseException e) {
                // Then it is another way, or none.
            }
        }
        return Optional.empty();
    }
}
