package uz.posbon.sdk.onvif;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Checks logins as the standards say, with nothing of the SDK in it. Thread-safe. */
final class CameraGuard {
    private static final Duration TOLERANCE = Duration.ofSeconds(5);
    private static final Pattern PARAMETER = Pattern.compile("(\\w+)=(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^,\\s]+))");

    final String user;
    final String password;
    private final Clock clock;
    private final Set<String> tokensSeen = new HashSet<>();
    private final Map<String, Integer> nonces = new HashMap<>();

    CameraGuard(String user, String password, Clock clock) {
        this.user = user;
        this.password = password;
        this.clock = clock;
    }

    /** WS-UsernameToken: the digest is right, the token is of now by the camera's clock and was not seen before. */
    synchronized boolean admitsToken(Element security) {
        String created = text(security, "Created");
        String nonce = text(security, "Nonce");
        if (!text(security, "Username").equals(user) || Duration.between(Instant.parse(created), clock.instant()).abs().compareTo(TOLERANCE) > 0) {
            return false;
        }
        byte[] raw = Base64.getDecoder().decode(nonce);
        byte[] all = new byte[raw.length + created.length() + password.getBytes(StandardCharsets.UTF_8).length];
        System.arraycopy(raw, 0, all, 0, raw.length);
        byte[] tail = (created + password).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(tail, 0, all, raw.length, tail.length);
        String expected = Base64.getEncoder().encodeToString(hash("SHA-1", all));
        return text(security, "Password").equals(expected) && tokensSeen.add(nonce);
    }

    synchronized String challenge(String algorithm) {
        String nonce = UUID.randomUUID().toString();
        nonces.put(nonce, 0);
        return "Digest realm=\"IP Camera(C1)\", qop=\"auth\", nonce=\"" + nonce + "\", opaque=\"o\"" + (algorithm.isEmpty() ? "" : ", algorithm=" + algorithm);
    }

    synchronized void forgetNonces() {
        nonces.clear();
    }

    /** RFC 7616: the response is right for this request, the nonce is ours and its count goes up. */
    synchronized boolean admitsDigest(String header, String method, String path, String algorithm) {
        Map<String, String> said = new HashMap<>();
        Matcher matcher = PARAMETER.matcher(header);
        while (matcher.find()) {
            said.put(matcher.group(1), matcher.group(2) == null ? matcher.group(3) : matcher.group(2));
        }
        int count = Integer.parseInt(said.getOrDefault("nc", "0"), 16);
        Integer before = nonces.get(said.get("nonce"));
        if (before == null || count <= before || !path.equals(said.get("uri")) || !user.equals(said.get("username"))) {
            return false;
        }
        nonces.put(said.get("nonce"), count);
        String name = algorithm.isEmpty() ? "MD5" : algorithm;
        String first = hex(name, user + ":IP Camera(C1):" + password);
        String second = hex(name, method + ":" + path);
        return hex(name, first + ":" + said.get("nonce") + ":" + said.get("nc") + ":" + said.get("cnonce") + ":auth:" + second).equals(said.get("response"));
    }

    private static String hex(String algorithm, String text) {
        return HexFormat.of().formatHex(hash(algorithm, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] hash(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Element within, String name) {
        return within.getElementsByTagNameNS("*", name).item(0).getTextContent();
    }
}
