package uz.posbon.sdk.internal.onvif;

import java.io.IOException;
import java.net.NetworkInterface;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import okhttp3.OkHttpClient;
import uz.posbon.sdk.catalogue.StreamAddress;
import uz.posbon.sdk.onvif.DeviceUnreachableException;
import uz.posbon.sdk.onvif.FoundDevice;
import uz.posbon.sdk.onvif.OnvifDevice;
import uz.posbon.sdk.onvif.OnvifLogin;

/** What all devices share: connections, threads and the clock. Thread-safe. */
public final class HttpOnvif implements AutoCloseable {
    /** How long a movement lasts on the device unless it is renewed: some cameras take whole seconds only. */
    private static final Duration HOLD = Duration.ofSeconds(1);

    private final OkHttpClient http;
    private final Clock clock;
    private final SteeringThreads steering = new SteeringThreads(HOLD);

    /** @param patience how long an answer may take, from the first byte sent to the last received */
    public HttpOnvif(Clock clock, Duration patience) {
        this.clock = clock;
        this.http = new OkHttpClient.Builder()
                .connectTimeout(patience).readTimeout(patience).callTimeout(patience)
                // Wherever a device redirects to is not where the login was meant for.
                .followRedirects(false)
                .build();
    }

    public OnvifDevice device(URI address, OnvifLogin login) {
        return new HttpOnvifDevice(address, login, new SoapGateway(new SoapTransport(http), address, login, clock), steering);
    }

    public byte[] snapshot(StreamAddress address) {
        return new HttpSnapshot(http, address).fetch();
    }

    public List<FoundDevice> discover(NetworkInterface on, Duration listen) {
        try {
            return WsDiscovery.probe(on, listen);
        } catch (IOException e) {
            throw new DeviceUnreachableException("cannot probe on " + on.getName() + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        steering.close();
        http.dispatcher().cancelAll();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
