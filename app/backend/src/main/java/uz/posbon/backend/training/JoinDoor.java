package uz.posbon.backend.training;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.decide.Refusal;

/**
 * The door of a session: who knows the code gets a token of his own. A token is the name and what the session's secret makes of it, so that it is still good
 * when the session was taken up again. Thread-safe.
 */
public final class JoinDoor {
    /** Wrong codes from one address. */
    private static final class Tries {
        private int wrong;
        private long last;
    }

    private static final int MOST_WRONG = 5;
    private static final long SHUT_NANOS = Duration.ofMinutes(1).toNanos();
    private static final int MOST_ADDRESSES = 10_000;
    private static final String MAC = "HmacSHA256";

    private final String code;
    private final SecretKeySpec secret;
    private final LongSupplier nanos;
    private final Map<String, Tries> tries = new LinkedHashMap<>();

    /**
     * A door nobody has tried.
     *
     * @param code what the trainer reads out
     * @param secret what tokens are made with, 32 random bytes
     * @param nanos {@link System#nanoTime}: the session's own clock may stand still
     */
    public JoinDoor(String code, byte[] secret, LongSupplier nanos) {
        this.code = code;
        this.secret = new SecretKeySpec(secret, MAC);
        this.nanos = nanos;
    }

    /** What the trainer reads out, e.g. {@code K7QF-29MX}. */
    public String code() {
        return code;
    }

    /**
     * Looks at the code somebody gives; case, blanks and the hyphen do not matter.
     *
     * @param from his address: whoever guesses shuts the door for himself, not for the others
     * @throws Refusal if it is wrong, or too many wrong ones came from there just now
     */
    public synchronized void check(String given, String from) {
        Tries his = tries.get(from);
        if (his != null && his.wrong >= MOST_WRONG) {
            if (nanos.getAsLong() - his.last < SHUT_NANOS) {
                throw Refusal.of(403, "door-shut", "Shut for a minute", "Too many wrong codes; try again in a minute.");
            }
            his.wrong = 0;
        }
        if (MessageDigest.isEqual(plain(code), plain(given))) {
            tries.remove(from);
            return;
        }
        Tries wrong = his == null ? new Tries() : his;
        wrong.wrong++;
        wrong.last = nanos.getAsLong();
        // Who tried last stands last; a network of guessers must not fill the memory.
        tries.remove(from);
        tries.put(from, wrong);
        if (tries.size() > MOST_ADDRESSES) {
            tries.remove(tries.keySet().iterator().next());
        }
        throw Refusal.of(403, "wrong-code", "Wrong code", "This is not the code of the session.");
    }

    private static byte[] plain(String text) {
        return text.strip().replace("-", "").replace(" ", "").toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }

    /** The token of {@code name}; the same at every time, as a desk that restarts joins again. */
    public String admit(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return text(bytes) + "." + text(seal(bytes));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private byte[] seal(byte[] name) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(secret);
            return mac.doFinal(name);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + MAC, e);
        }
    }

    /** Whose token that is; null for nobody's. */
    public @Nullable String holder(String token) {
        int dot = token.indexOf('.');
        if (dot < 0) {
            return null;
        }
        try {
            byte[] name = Base64.getUrlDecoder().decode(token.substring(0, dot));
            boolean ours = MessageDigest.isEqual(seal(name), Base64.getUrlDecoder().decode(token.substring(dot + 1)));
            return ours ? new String(name, StandardCharsets.UTF_8) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
