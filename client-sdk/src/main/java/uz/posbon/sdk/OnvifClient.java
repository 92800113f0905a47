package uz.posbon.sdk;

import java.net.NetworkInterface;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import uz.posbon.sdk.catalogue.StreamAddress;
import uz.posbon.sdk.internal.onvif.HttpOnvif;
import uz.posbon.sdk.onvif.FoundDevice;
import uz.posbon.sdk.onvif.OnvifDevice;
import uz.posbon.sdk.onvif.OnvifLogin;

/**
 * The way in to ONVIF cameras. Immutable and thread-safe; one for the whole desk is enough.
 *
 * <pre>{@code
 * try (OnvifClient onvif = OnvifClient.builder().build()) {
 *     OnvifDevice camera = onvif.device(URI.create("http://10.1.0.5"), new OnvifLogin(user, password));
 *     StreamAddress stream = camera.streamAddress(camera.profiles().getFirst().token());
 * }
 * }</pre>
 */
public final class OnvifClient implements AutoCloseable {
    private static final String DEVICE_SERVICE = "/onvif/device_service";

    private final HttpOnvif onvif;

    private OnvifClient(HttpOnvif onvif) {
        this.onvif = onvif;
    }

    /** A new client is made of this. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A device; nothing is sent yet.
     *
     * @param address http or https with a host; without a path the usual one of a device service is taken
     * @throws IllegalArgumentException for another kind of address, or one with a login in it
     */
    public OnvifDevice device(URI address, OnvifLogin login) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https") || address.getHost() == null || address.getRawUserInfo() != null) {
            // Not the address itself: it may hold a password.
            throw new IllegalArgumentException("a device is at an http or https address with a host, its login is given apart");
        }
        String path = address.getRawPath();
        return onvif.device(path == null || path.isEmpty() || path.equals("/") ? address.resolve(DEVICE_SERVICE) : address, login);
    }

    /**
     * Asks the network of one interface for devices and gathers their answers; blocks for as long as {@code listen}. Devices on other
     * networks do not hear it.
     *
     * @throws uz.posbon.sdk.onvif.DeviceUnreachableException if the interface cannot send it
     */
    public List<FoundDevice> discover(NetworkInterface on, Duration listen) {
        return onvif.discover(on, listen);
    }

    /**
     * Fetches the picture at an address {@link OnvifDevice#snapshotAddress} gave, or one typed by hand. The login in the address is shown once, and only
     * in the way the device asks for it (HTTP digest before basic); a redirect is not followed, because the login was not meant for another place.
     *
     * @return the bytes of a JPEG or PNG file, at most 16 MB; that it can be decoded is not known yet
     * @throws IllegalArgumentException for an address that is not http or https with a host
     * @throws uz.posbon.sdk.onvif.OnvifException if the device gives no picture, within the client's patience
     */
    public byte[] snapshot(StreamAddress address) {
        return onvif.snapshot(address);
    }

    /** Lets go of every camera that is being steered, waits up to 3 s for their stops, and ends the connections. */
    @Override
    public void close() {
        onvif.close();
    }

    /** What a client is made of; nothing has to be set. */
    public static final class Builder {
        private Clock clock = Clock.systemUTC();
        private Duration patience = Duration.ofSeconds(8);

        private Builder() {}

        /** Our clock; a device's own is measured against it. */
        public Builder clock(Clock value) {
            clock = value;
            return this;
        }

        /** How long a device may take for an answer, 8 s unless set; movements never get more than 2 s. */
        public Builder patience(Duration value) {
            patience = value;
            return this;
        }

        public OnvifClient build() {
            return new OnvifClient(new HttpOnvif(clock, patience));
        }
    }
}
