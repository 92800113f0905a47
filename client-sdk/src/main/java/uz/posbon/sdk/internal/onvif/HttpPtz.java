package uz.posbon.sdk.internal.onvif;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import uz.posbon.sdk.internal.xml.XmlNode;
import uz.posbon.sdk.onvif.NotOnvifException;
import uz.posbon.sdk.onvif.PtzApi;
import uz.posbon.sdk.onvif.PtzPosition;
import uz.posbon.sdk.onvif.PtzPreset;
import uz.posbon.sdk.onvif.PtzVelocity;

/** The PTZ service of one device. */
final class HttpPtz implements PtzApi {
    private final SoapGateway gateway;
    private final Supplier<URI> service;

    HttpPtz(SoapGateway gateway, Supplier<URI> service) {
        this.gateway = gateway;
        this.service = service;
    }

    @Override
    public void move(String profileToken, PtzVelocity velocity, Duration timeout) {
        move(profileToken, velocity, PtzVelocity.STILL, timeout, CallSlot.hasty());
    }

    /** @param before what it was moving at: an axis that is left out would go on, so one that moved is named at zero */
    void move(String profileToken, PtzVelocity velocity, PtzVelocity before, Duration timeout, CallSlot slot) {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("a movement needs a time limit above zero: " + timeout);
        }
        boolean zoom = velocity.zoom() != 0 || before.zoom() != 0;
        boolean turn = velocity.pan() != 0 || velocity.tilt() != 0 || before.pan() != 0 || before.tilt() != 0;
        String axes = (turn || !zoom ? panTilt(velocity.pan(), velocity.tilt()) : "") + (zoom || !turn ? zoom(velocity.zoom()) : "");
        call("ContinuousMove", profileToken, "<s:Velocity>" + axes + "</s:Velocity>" + SoapRequest.element("s:Timeout", timeout.toString()), slot);
    }

    @Override
    public void moveTo(String profileToken, PtzPosition position) {
        call("AbsoluteMove", profileToken,
                "<s:Position>" + panTilt(position.pan(), position.tilt()) + zoom(position.zoom()) + "</s:Position>", CallSlot.patient());
    }

    @Override
    public void stop(String profileToken) {
        stop(profileToken, CallSlot.hasty());
    }

    void stop(String profileToken, CallSlot slot) {
        call("Stop", profileToken, "<s:PanTilt>true</s:PanTilt><s:Zoom>true</s:Zoom>", slot);
    }

    @Override
    public List<PtzPreset> presets(String profileToken) {
        return call("GetPresets", profileToken, "", CallSlot.patient()).all("Preset")
                .filter(p -> !p.attribute("token").isEmpty())
                .map(p -> preset(p.attribute("token"), p.textAt("Name"))).toList();
    }

    @Override
    public void goToPreset(String profileToken, String presetToken) {
        goToPreset(profileToken, presetToken, CallSlot.patient());
    }

    void goToPreset(String profileToken, String presetToken, CallSlot slot) {
        call("GotoPreset", profileToken, SoapRequest.element("s:PresetToken", presetToken), slot);
    }

    @Override
    public PtzPreset setPreset(String profileToken, String name) {
        return remember(profileToken, name, "");
    }

    @Override
    public PtzPreset setPreset(String profileToken, String name, String presetToken) {
        return remember(profileToken, name, SoapRequest.element("s:PresetToken", presetToken));
    }

    private PtzPreset remember(String profileToken, String name, String which) {
        String token = call("SetPreset", profileToken, SoapRequest.element("s:PresetName", name) + which, CallSlot.patient()).textAt("PresetToken");
        if (token.isEmpty()) {
            throw new NotOnvifException("the device remembers the place and does not say under which token", null);
        }
        return preset(token, name);
    }

    private static PtzPreset preset(String token, String name) {
        return new PtzPreset(token, name.isEmpty() ? token : name);
    }

    private XmlNode call(String name, String profileToken, String content, CallSlot slot) {
        return gateway.call(service.get(), new SoapRequest(name, SoapRequest.PTZ, SoapRequest.element("s:ProfileToken", profileToken) + content), slot);
    }

    private static String panTilt(double x, double y) {
        return "<tt:PanTilt x=\"" + figure(x) + "\" y=\"" + figure(y) + "\"/>";
    }

    private static String zoom(double x) {
        return "<tt:Zoom x=\"" + figure(x) + "\"/>";
    }

    /** No exponent: cameras parse it by hand. */
    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
