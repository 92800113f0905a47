package uz.posbon.benchmarks.stream;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.ObjectReader;
import uz.posbon.sdk.internal.json.EventEncoder;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.stream.DurableEvent;

/** Events as the bytes the backend sends, and as Jackson alone reads them. */
final class Frames {
    /** @param plain what a plain parser has to know beforehand to read {@code bytes} */
    record Frame(byte[] bytes, ObjectReader plain) {
        DurableEvent parse() {
            PlainFrame read = plain.readValue(bytes);
            return read.event();
        }
    }

    private final PosbonJson json = new PosbonJson();
    private final EventEncoder encoder = new EventEncoder(json);
    private final ObjectReader alarm = json.mapper().readerFor(PlainFrame.OfAlarm.class);
    private final ObjectReader incident = json.mapper().readerFor(PlainFrame.OfIncident.class);
    private final ObjectReader assignment = json.mapper().readerFor(PlainFrame.OfAssignment.class);
    private final ObjectReader unit = json.mapper().readerFor(PlainFrame.OfUnit.class);

    List<Frame> of(List<DurableEvent> events) {
        List<Frame> frames = new ArrayList<>(events.size());
        for (DurableEvent event : events) {
            frames.add(switch (event) {
                case DurableEvent.AlarmChanged e -> frame(e, "alarm", e.alarm(), alarm);
                case DurableEvent.IncidentChanged e -> frame(e, "incident", e.incident(), incident);
                case DurableEvent.AssignmentChanged e -> frame(e, "assignment", e.assignment(), assignment);
                case DurableEvent.UnitChanged e -> frame(e, "unit", e.unit(), unit);
                case DurableEvent.ShiftChanged e -> throw new IllegalArgumentException("not part of a shift's cases: " + e);
                case DurableEvent.ActRefused e -> throw new IllegalArgumentException("not part of a shift's cases: " + e);
                case DurableEvent.MessageChanged e -> throw new IllegalArgumentException("not part of a shift's cases: " + e);
                case DurableEvent.TrainingChanged e -> throw new IllegalArgumentException("not part of a shift's cases: " + e);
                case DurableEvent.TrainingNoted e -> throw new IllegalArgumentException("not part of a shift's cases: " + e);
                case DurableEvent.WallChanged e -> throw new IllegalArgumentException("not part of a shift: " + e);
                case DurableEvent.DisplayChanged e -> throw new IllegalArgumentException("not part of a shift: " + e);
                case DurableEvent.CatalogueChanged e -> throw new IllegalArgumentException("not part of a shift: " + e);
                case DurableEvent.UnknownEvent e -> throw new IllegalArgumentException("not part of a shift: " + e);
            });
        }
        return frames;
    }

    private Frame frame(DurableEvent event, String member, Object data, ObjectReader plain) {
        String text = encoder.encode(event.envelope(), json.text(Map.of(member, data)));
        return new Frame(text.getBytes(StandardCharsets.UTF_8), plain);
    }
}
