package uz.posbon.sdk.internal.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import uz.posbon.sdk.Samples;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.picture.WholePicture;
import uz.posbon.sdk.recording.Beginning;
import uz.posbon.sdk.recording.Density;
import uz.posbon.sdk.recording.Recording;
import uz.posbon.sdk.recording.RecordingHead;
import uz.posbon.sdk.recording.Replay;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.PictureState;
import uz.posbon.sdk.unit.UnitPosition;

/** What has to hold of every recording, whatever happened in the room. */
class RecordingPropertyTest {
    private static final PosbonJson JSON = new PosbonJson();
    private static final RecordingHead HEAD = new RecordingHead("log-1", Samples.TIME, "Nodira", "", Set.of());
    private static final WholePicture NOTHING = new WholePicture(
            new PictureState("log-1", 0, Samples.TIME, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Catalogue.EMPTY, List.of()),
            List.of(), List.of(), List.of(), List.of(), List.of());

    @Provide
    Arbitrary<List<Happening>> shifts() {
        return Arbitraries.integers().between(0, 1_000_000).list().ofMinSize(1).ofMaxSize(80).map(Happening::shift);
    }

    @Property(tries = 120)
    void everyMomentIsWhatFoldingFromTheStartGives(
            @ForAll("shifts") List<Happening> shift, @ForAll @IntRange(min = 1, max = 30) int events, @ForAll List<@IntRange(max = 10_000) Integer> places) throws Exception {
        Path file = write(shift, events);
        try (Recording recording = new RecordingFile(file, JSON)) {
            recording.check();
            List<Instant> moments = Happening.moments(shift);
            Replay sought = recording.replay();
            Replay played = recording.replay();
            List<Integer> visits = new ArrayList<>(places);
            visits.addAll(List.of(0, 10_000));
            for (int place : visits) {
                Instant moment = between(recording, place);
                sought.seek(moment);
                assertThat(Happening.seen(sought.picture().snapshot())).isEqualTo(Happening.seen(folded(shift, moments, moment)));
            }
            for (int place : visits.stream().sorted().toList()) {
                Instant moment = between(recording, place);
                played.advance(moment);
                assertThat(played.at()).isEqualTo(moment);
                assertThat(Happening.seen(played.picture().snapshot())).isEqualTo(Happening.seen(folded(shift, moments, moment)));
                neighbours(shift, moments, played);
            }
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 60)
    void whateverBeginsInItCanBeGoneTo(@ForAll("shifts") List<Happening> shift, @ForAll @IntRange(min = 1, max = 30) int events) throws Exception {
        Path file = write(shift, events);
        try (Recording recording = new RecordingFile(file, JSON)) {
            List<Beginning> beginnings = recording.beginnings();
            assertThat(beginnings).extracting(Beginning::time).isSorted();
            assertThat(beginnings.stream().filter(b -> b.kind() == Beginning.Kind.INCIDENT).count()).isEqualTo(recording.density().stream().mapToInt(Density::incidents).sum());
            assertThat(beginnings.stream().filter(b -> b.kind() == Beginning.Kind.ALARM).count()).isEqualTo(recording.density().stream().mapToInt(Density::alarms).sum());
            Replay replay = recording.replay();
            List<Instant> moments = Happening.moments(shift);
            for (Beginning beginning : beginnings) {
                replay.seek(beginning.time());
                Picture picture = replay.picture().snapshot();
                // What begins and is over within one moment is on no picture.
                boolean alone = moments.stream().filter(beginning.time()::equals).count() == 1;
                if (beginning.kind() == Beginning.Kind.ALARM && (alone || picture.alarms().containsKey(beginning.id()))) {
                    assertThat(picture.alarms().get(beginning.id()).number()).isEqualTo(beginning.number());
                } else if (beginning.kind() == Beginning.Kind.INCIDENT) {
                    assertThat(picture.incidents().get(beginning.id()).number()).isEqualTo(beginning.number());
                }
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void neighbours(List<Happening> shift, List<Instant> moments, Replay replay) throws Exception {
        List<Instant> durable = IntStream.range(0, shift.size()).filter(i -> shift.get(i).event() instanceof DurableEvent).mapToObj(moments::get).toList();
        assertThat(replay.next()).isEqualTo(durable.stream().filter(replay.at()::isBefore).findFirst());
        assertThat(replay.previous()).isEqualTo(durable.stream().filter(replay.at()::isAfter).reduce((a, b) -> b));
    }

    private static Instant between(Recording recording, int place) {
        Instant from = recording.info().from();
        return from.plusMillis((recording.info().to().toEpochMilli() - from.toEpochMilli()) * place / 10_000);
    }

    private static Picture folded(List<Happening> shift, List<Instant> moments, Instant until) {
        OperationalPicture picture = new OperationalPicture();
        picture.start(NOTHING);
        for (int i = 0; i < shift.size() && !moments.get(i).isAfter(until); i++) {
            shift.get(i).fold(picture);
        }
        return picture.snapshot();
    }

    private static Path write(List<Happening> shift, int events) throws Exception {
        Path file = Files.createTempFile("recording", ".posbonrec");
        try (FileRecordingWriter writer = new FileRecordingWriter(file, JSON, HEAD, NOTHING, Samples.TIME, Happening.small(events))) {
            for (Happening happening : shift) {
                happening.write(writer);
            }
            writer.finish(Samples.TIME.plusSeconds(5));
        }
        return file;
    }

    @Property(tries = 300)
    void aPositionComesBackToTheLastBit(@ForAll("positions") List<UnitPosition> positions) throws Exception {
        Positions block = new Positions();
        long at = Samples.TIME.toEpochMilli();
        for (UnitPosition position : positions) {
            block.add(at += 13, position);
        }
        assertThat(Positions.unpacked(block.packed())).extracting(Positions.Sent::position).containsExactlyElementsOf(positions);
    }

    @Provide
    Arbitrary<List<UnitPosition>> positions() {
        Arbitrary<Double> degrees = Arbitraries.oneOf(
                Arbitraries.doubles().between(-90, 90).ofScale(12), Arbitraries.integers().between(-900_000_000, 900_000_000).map(i -> i / 1e7), Arbitraries.of(-0.0, 0.0, 90.0));
        Arbitrary<Double> other = Arbitraries.oneOf(Arbitraries.doubles(), Arbitraries.integers().between(0, 36_000).map(i -> i / 100.0)).injectNull(0.2);
        Arbitrary<Instant> times = Arbitraries.longs().between(-30_000_000_000L, 30_000_000_000L).map(nanos -> Samples.TIME.plusNanos(nanos));
        return net.jqwik.api.Combinators.combine(Arbitraries.of("A-1", "Ё-2", "E-12"), degrees, degrees, times, other, other)
                .as((unit, longitude, latitude, time, course, speed) -> new UnitPosition(unit, new GeoPoint(longitude, latitude), time, course, speed))
                .list().ofMaxSize(60);
    }
}
