package uz.posbon.ui.video;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;

/** A certificate nobody has signed, made by the JDK's own tool. */
final class SelfSigned {

    private static final char[] WORD = "changeit".toCharArray();

    private SelfSigned() {}

    /** Writes key and certificate as PEM into the folder. */
    static Path pem(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
        Path store = folder.resolve("camera.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "camera", "-keyalg", "RSA",
                        "-storetype", "PKCS12", "-keystore", store.toString(), "-storepass", new String(WORD), "-dname", "CN=camera")
                .redirectErrorStream(true).redirectOutput(folder.resolve("keytool.txt").toFile()).start();
        if (keytool.waitFor() != 0) {
            throw new IOException(Files.readString(folder.resolve("keytool.txt")));
        }
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, WORD);
        }
        return Files.writeString(folder.resolve("camera.pem"),
                block("PRIVATE KEY", keys.getKey("camera", WORD).getEncoded()) + block("CERTIFICATE", keys.getCertificate("camera").getEncoded()));
    }

    private static String block(String what, byte[] bytes) {
        return "-----BEGIN " + what + "-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes) + "\n-----END " + what + "-----\n";
    }
}
