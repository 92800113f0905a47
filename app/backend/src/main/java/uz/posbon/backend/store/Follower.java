package uz.posbon.backend.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.internal.json.EventDecoder;
import uz.posbon.sdk.internal.json.MalformedJsonException;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.stream.DurableEvent;

/** Reads the log from its beginning, as far as it goes, and what has come since at every further look. Not thread-safe. */
public final class Follower {
    private static final int AT_ONCE = 2_000;

    private final Store store;
    private final EventDecoder decoder;
    private long sequence;

    public Follower(Store store, PosbonJson json) {
        this.store = store;
        this.decoder = new EventDecoder(json);
    }

    /** What is on disk and was not told yet, in order. Costs nothing when that is nothing. */
    public List<DurableEvent> next() {
        List<DurableEvent> events = new ArrayList<>();
        while (sequence < store.writer().sequence()) {
            for (Frame frame : store.reader().after(sequence, AT_ONCE)) {
                sequence = frame.sequence();
                DurableEvent event = read(frame.text());
                if (event != null) {
                    events.add(event);
                }
            }
        }
        return events;
    }

    private @Nullable DurableEvent read(String frame) {
        try {
            return decoder.decode(frame) instanceof DurableEvent event ? event : null;
        } catch (MalformedJsonException e) {
            return decoder.keep(frame);
        }
    }
}
