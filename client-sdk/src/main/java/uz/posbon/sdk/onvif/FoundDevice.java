package uz.posbon.sdk.onvif;

import java.net.URI;
import java.util.List;

/**
 * A device that answered a probe. Anybody on the network can answer: take it for a proposal, not for a fact.
 *
 * @param id the device's own address, {@code urn:uuid:...}; the same at every probe
 * @param addresses of its device service, http or https, as it gave them
 * @param name empty when not said
 * @param hardware the model, empty when not said
 * @param location empty when not said
 */
public record FoundDevice(String id, List<URI> addresses, String name, String hardware, String location) {
    public FoundDevice {
        addresses = List.copyOf(addresses);
    }
}
