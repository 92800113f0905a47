package uz.posbon.workstation.verb;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uz.posbon.workstation.words.Phrase;

/**
 * Moments of the past as operators write them: {@code 14:05}, {@code 14:05:30}, {@code 2026-11-27T14:05}, {@code -30m}, {@code -2h}, {@code now}.
 *
 * @param zone of the times that are typed
 */
public record Moments(ZoneId zone) {
    private static final Pattern BEFORE = Pattern.compile("-(\\d{1,5})([mh])");

    /** The last such time of day, or so long before now. */
    public Instant read(String word, Instant now) {
        Matcher before = BEFORE.matcher(word);
        if (word.equalsIgnoreCase("now")) {
            return now;
        }
        if (before.matches()) {
            long number = Long.parseLong(before.group(1));
            return now.minus(before.group(2).equals("m") ? Duration.ofMinutes(number) : Duration.ofHours(number));
        }
        try {
            if (word.indexOf('T') > 0) {
                return LocalDateTime.parse(word).atZone(zone).toInstant();
            }
            ZonedDateTime here = now.atZone(zone);
            ZonedDateTime moment = here.with(LocalTime.parse(word.indexOf(':') == 1 ? "0" + word : word));
            return (moment.isAfter(here) ? moment.minusDays(1) : moment).toInstant();
        } catch (DateTimeParseException e) {
            throw new VerbException(Phrase.of("wrong.moment", "word", word));
        }
    }

    /** Date and time of day, to the second. */
    public String text(Instant moment) {
        return moment.atZone(zone).toLocalDateTime().withNano(0).toString().replace('T', ' ');
    }

    /** The time of day, to the second. */
    public String timeOfDay(Instant moment) {
        return moment.atZone(zone).toLocalTime().withNano(0).toString();
    }
}
