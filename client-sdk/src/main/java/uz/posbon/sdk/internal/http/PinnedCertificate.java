package uz.posbon.sdk.internal.http;

import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.session.Fingerprint;

/** Believes one certificate and no other, whoever signed it, whatever host it names and whenever it ends: it was handed on by people. */
public final class PinnedCertificate implements X509TrustManager {
    /** Another one was shown. */
    private static final class OtherCertificateException extends CertificateException {
        private static final long serialVersionUID = 1;

        OtherCertificateException(String message) {
            super(message);
        }
    }

    private final Fingerprint fingerprint;

    private PinnedCertificate(Fingerprint fingerprint) {
        this.fingerprint = fingerprint;
    }

    /** Lets a client speak to whoever holds that certificate, over TLS alone. */
    public static void demand(Fingerprint fingerprint, OkHttpClient.Builder client) {
        PinnedCertificate pinned = new PinnedCertificate(fingerprint);
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {pinned}, null);
            client.sslSocketFactory(context.getSocketFactory(), pinned);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has TLS", e);
        }
        // Its fingerprint says more of a server than its name does.
        client.hostnameVerifier((host, session) -> true).connectionSpecs(List.of(ConnectionSpec.RESTRICTED_TLS));
    }

    /** Whether a call failed because another certificate was shown: nothing was said then. */
    public static boolean isOther(@Nullable Throwable failure) {
        return failure != null && (failure instanceof OtherCertificateException || isOther(failure.getCause()));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        Fingerprint shown = chain.length == 0 ? null : Fingerprint.of(chain[0]);
        if (!fingerprint.equals(shown)) {
            throw new OtherCertificateException("the certificate there is " + shown + ", not " + fingerprint);
        }
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        throw new CertificateException("this is no server");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
