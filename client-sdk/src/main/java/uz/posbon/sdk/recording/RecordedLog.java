package uz.posbon.sdk.recording;

import java.util.List;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.PictureState;

/**
 * What happened in a recording, as a whole.
 *
 * @param start what stood at its first moment
 * @param events every durable event after that, in order
 */
public record RecordedLog(PictureState start, List<DurableEvent> events) {
    public RecordedLog {
        events = List.copyOf(events);
    }
}
