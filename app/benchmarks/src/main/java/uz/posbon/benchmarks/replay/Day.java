package uz.posbon.benchmarks.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import uz.posbon.benchmarks.stream.Shift;
import uz.posbon.sdk.RecordingFiles;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.internal.json.EventEncoder;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.picture.WholePicture;
import uz.posbon.sdk.recording.RecordingHead;
import uz.posbon.sdk.recording.RecordingInfo;
import uz.posbon.sdk.recording.RecordingWriter;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.sdk.stream.PictureState;
import uz.posbon.sdk.stream.TelemetryEvent;
import uz.posbon.sdk.unit.UnitPosition;

/** A day of a large city, written as a recording; beside it, folded from its start, the pictures of some moments. Always the same. */
final class Day {
    static final Instant BEGIN = Instant.parse("2026-11-24T00:00:00Z");
    private static final int UNITS = 1_000;

    private final PosbonJson json = new PosbonJson();
    private final EventEncoder encoder = new EventEncoder(json);
    private final OperationalPicture picture = new OperationalPicture();
    private final NavigableMap<Instant, Picture> seen = new TreeMap<>();
    private final Random random = new Random(11);
    private final double[] longitude = new double[UNITS];
    private final double[] latitude = new double[UNITS];
    private final Duration length;
    private final long betweenPositions;
    private final RecordingWriter writer;
    private Instant nextPosition = BEGIN;
    private Instant nextSeen;
    private final Duration betweenSeen;
    private int unit;
    private long bytes;
    private long lastEvent;

    private Day(RecordingWriter writer, WholePicture start, Duration length, long positions, int pictures) {
        this.writer = writer;
        this.length = length;
        this.betweenPositions = length.toNanos() / positions;
        this.betweenSeen = length.dividedBy(pictures + 1L);
        this.nextSeen = BEGIN.plus(betweenSeen);
        picture.start(start);
        for (int i = 0; i < UNITS; i++) {
            longitude[i] = steps(69.15 + random.nextDouble() * 0.25);
            latitude[i] = steps(41.2 + random.nextDouble() * 0.2);
        }
    }

    /**
     * What was written.
     *
     * @param bytes of the frames as they go over the stream, positions left out
     * @param seen pictures of some moments
     */
    record Written(RecordingInfo info, long bytes, NavigableMap<Instant, Picture> seen) {}

    static Written write(Path file, Duration length, int cases, long positions, int pictures) throws IOException {
        PictureState nothing = new PictureState("bench", 0, BEGIN, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Catalogue.EMPTY, List.of());
        WholePicture start = new WholePicture(nothing, List.of(), List.of(), List.of(), List.of(), List.of());
        RecordingHead head = new RecordingHead("bench", BEGIN, "bench", "A day", Set.of());
        try (RecordingWriter writer = new RecordingFiles().create(file, head, start, BEGIN)) {
            Day day = new Day(writer, start, length, positions, pictures);
            // The last cases end within the day.
            Shift.play(cases, BEGIN, length.minusMinutes(45).dividedBy(cases), day::take);
            day.move(BEGIN.plus(length));
            return new Written(writer.finish(BEGIN.plus(length)), day.bytes, day.seen);
        }
    }

    private void take(DurableEvent event) {
        Instant at = event.envelope().recordedTime();
        if (at.isAfter(BEGIN.plus(length))) {
            return;
        }
        move(at);
        String frame = encoder.encode(event.envelope(), json.text(switch (event) {
            case DurableEvent.AlarmChanged e -> Map.of("alarm", e.alarm());
            case DurableEvent.IncidentChanged e -> Map.of("incident", e.incident());
            case DurableEvent.AssignmentChanged e -> Map.of("assignment", e.assignment());
            case DurableEvent.UnitChanged e -> Map.of("unit", e.unit());
            default -> throw new IllegalArgumentException("not part of a shift's cases: " + event);
        }));
        bytes += frame.length();
        lastEvent = at.toEpochMilli();
        picture.onEvent(event);
        try {
            writer.frame(at, frame);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Moves units, one after the other, until then. */
    private void move(Instant until) {
        while (!nextPosition.isAfter(until)) {
            keep(nextPosition);
            unit = (unit + 1) % UNITS;
            longitude[unit] = steps(longitude[unit] + random.nextGaussian() * 4e-4);
            latitude[unit] = steps(latitude[unit] + random.nextGaussian() * 3e-4);
            Instant measured = nextPosition.minusMillis(200 + random.nextInt(900)).truncatedTo(ChronoUnit.MILLIS);
            UnitPosition position = new UnitPosition("A-" + (100 + unit), new GeoPoint(longitude[unit], latitude[unit]), measured, (double) random.nextInt(360), random.nextInt(250) / 10.0);
            picture.onEvent(new TelemetryEvent.UnitMoved(
                    new Envelope("m", 0, Envelope.PREFIX + "unit.position", "/posbon/bench", position.unitId(), measured, nextPosition, "", null, null), position));
            try {
                writer.position(nextPosition, position);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            nextPosition = nextPosition.plusNanos(betweenPositions);
        }
    }

    /** The picture before {@code now}, where one is due. */
    private void keep(Instant now) {
        // What happens in this very millisecond is not in it, so nothing of it may have happened.
        if (!now.isBefore(nextSeen) && lastEvent < now.toEpochMilli()) {
            seen.put(Instant.ofEpochMilli(now.toEpochMilli() - 1), picture.snapshot());
            nextSeen = nextSeen.plus(betweenSeen);
        }
    }

    private static double steps(double degrees) {
        return Math.round(degrees * 1e7) / 1e7;
    }
}
