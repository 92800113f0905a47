package uz.posbon.backend.boot;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.session.Fingerprint;

/**
 * What a training session is entered with, drawn anew for each and kept with it, so that desks find it again after it was taken up.
 *
 * @param code what the trainer reads out
 * @param secret what the tokens of trainees are made with
 * @param certificate what it proves itself with beyond this machine, with its private key; null where it speaks plain HTTP
 * @param host address it listens on
 * @param port 0 before it has listened
 */
record SessionKeys(String code, byte[] secret, @Nullable HeldCertificate certificate, String host, int port) {
    /** Letters and digits nobody takes for another when they are read out. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int HALF = 4;
    private static final int SECRET_BYTES = 32;
    /** Longer than any session: whoever has its fingerprint believes it whatever his clock says. */
    private static final int DAYS = 3650;

    /** New ones. */
    static SessionKeys draw(String host, int port, boolean secured) {
        SecureRandom random = new SecureRandom();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 2 * HALF; i++) {
            code.append(i == HALF ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        HeldCertificate certificate = secured
                ? new HeldCertificate.Builder().commonName("Posbon training session").addSubjectAlternativeName(host).duration(DAYS, TimeUnit.DAYS).build() : null;
        return new SessionKeys(code.toString(), secret, certificate, host, port);
    }

    /**
     * Those a session was held with.
     *
     * @throws StartException if there are none, or they are damaged
     */
    static SessionKeys read(Path file) {
        try {
            Properties kept = new Properties();
            kept.load(new StringReader(Files.readString(file)));
            String pem = kept.getProperty("certificate");
            return new SessionKeys(need(kept, "code"), Base64.getDecoder().decode(need(kept, "secret")), pem == null ? null : HeldCertificate.decode(pem),
                    need(kept, "host"), Integer.parseInt(need(kept, "port")));
        } catch (IOException | IllegalArgumentException e) {
            throw new StartException("What the session was entered with cannot be read from " + file + ": " + e.getMessage(), e);
        }
    }

    private static String need(Properties kept, String name) {
        String value = kept.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("it has no " + name);
        }
        return value;
    }

    /** The same at the port it listens on. */
    SessionKeys at(int used) {
        return new SessionKeys(code, secret, certificate, host, used);
    }

    /** As they are read again. Whoever has this text can pass for the session. */
    String text() {
        Properties kept = new Properties();
        kept.setProperty("code", code);
        kept.setProperty("secret", Base64.getEncoder().encodeToString(secret));
        kept.setProperty("host", host);
        kept.setProperty("port", Integer.toString(port));
        if (certificate != null) {
            kept.setProperty("certificate", certificate.certificatePem() + certificate.privateKeyPkcs8Pem());
        }
        StringWriter text = new StringWriter();
        try {
            kept.store(text, null);
        } catch (IOException e) {
            throw new IllegalStateException("a text takes whatever is written into it", e);
        }
        return text.toString();
    }

    @Nullable SSLContext tls() {
        return certificate == null ? null : new HandshakeCertificates.Builder().heldCertificate(certificate).build().sslContext();
    }

    @Nullable Fingerprint fingerprint() {
        return certificate == null ? null : Fingerprint.of(certificate.certificate());
    }

    @Override
    public String toString() {
        return "SessionKeys[" + host + ":" + port + "]";
    }
}
