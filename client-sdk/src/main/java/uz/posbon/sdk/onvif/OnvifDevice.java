package uz.posbon.sdk.onvif;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import uz.posbon.sdk.catalogue.StreamAddress;

/**
 * One camera, encoder or recorder that speaks ONVIF (Profile S or T). Thread-safe. Every call but {@link #steering} blocks until the
 * device has answered; none is repeated by itself.
 *
 * <p>All calls throw {@link LoginRefusedException}, {@link DeviceUnreachableException}, {@link NotOnvifException},
 * {@link NotOfferedException} (it does not have the service) or {@link DeviceFaultException} (it says why not).
 *
 * <p><b>Hosts.</b> A device behind NAT, or one that was set up wrongly, answers with addresses nobody can reach. Its services are
 * therefore always asked for at the host the caller named: only path and query are the device's, unless it names that very host, when
 * its port counts too. This also keeps a login from being sent elsewhere because an answer says so. Stream and snapshot addresses may
 * truly lie elsewhere (a recorder names its cameras), so there the host is replaced only when it cannot be right: when it is missing,
 * unspecified, loopback or link-local, or private while the caller's is a name or a public address; scheme, port and path stay.
 */
public interface OnvifDevice {
    /** The device service, as the caller named it. */
    URI address();

    /** What time the device thinks it is. Needs no login on most devices. */
    Instant time();

    /** Where its services are; asked for once and kept. */
    OnvifServices services();

    /** Its media profiles: of Media 1, or of Media 2 where the device has only that. */
    List<MediaProfile> profiles();

    /**
     * Where a player opens the profile's stream over RTSP (RTP interleaved or over UDP, as the player chooses). The login is in it when
     * it points to the device itself, and never when the device points elsewhere.
     */
    StreamAddress streamAddress(String profileToken);

    /** Where a JPEG picture of now is fetched over HTTP; the login is in it under the same rule. */
    StreamAddress snapshotAddress(String profileToken);

    /** Single movements. For a hand on a joystick use {@link #steering}. */
    PtzApi ptz();

    /**
     * Takes a camera by the hand. Nothing is sent yet.
     *
     * @param listener hears what went wrong, on the steering's own thread
     */
    PtzSteering steering(String profileToken, SteeringListener listener);
}
