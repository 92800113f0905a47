package uz.posbon.sdk.catalogue;

import java.net.URI;
import java.util.Map;

/** Where a player opens a stream, with the request headers it has to send. Never log it: it may hold a secret. */
public record StreamAddress(URI uri, Map<String, String> headers) {
    @Override
    public String toString() {
        return "StreamAddress[hidden]";
    }
}
