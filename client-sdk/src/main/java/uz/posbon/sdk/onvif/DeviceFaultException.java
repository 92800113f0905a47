package uz.posbon.sdk.onvif;

import java.util.List;

/** The device understood and did not do it; {@link #reason} says why in the device's own words. */
public final class DeviceFaultException extends OnvifException {
    private static final long serialVersionUID = 1;

    private final transient List<String> codes;
    private final String reason;

    public DeviceFaultException(String message, List<String> codes, String reason) {
        super(message, null);
        this.codes = List.copyOf(codes);
        this.reason = reason;
    }

    /** SOAP code and ONVIF subcodes from the general to the special, without prefixes: {@code Sender, InvalidArgVal, NoProfile}. */
    public List<String> codes() {
        return codes;
    }

    /** What the device says; empty when it gives no reason. */
    public String reason() {
        return reason;
    }
}
