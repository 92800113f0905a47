package uz.posbon.backend.training;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.decide.Refusal;

/** The door of a session: who knows the code gets a token of his own. Thread-safe. */
public final class JoinDoor {
    /** Letters and digits nobody takes for another when they are read out. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int HALF = 4;
    private static final int MOST_WRONG = 5;
    private static final long SHUT_NANOS = Duration.ofMinutes(1).toNanos();
    private static final int TOKEN_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final String code;
    private final LongSupplier nanos;
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private int wrong;
    private long shutAt;

    /** @param nanos {@link System#nanoTime}: the session's own clock may stand still */
    public JoinDoor(LongSupplier nanos) {
        this.nanos = nanos;
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < 2 * HALF; i++) {
            drawn.append(i == HALF ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        code = drawn.toString();
    }

    /** What the trainer reads out, e.g. {@code K7QF-29MX}. */
    public String code() {
        return code;
    }

    /**
     * Looks at the code somebody gives; case, blanks and the hyphen do not matter.
     *
     * @throws Refusal if it is wrong, or too many wrong ones came just now
     */
    public synchronized void check(String given) {
        if (wrong >= MOST_WRONG) {
            if (nanos.getAsLong() - shutAt < SHUT_NANOS) {
                throw Refusal.of(403, "door-shut", "Shut for a minute", "Too many wrong codes; try again in a minute.");
            }
            wrong = 0;
        }
        if (!MessageDigest.isEqual(plain(code), plain(given))) {
            wrong++;
            shutAt = nanos.getAsLong();
            throw Refusal.of(403, "wrong-code", "Wrong code", "This is not the code of the session.");
        }
        wrong = 0;
    }

    private static byte[] plain(String text) {
        return text.strip().replace("-", "").replace(" ", "").toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }

    /** A new token for {@code name}; those he had before stay good, as a desk that restarts joins again. */
    public String admit(String name) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        names.put(token, name);
        return token;
    }

    /** Whose token that is; null for nobody's. */
    public @Nullable String holder(String token) {
        return names.get(token);
    }
}
