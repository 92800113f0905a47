package uz.posbon.sdk.internal.onvif;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.StreamAddress;
import uz.posbon.sdk.internal.xml.XmlNode;
import uz.posbon.sdk.onvif.MediaProfile;
import uz.posbon.sdk.onvif.NotOfferedException;
import uz.posbon.sdk.onvif.NotOnvifException;
import uz.posbon.sdk.onvif.OnvifDevice;
import uz.posbon.sdk.onvif.OnvifLogin;
import uz.posbon.sdk.onvif.OnvifServices;
import uz.posbon.sdk.onvif.PtzApi;
import uz.posbon.sdk.onvif.PtzSteering;
import uz.posbon.sdk.onvif.SteeringListener;

/** A device at an HTTP address. */
final class HttpOnvifDevice implements OnvifDevice {
    private static final String STREAM_SETUP =
            "<s:StreamSetup><tt:Stream>RTP-Unicast</tt:Stream><tt:Transport><tt:Protocol>RTSP</tt:Protocol></tt:Transport></s:StreamSetup>";

    private final URI address;
    private final OnvifLogin login;
    private final SoapGateway gateway;
    private final HttpPtz ptz;
    private final SteeringThreads steering;
    private final DeviceUri uris;
    private volatile @Nullable OnvifServices services;

    HttpOnvifDevice(URI address, OnvifLogin login, SoapGateway gateway, SteeringThreads steering) {
        this.address = address;
        this.login = login;
        this.gateway = gateway;
        this.ptz = new HttpPtz(gateway, this::ptzService);
        this.steering = steering;
        this.uris = new DeviceUri(address);
    }

    @Override
    public URI address() {
        return address;
    }

    @Override
    public Instant time() {
        return gateway.time();
    }

    @Override
    public OnvifServices services() {
        OnvifServices known = services;
        if (known == null) {
            known = new ServiceList(gateway, address).ask();
            services = known;
        }
        return known;
    }

    @Override
    public List<MediaProfile> profiles() {
        return ProfileList.read(media("GetProfiles", "", "<s:Type>All</s:Type>"));
    }

    @Override
    public StreamAddress streamAddress(String profileToken) {
        String profile = SoapRequest.element("s:ProfileToken", profileToken);
        return address(media("GetStreamUri", STREAM_SETUP + profile, "<s:Protocol>RTSP</s:Protocol>" + profile));
    }

    @Override
    public StreamAddress snapshotAddress(String profileToken) {
        String profile = SoapRequest.element("s:ProfileToken", profileToken);
        return address(media("GetSnapshotUri", profile, profile));
    }

    @Override
    public PtzApi ptz() {
        return ptz;
    }

    @Override
    public PtzSteering steering(String profileToken, SteeringListener listener) {
        return steering.start(ptz, profileToken, listener);
    }

    /** Media 1 and Media 2 say the same with other words. */
    private XmlNode media(String name, String content, String content2) {
        OnvifServices found = services();
        URI media = found.media();
        if (media != null) {
            return gateway.call(media, new SoapRequest(name, SoapRequest.MEDIA, content));
        }
        URI media2 = found.media2();
        if (media2 == null) {
            throw new NotOfferedException(DeviceUri.name(address) + " has no media service");
        }
        return gateway.call(media2, new SoapRequest(name, SoapRequest.MEDIA2, content2));
    }

    private URI ptzService() {
        URI service = services().ptz();
        if (service == null) {
            throw new NotOfferedException(DeviceUri.name(address) + " has no PTZ service");
        }
        return service;
    }

    private StreamAddress address(XmlNode answer) {
        String text = answer.at("MediaUri").orElse(answer).textAt("Uri");
        if (text.isEmpty()) {
            throw new NotOnvifException(DeviceUri.name(address) + " gives no address for the profile", null);
        }
        return new StreamAddress(uris.withLogin(uris.media(text), login), Map.of());
    }

    @Override
    public String toString() {
        return "OnvifDevice[" + DeviceUri.name(address) + "]";
    }
}
