package uz.posbon.sdk.internal.onvif;

import java.io.IOException;
import java.net.URI;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSource;
import uz.posbon.sdk.onvif.DeviceUnreachableException;
import uz.posbon.sdk.onvif.NotOnvifException;

/** Carries SOAP 1.2 over HTTP, one request at a time and never again by itself. Thread-safe. */
final class SoapTransport {
    private static final long LARGEST_ANSWER = 2L << 20;

    private final OkHttpClient http;

    SoapTransport(OkHttpClient http) {
        this.http = http;
    }

    /**
     * Sends and reads the answer, whatever it says.
     *
     * @param authorization header, or empty
     */
    SoapAnswer send(URI service, SoapRequest request, String security, String authorization, CallSlot slot) {
        String what = DeviceUri.name(service) + " " + request.name();
        MediaType type = MediaType.get("application/soap+xml; charset=utf-8; action=\"" + request.action() + "\"");
        Request.Builder message = new Request.Builder().url(service.toString()).post(RequestBody.create(request.envelope(security), type));
        if (!authorization.isEmpty()) {
            // Names of users are not always ASCII; as UTF-8 is how other clients send them.
            message.headers(new Headers.Builder().addUnsafeNonAscii("Authorization", authorization).build());
        }
        try (Response response = slot.use(http.newCall(message.build())).execute()) {
            return new SoapAnswer(what, response.code(), response.header("Content-Type", ""), response.challenges(), SoapAnswer.Body.of(content(response, what)));
        } catch (IOException e) {
            throw new DeviceUnreachableException(what + " got no answer: " + e.getMessage(), e);
        }
    }

    /** The whole body, but never more than a device has reason to send, whatever its header says. */
    private static byte[] content(Response response, String what) throws IOException {
        BufferedSource source = response.body().source();
        if (source.request(LARGEST_ANSWER + 1)) {
            throw new NotOnvifException(what + " was answered with more than " + LARGEST_ANSWER + " bytes", null);
        }
        return source.readByteArray();
    }
}
