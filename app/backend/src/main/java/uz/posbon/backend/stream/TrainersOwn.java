package uz.posbon.backend.stream;

import java.util.Map;
import uz.posbon.sdk.internal.json.EventDecoder;
import uz.posbon.sdk.internal.json.EventEncoder;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.Envelope;

/**
 * Takes what only the trainer may know out of what trainees read: what he notes and marks, and which steps of the scenario come and have come. The
 * event itself stays in its place, so that no sequence is missing to a reader who counts. Thread-safe.
 */
final class TrainersOwn {
    private static final String NOTED = Envelope.PREFIX + "training.noted";

    private final PosbonJson json;
    private final EventDecoder decoder;
    private final EventEncoder encoder;

    TrainersOwn(PosbonJson json) {
        this.json = json;
        this.decoder = new EventDecoder(json);
        this.encoder = new EventEncoder(json);
    }

    /** The frame as a trainee may read it. */
    String without(String frame) {
        // Looked into only where it may be one: words of operators may hold anything.
        if (!frame.contains(NOTED)) {
            return frame;
        }
        // One that does not read ends the trainee's stream: better than telling him what it holds.
        if (!(decoder.decode(frame) instanceof DurableEvent.TrainingNoted noted)) {
            return frame;
        }
        Envelope e = noted.envelope();
        Envelope bare = new Envelope(e.id(), e.sequence(), e.type(), e.source(), null, e.time(), e.recordedTime(), "", null, null);
        return encoder.encode(bare, json.text(Map.of("entry", noted.entry().withheld())));
    }
}
