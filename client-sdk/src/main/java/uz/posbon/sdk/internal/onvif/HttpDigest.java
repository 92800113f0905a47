package uz.posbon.sdk.internal.onvif;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Challenge;
import uz.posbon.sdk.onvif.OnvifLogin;

/** One HTTP digest challenge (RFC 7616, qop auth or none) and the answers to it. Thread-safe. */
final class HttpDigest {
    private static final List<String> ALGORITHMS = List.of("SHA-256", "MD5");

    private final String realm;
    private final String nonce;
    private final String opaque;
    private final String algorithm;
    private final boolean qop;
    private final AtomicInteger count = new AtomicInteger();
    private final String clientNonce = HexFormat.of().toHexDigits(new SecureRandom().nextLong());

    private HttpDigest(Challenge challenge) {
        Map<String, String> said = challenge.authParams();
        realm = said.getOrDefault("realm", "");
        nonce = said.getOrDefault("nonce", "");
        opaque = said.getOrDefault("opaque", "");
        algorithm = algorithm(challenge);
        qop = List.of(said.getOrDefault("qop", "").toLowerCase(Locale.ROOT).split("[,\\s]+")).contains("auth");
    }

    /** The strongest challenge that can be answered. */
    static Optional<HttpDigest> of(List<Challenge> challenges) {
        return challenges.stream()
                .filter(c -> c.scheme().equalsIgnoreCase("Digest") && ALGORITHMS.contains(algorithm(c)))
                .min(Comparator.comparing(c -> ALGORITHMS.indexOf(algorithm(c))))
                .map(HttpDigest::new);
    }

    private static String algorithm(Challenge challenge) {
        return challenge.authParams().getOrDefault("algorithm", "MD5").toUpperCase(Locale.ROOT);
    }

    /** The {@code Authorization} header of one request. @param path with its query */
    String authorization(OnvifLogin login, String method, String path) {
        String first = hash(login.user() + ":" + realm + ":" + login.password());
        String second = hash(method + ":" + path);
        String counted = String.format(Locale.ROOT, "%08x", count.incrementAndGet());
        String response = hash(qop
                ? String.join(":", first, nonce, counted, clientNonce, "auth", second)
                : String.join(":", first, nonce, second));
        return "Digest username=" + quoted(login.user()) + ", realm=" + quoted(realm) + ", nonce=" + quoted(nonce)
                + ", uri=" + quoted(path) + ", algorithm=" + algorithm + ", response=" + quoted(response)
                + (qop ? ", qop=auth, nc=" + counted + ", cnonce=" + quoted(clientNonce) : "")
                + (opaque.isEmpty() ? "" : ", opaque=" + quoted(opaque));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has " + algorithm, e);
        }
    }
}
