package uz.posbon.sdk.internal.onvif;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import uz.posbon.sdk.onvif.OnvifLogin;

/** WS-Security UsernameToken with PasswordDigest: Base64(SHA-1(nonce + created + password)). */
final class UsernameToken {
    private static final String EXT = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    private static final String UTILITY = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";
    private static final String DIGEST = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordDigest";
    private static final String BASE64 = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-soap-message-security-1.0#Base64Binary";

    private final SecureRandom random = new SecureRandom();

    /** A header good for one request. @param created by the device's clock, or it takes the token for an old one */
    String header(OnvifLogin login, Instant created) {
        byte[] nonce = new byte[16];
        random.nextBytes(nonce);
        // Three digits always: some devices compare the text and not the time.
        String at = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC).format(created);
        return "<w:Security e:mustUnderstand=\"true\" xmlns:w=\"" + EXT + "\" xmlns:u=\"" + UTILITY + "\"><w:UsernameToken>"
                + SoapRequest.element("w:Username", login.user())
                + "<w:Password Type=\"" + DIGEST + "\">" + digest(nonce, at, login.password()) + "</w:Password>"
                + "<w:Nonce EncodingType=\"" + BASE64 + "\">" + Base64.getEncoder().encodeToString(nonce) + "</w:Nonce>"
                + "<u:Created>" + at + "</u:Created></w:UsernameToken></w:Security>";
    }

    private static String digest(byte[] nonce, String created, String password) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(nonce);
            sha1.update(created.getBytes(StandardCharsets.UTF_8));
            sha1.update(password.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(sha1.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-1", e);
        }
    }
}
