package uz.posbon.sdk.internal.recording;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.internal.json.EventDecoder;
import uz.posbon.sdk.internal.json.MalformedJsonException;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.stream.StreamEvent;

/** Reads frames as the stream's client does: one that cannot be read whole still counts for the order. Thread-safe. */
final class FrameReader {
    private final EventDecoder decoder;

    FrameReader(PosbonJson json) {
        this.decoder = new EventDecoder(json);
    }

    /** The event; null for a frame that even its envelope cannot be read of. */
    @Nullable StreamEvent event(byte[] frame) {
        try {
            return decoder.decode(frame);
        } catch (MalformedJsonException e) {
            return decoder.keep(new String(frame, StandardCharsets.UTF_8));
        }
    }
}
