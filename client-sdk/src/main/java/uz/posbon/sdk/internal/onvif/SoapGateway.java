package uz.posbon.sdk.internal.onvif;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.sdk.internal.xml.XmlNode;
import uz.posbon.sdk.onvif.NotOnvifException;
import uz.posbon.sdk.onvif.OnvifException;
import uz.posbon.sdk.onvif.OnvifLogin;

/**
 * Asks one device and shows it the login in the way it wants: a UsernameToken by its own clock, or HTTP digest where it challenges.
 * What worked is tried first the next time. A wrong password is shown at most twice per call, because cameras lock accounts. Thread-safe.
 */
final class SoapGateway {
    private static final Logger LOG = LoggerFactory.getLogger(SoapGateway.class);

    private final SoapTransport transport;
    private final URI device;
    private final OnvifLogin login;
    private final DeviceTime time;
    private final UsernameToken token = new UsernameToken();
    /** The challenge to answer; none as long as the device takes tokens. */
    private volatile @Nullable HttpDigest digest;

    SoapGateway(SoapTransport transport, URI device, OnvifLogin login, Clock clock) {
        this.transport = transport;
        this.device = device;
        this.login = login;
        this.time = new DeviceTime(clock);
    }

    /**
     * Asks and gives the element in the answer's body.
     *
     * @throws OnvifException if the device did not do it
     */
    XmlNode call(URI service, SoapRequest request) {
        return call(service, request, CallSlot.patient());
    }

    /** As {@link #call(URI, SoapRequest)}, for a caller that may give up. */
    XmlNode call(URI service, SoapRequest request, CallSlot slot) {
        if (!login.given()) {
            return transport.send(service, request, "", "", slot).content();
        }
        if (digest == null && !time.known()) {
            askTime(slot);
        }
        HttpDigest shown = digest;
        SoapAnswer answer = send(service, request, shown, slot);
        return answer.refusesLogin() && answer.status() != 403 ? again(service, request, shown, answer, slot).content() : answer.content();
    }

    /** The device's time, asked for without a login where the device allows that. */
    Instant time() {
        SoapAnswer answer = transport.send(device, DeviceTime.REQUEST, "", "", CallSlot.patient());
        XmlNode content = answer.refusesLogin() ? call(device, DeviceTime.REQUEST) : answer.content();
        Instant read = DeviceTime.read(content).orElseThrow(() -> new NotOnvifException(answer.what() + ": the device gives no time", null));
        time.set(Optional.of(read));
        return read;
    }

    /** The second and last try: by what the device asked for, or by the way not tried yet. */
    private SoapAnswer again(URI service, SoapRequest request, @Nullable HttpDigest tried, SoapAnswer refused, CallSlot slot) {
        HttpDigest asked = HttpDigest.of(refused.challenges()).orElse(null);
        boolean newTime = asked == null && (tried == null || !time.known()) && askTime(slot);
        if (asked == null && tried == null && !newTime) {
            return refused;
        }
        SoapAnswer answer = send(service, request, asked, slot);
        if (!answer.refusesLogin()) {
            LOG.debug("{} takes {}", DeviceUri.name(device), asked == null ? "a UsernameToken" : "HTTP digest");
            digest = asked;
        }
        return answer;
    }

    private SoapAnswer send(URI service, SoapRequest request, @Nullable HttpDigest answering, CallSlot slot) {
        if (answering == null) {
            return transport.send(service, request, token.header(login, time.now()), "", slot);
        }
        String path = service.getRawPath() + (service.getRawQuery() == null ? "" : "?" + service.getRawQuery());
        return transport.send(service, request, "", answering.authorization(login, "POST", path), slot);
    }

    /** Learns the device's time, and whether it challenges. @return whether its clock is another than thought */
    private boolean askTime(CallSlot slot) {
        SoapAnswer answer = transport.send(device, DeviceTime.REQUEST, "", "", slot);
        if (answer.refusesLogin()) {
            // Against the rules, but it tells what the device wants.
            HttpDigest.of(answer.challenges()).ifPresent(challenge -> digest = challenge);
            return time.set(Optional.empty());
        }
        try {
            return time.set(DeviceTime.read(answer.content()));
        } catch (NotOnvifException e) {
            throw e;
        } catch (OnvifException e) {
            LOG.debug("{} does not tell its time, ours is used: {}", DeviceUri.name(device), e.getMessage());
            return time.set(Optional.empty());
        }
    }
}
