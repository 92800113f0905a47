package uz.posbon.backend.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.backend.fixture.RunningBackend;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.RecordingFiles;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.alarm.NewAlarm;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.alarm.Urgency;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Caller;
import uz.posbon.sdk.incident.Disposition;
import uz.posbon.sdk.incident.IncidentEdit;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.problem.RefusedException;
import uz.posbon.sdk.recording.LeftOut;
import uz.posbon.sdk.recording.Recording;
import uz.posbon.sdk.recording.Replay;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.EventStream;
import uz.posbon.sdk.stream.PictureState;
import uz.posbon.sdk.stream.StreamEvent;
import uz.posbon.sdk.stream.StreamListener;
import uz.posbon.sdk.unit.UnitPosition;

/** What happened in a real backend, fetched as a recording: every moment of it as a desk saw it. */
class RecordingsBackendTest {
    @TempDir
    Path folder;

    @Test
    void everyMomentIsAsADeskSawItAlsoAfterARestart() throws Exception {
        List<StreamEvent> events = new CopyOnWriteArrayList<>();
        List<PictureState> states = new CopyOnWriteArrayList<>();
        Instant before = Instant.now();
        try (RunningBackend running = RunningBackend.withCity(folder.resolve("data")); PosbonClient client = client(running)) {
            String incident = running.city().incidentId();
            try (EventStream stream = client.open(listener(states, events))) {
                await().atMost(Duration.ofSeconds(60)).until(() -> !states.isEmpty());
                work(client, incident);
                long last = client.incidents().note(incident, "The last of it").sequence();
                await().atMost(Duration.ofSeconds(60)).until(() -> stream.sequence() >= last);
            }
        }
        Path file = folder.resolve("shift" + RecordingFiles.ENDING);
        try (RunningBackend again = RunningBackend.start(folder.resolve("data")); PosbonClient client = client(again)) {
            client.recordings().fetch(before, Instant.now().plusSeconds(3600), "Tonight", Set.of(), file);
            await("what lay there to be sent is gone").atMost(Duration.ofSeconds(60)).until(() -> {
                try (Stream<Path> left = Files.list(folder.resolve("data/recordings"))) {
                    return left.findAny().isEmpty();
                }
            });
        }
        try (Recording recording = new RecordingFiles().open(file)) {
            assertThat(recording.info().head().madeBy()).isEqualTo("Dilnoza");
            assertThat(recording.info().to()).isBefore(Instant.now());
            assertThat(recording.info().positions()).isGreaterThanOrEqualTo(5);
            Replay replay = recording.replay();
            OperationalPicture desk = new OperationalPicture();
            desk.onStart(states.getFirst());
            List<Instant> moments = new ArrayList<>();
            for (StreamEvent event : events) {
                desk.onEvent(event);
                if (event instanceof DurableEvent durable) {
                    moments.add(durable.envelope().recordedTime());
                }
            }
            assertThat(moments).hasSizeGreaterThan(8);
            replay.seek(recording.info().to());
            assertSame(replay.picture().snapshot(), desk.snapshot());
            assertThat(replay.picture().snapshot().positions().get("A-1").point()).isEqualTo(new GeoPoint(69.2004, 41.3));
            for (Instant moment : moments.reversed()) {
                OperationalPicture then = new OperationalPicture();
                then.onStart(states.getFirst());
                events.stream().filter(e -> e instanceof DurableEvent && e.envelope().recordedTime().toEpochMilli() <= moment.toEpochMilli()).forEach(then::onEvent);
                replay.seek(moment);
                assertSame(replay.picture().snapshot(), then.snapshot());
            }
        }
    }

    private static void assertSame(Picture replayed, Picture seen) {
        assertThat(replayed.sequence()).isEqualTo(seen.sequence());
        assertThat(replayed.alarms()).isEqualTo(seen.alarms());
        assertThat(replayed.incidents()).isEqualTo(seen.incidents());
        assertThat(replayed.assignments()).isEqualTo(seen.assignments());
        assertThat(replayed.units()).isEqualTo(seen.units());
        assertThat(replayed.catalogue().cameras()).isEqualTo(seen.catalogue().cameras());
        seen.incidents().keySet().forEach(id -> assertThat(replayed.log(id)).isEqualTo(seen.log(id)));
    }

    @Test
    void whatIsOfPeopleCanBeLeftOut() throws Exception {
        try (RunningBackend running = RunningBackend.withCity(folder.resolve("data")); PosbonClient client = client(running)) {
            Instant before = Instant.now();
            String incident = running.city().incidentId();
            work(client, incident);
            Path whole = folder.resolve("whole" + RecordingFiles.ENDING);
            Path bare = folder.resolve("bare" + RecordingFiles.ENDING);
            // Once in the picture it begins with, once in the events after it.
            for (Instant from : List.of(before, Instant.now())) {
                client.recordings().fetch(from, Instant.now().plusSeconds(1), "", Set.of(), whole);
                client.recordings().fetch(from, Instant.now().plusSeconds(1), "", Set.of(LeftOut.values()), bare);
                String everything = everything(whole);
                String rest = everything(bare);
                List<String> ofPeople = List.of("Karim", "901234567", "90 123 45 67", "01 A 777 BC", "01 777 QWE", "face.png");
                assertThat(ofPeople).allMatch(everything::contains);
                assertThat(ofPeople).noneMatch(rest::contains);
                assertThat(List.of("Amir Temur 107", "Car of the caller")).allMatch(rest::contains);
            }
        }
    }

    private static String everything(Path file) throws Exception {
        try (Recording recording = new RecordingFiles().open(file)) {
            Replay replay = recording.replay();
            Set<String> all = new HashSet<>();
            all.add(replay.picture().snapshot().whole().toString());
            replay.seek(recording.info().to());
            all.add(replay.picture().snapshot().whole().toString());
            return String.join("\n", all);
        }
    }

    @Test
    void whatIsAskedWronglyIsSaid() throws Exception {
        try (RunningBackend running = RunningBackend.withCity(folder.resolve("data")); PosbonClient client = client(running)) {
            Path file = folder.resolve("none" + RecordingFiles.ENDING);
            Instant now = Instant.now();
            assertThatThrownBy(() -> client.recordings().fetch(now, now.minusSeconds(5), "", Set.of(), file)).isInstanceOf(RefusedException.class);
            assertThat(running.api().sendWrong("GET", "/recording?from=yesterday&leaveOut=hats", null, "application/json").body())
                    .contains("is not an RFC 3339 time in UTC", "is missing", "callers, pictures, plates");
            assertThat(file).doesNotExist();
        }
    }

    private static StreamListener listener(List<PictureState> states, List<StreamEvent> events) {
        return new StreamListener() {
            @Override
            public void onStart(PictureState state) {
                states.add(state);
            }

            @Override
            public void onEvent(StreamEvent event) {
                if (!event.envelope().kind().equals("stream.heartbeat")) {
                    events.add(event);
                }
            }
        };
    }

    private static void work(PosbonClient client, String incident) {
        for (int i = 0; i < 5; i++) {
            client.units().positions(List.of(new UnitPosition("A-1", new GeoPoint((692_000 + i) / 1e4, 41.3), Instant.now(), 90.0, null)));
        }
        client.alarms().raise(new NewAlarm("panel", null, MessageStatus.ACTUAL, List.of(Category.FIRE), "Smoke", null, Severity.SEVERE, Urgency.IMMEDIATE,
                Certainty.LIKELY, "Smoke", "Plate 01 777 QWE", null, new GeoPoint(69.2, 41.3), null, null, null, null, Map.of(), null));
        long version = client.incidents().read(incident).version();
        client.incidents().change(incident, version, new IncidentEdit(
                null, null, "Car of the caller 01 A 777 BC, call +998 90 123 45 67 or 901234567", null, "Amir Temur 107", null, new Caller("Karim", "+998 90 123 45 67")));
        client.incidents().attach(incident, "face.png", "image/png", new byte[] {1, 2, 3}, null);
        client.incidents().note(incident, "He calls from 901234567");
        String second = client.alarms().raise(new NewAlarm("panel 2", null, MessageStatus.ACTUAL, List.of(Category.FIRE), "Smoke", null, Severity.MINOR,
                Urgency.IMMEDIATE, Certainty.LIKELY, "Smoke again", null, null, new GeoPoint(69.2, 41.3), null, null, null, null, Map.of(), null)).id();
        client.alarms().acknowledge(second);
        String closed = client.incidents().promote(second, "FIRE", null).id();
        client.incidents().close(closed, new Disposition("05", null), null);
        await().atMost(Duration.ofSeconds(30)).until(() -> !client.incidents().read(closed).isOpen());
    }

    private static PosbonClient client(RunningBackend running) {
        return PosbonClient.builder().address(running.backend().address()).token(running.backend().token()).operator("Dilnoza").build();
    }
}
