package uz.posbon.workstation.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.sdk.RecordingFiles;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.internal.json.EventEncoder;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.internal.recording.FileRecordingWriter;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.picture.WholePicture;
import uz.posbon.sdk.recording.Recording;
import uz.posbon.sdk.recording.RecordingHead;
import uz.posbon.sdk.recording.Replay;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.PictureState;

/** The real week, recorded and replayed by the desk's own player at 64 times the speed: at every look the picture is the one the source gives. */
class RealWeekTest {
    /** Of the player's ticks, so that an hour and more lies between two looks. */
    private static final int TICKS_A_LOOK = 1_200;
    private static final Duration TICK = Duration.ofMillis(50);

    @TempDir
    Path folder;

    @Test
    void atSixtyFourTimesTheSpeedEveryPictureIsTheSources() throws Exception {
        Path csv = Path.of(System.getProperty("posbon.shared"), "data", "dispatch", "sf-fire-2020-04-07_13.csv");
        assumeTrue(Files.exists(csv), "the real week is shared data, absent here");
        List<DurableEvent> week = RealWeek.read(csv);
        assertThat(week).hasSizeGreaterThan(40_000);
        Path file = write(week);
        AtomicLong nanos = new AtomicLong();
        try (Recording recording = new RecordingFiles().open(file)) {
            assertThat(recording.info().events()).isEqualTo(week.size());
            Replay replay = recording.replay();
            ReplayPlayer player = new ReplayPlayer(recording.info(), replay, nanos::get, state -> { });
            player.speed(64);
            player.play();
            OperationalPicture source = source(week.getFirst().envelope().time());
            int next = 0;
            int looks = 0;
            while (player.state().playing()) {
                for (int i = 0; i < TICKS_A_LOOK && player.state().playing(); i++) {
                    nanos.addAndGet(TICK.toNanos());
                    player.tick();
                }
                Instant at = player.state().at();
                while (next < week.size() && !week.get(next).envelope().recordedTime().isAfter(at)) {
                    source.onEvent(week.get(next++));
                }
                looks++;
                assertSame(replay.picture().snapshot(), source.snapshot(), at);
            }
            assertThat(next).isEqualTo(week.size());
            assertThat(looks).isGreaterThan(150);
        }
    }

    private static void assertSame(Picture replayed, Picture source, Instant at) {
        assertThat(replayed.sequence()).as("at %s", at).isEqualTo(source.sequence());
        assertThat(new HashMap<>(replayed.incidents()).equals(source.incidents())).as("incidents at %s", at).isTrue();
        assertThat(new HashMap<>(replayed.assignments()).equals(source.assignments())).as("assignments at %s", at).isTrue();
        assertThat(new HashMap<>(replayed.units()).equals(source.units())).as("units at %s", at).isTrue();
        source.incidents().keySet().forEach(id -> assertThat(replayed.log(id).equals(source.log(id))).as("log of %s at %s", id, at).isTrue());
    }

    private static PictureState nothing(Instant at) {
        return new PictureState("week", 0, at, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Catalogue.EMPTY, List.of());
    }

    private static OperationalPicture source(Instant at) {
        OperationalPicture picture = new OperationalPicture();
        picture.onStart(nothing(at));
        return picture;
    }

    private Path write(List<DurableEvent> week) throws Exception {
        PosbonJson json = new PosbonJson();
        EventEncoder encoder = new EventEncoder(json);
        Path file = folder.resolve("week" + RecordingFiles.ENDING);
        Instant from = week.getFirst().envelope().time().minusSeconds(60);
        WholePicture start = new WholePicture(nothing(from), List.of(), List.of(), List.of(), List.of(), List.of());
        RecordingHead head = new RecordingHead("week", from, "test", "The real week", Set.of());
        try (FileRecordingWriter writer = new FileRecordingWriter(file, json, head, start, from, new FileRecordingWriter.ChapterSize(3072, 65_536, Duration.ofHours(6)))) {
            for (DurableEvent event : week) {
                writer.frame(event.envelope().recordedTime(), encoder.encode(event.envelope(), json.text(data(event))));
            }
            writer.finish(week.getLast().envelope().recordedTime().plusSeconds(60));
        }
        return file;
    }

    private static Map<String, Object> data(DurableEvent event) {
        return switch (event) {
            case DurableEvent.IncidentChanged e -> Map.of("incident", e.incident());
            case DurableEvent.AssignmentChanged e -> Map.of("assignment", e.assignment());
            case DurableEvent.UnitChanged e -> Map.of("unit", e.unit());
            default -> throw new IllegalArgumentException(event.toString());
        };
    }
}
