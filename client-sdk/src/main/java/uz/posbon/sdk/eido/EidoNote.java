package uz.posbon.sdk.eido;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A note about the case, with where it comes from.
 *
 * @param id given by the sender
 * @param time when it was written
 * @param agencyId centre it was written at
 * @param author who wrote it
 * @param text plain text; lines end with {@code \n}
 */
public record EidoNote(String id, Instant time, String agencyId, @Nullable String author, String text) {
    private static final Pattern ORIGIN =
            Pattern.compile("\\[(\\S+) · (?:([^\\]]+) · )?(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z)] (.+)", Pattern.DOTALL);

    /** The note with its origin in front, as it stands in the log of a centre that has received it. */
    public String withOrigin() {
        return "[%s · %s%s] %s".formatted(agencyId, author == null ? "" : author + " · ", time, text);
    }

    /** The note a text of {@link #withOrigin()} was made of; empty for any other text. */
    public static Optional<EidoNote> fromOrigin(String id, String line) {
        Matcher origin = ORIGIN.matcher(line);
        if (!origin.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new EidoNote(id, Instant.parse(origin.group(3)), origin.group(1), origin.group(2), origin.group(4)));
        } catch (DateTimeException e) {
            // Looks like one, but says the 31st of February: somebody's own words.
            return Optional.empty();
        }
    }
}
