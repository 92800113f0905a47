package uz.posbon.sdk.session;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Locale;

/**
 * What a certificate is known by where people hand it on: 99 bits of its SHA-256, in letters and digits nobody takes for another when they are read out, e.g.
 * {@code K7QF-29MX-BB4E-TT63-XWN8}. Nobody can make a second certificate of the same fingerprint.
 *
 * @param text five groups of four, upper case, with hyphens
 */
public record Fingerprint(String text) {
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int GROUPS = 5;
    private static final int GROUP = 4;

    /** @throws IllegalArgumentException if it is none; case, blanks and hyphens do not matter */
    public Fingerprint {
        String plain = text.replace("-", "").replace(" ", "").toUpperCase(Locale.ROOT);
        if (plain.length() != GROUPS * GROUP || plain.chars().anyMatch(letter -> LETTERS.indexOf(letter) < 0)) {
            throw new IllegalArgumentException("a fingerprint is five groups of four letters and digits, without 0, 1, I, L and O");
        }
        text = grouped(plain);
    }

    /** That of {@code certificate}. */
    public static Fingerprint of(X509Certificate certificate) {
        BigInteger left;
        try {
            left = new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (NoSuchAlgorithmException | CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read has an encoding, and SHA-256 is always there", e);
        }
        BigInteger base = BigInteger.valueOf(LETTERS.length());
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            BigInteger[] parts = left.divideAndRemainder(base);
            plain.append(LETTERS.charAt(parts[1].intValue()));
            left = parts[0];
        }
        return new Fingerprint(plain.toString());
    }

    private static String grouped(String plain) {
        StringBuilder groups = new StringBuilder();
        for (int i = 0; i < plain.length(); i += GROUP) {
            groups.append(i == 0 ? "" : "-").append(plain, i, i + GROUP);
        }
        return groups.toString();
    }

    @Override
    public String toString() {
        return text;
    }
}
