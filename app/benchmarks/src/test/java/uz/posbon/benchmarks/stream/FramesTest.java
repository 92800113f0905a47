package uz.posbon.benchmarks.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.internal.json.EventDecoder;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.PictureState;

class FramesTest {
    private static final Instant BEGIN = Instant.parse("2026-11-24T04:00:00Z");

    private final List<DurableEvent> events = Shift.events(60, BEGIN);
    private final List<Frames.Frame> frames = new Frames().of(events);

    @Test
    void bothSidesReadTheSameRecordsFromTheSameBytes() {
        EventDecoder decoder = new EventDecoder(new PosbonJson());
        assertThat(frames).hasSameSizeAs(events);
        for (int i = 0; i < events.size(); i++) {
            assertThat(frames.get(i).parse()).isEqualTo(events.get(i));
            assertThat(decoder.decode(frames.get(i).bytes())).isEqualTo(events.get(i));
        }
    }

    @Test
    void aShiftIsAlwaysTheSameAndInOrder() {
        assertThat(Shift.events(60, BEGIN)).isEqualTo(events);
        assertThat(events.stream().mapToLong(e -> e.envelope().sequence()).toArray())
                .containsExactly(LongStream.rangeClosed(1, events.size()).toArray());
        assertThat(events).isSortedAccordingTo((a, b) -> a.envelope().time().compareTo(b.envelope().time()));
    }

    @Test
    void aShiftMixesAllFourKindsAndEndsWithEveryCaseClosed() {
        assertThat(events.stream().map(e -> e.envelope().kind().split("\\.")[0]).distinct())
                .containsExactlyInAnyOrder("alarm", "incident", "assignment", "unit");
        OperationalPicture picture = new OperationalPicture();
        picture.onStart(new PictureState(
                "test", 0, BEGIN, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Catalogue.EMPTY, List.of()));
        events.forEach(picture::onEvent);
        assertThat(picture.snapshot().incidents()).hasSize(60);
        assertThat(picture.snapshot().incidents().values()).noneMatch(incident -> incident.isOpen());
        assertThat(picture.snapshot().alarms()).isEmpty();
        assertThat(picture.snapshot().assignments()).hasSize(60);
    }
}
