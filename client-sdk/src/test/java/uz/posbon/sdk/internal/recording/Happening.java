package uz.posbon.sdk.internal.recording;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.Samples;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.internal.json.EventEncoder;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.picture.Shift;
import uz.posbon.sdk.picture.WholePicture;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.sdk.stream.StreamEvent;
import uz.posbon.sdk.stream.TelemetryEvent;
import uz.posbon.sdk.unit.UnitPosition;

/**
 * Something that was sent, and when; a shift of them is made of dice.
 *
 * @param at in the backend's time, which may have been set back
 * @param position instead of an event
 */
record Happening(Instant at, @Nullable StreamEvent event, @Nullable UnitPosition position) {
    private static final PosbonJson JSON = new PosbonJson();
    private static final EventEncoder ENCODER = new EventEncoder(JSON);

    /** Events of a shift with positions and other telemetry between them. */
    static List<Happening> shift(List<Integer> dice) {
        List<Happening> all = new ArrayList<>();
        Instant at = Samples.TIME;
        int die = 0;
        for (DurableEvent event : Shift.play(dice)) {
            int roll = dice.get(die++ % dice.size());
            at = roll % 17 == 0 ? at.minusSeconds(30) : at.plusMillis(roll % 5 * 700);
            all.add(new Happening(at, event, null));
            for (int i = roll % 4; i > 0; i--) {
                all.add(new Happening(at.plusMillis(i), null, moved(roll * i, at)));
            }
            if (roll % 5 == 0) {
                all.add(new Happening(at.plusMillis(5), telemetry(roll, at), null));
            }
        }
        return all;
    }

    private static UnitPosition moved(int roll, Instant at) {
        return new UnitPosition("A-" + roll % 3, new GeoPoint(69 + roll % 1000 / 3e3, 41 + roll % 777 / 1e7), at.minusMillis(roll % 3 * 900),
                roll % 2 == 0 ? null : roll % 360 + 0.25, roll % 7 == 0 ? null : roll % 30 / 7.0);
    }

    private static TelemetryEvent telemetry(int roll, Instant at) {
        Envelope envelope = Samples.envelope(0, roll % 2 == 0 ? "operator.presence" : "camera.health", "x", null);
        return roll % 2 == 0
                ? new TelemetryEvent.OperatorPresent(envelope, "Olim", "desk-" + roll % 3, "i1", "a1", roll % 3 == 0)
                : new TelemetryEvent.CameraHealth(envelope, "cam-" + roll % 3, "lost", at, "Olim");
    }

    void write(FileRecordingWriter writer) throws Exception {
        if (position != null) {
            writer.position(at, position);
        } else if (event != null) {
            writer.frame(at, frame(event));
        }
    }

    void fold(OperationalPicture picture) {
        if (position != null) {
            picture.onEvent(new TelemetryEvent.UnitMoved(Moved.envelope(at.toEpochMilli(), position), position));
        } else if (event != null) {
            picture.onEvent(event);
        }
    }

    static String frame(StreamEvent event) {
        Object data = switch (event) {
            case DurableEvent.AlarmChanged e -> Map.of("alarm", e.alarm());
            case DurableEvent.IncidentChanged e -> Map.of("incident", e.incident());
            case DurableEvent.AssignmentChanged e -> Map.of("assignment", e.assignment());
            case DurableEvent.UnitChanged e -> Map.of("unit", e.unit());
            case DurableEvent.ShiftChanged e -> Map.of("shift", e.shift());
            case DurableEvent.WallChanged e -> Map.of("wall", e.wall());
            case DurableEvent.DisplayChanged e -> Map.of("display", e.display());
            case DurableEvent.TrainingChanged e -> Map.of("training", e.training());
            case DurableEvent.TrainingNoted e -> Map.of("entry", e.entry());
            case DurableEvent.ActRefused e -> Map.of("act", e.act());
            case DurableEvent.MessageChanged e -> Map.of("message", e.message());
            case TelemetryEvent.OperatorPresent e -> Map.of(
                    "operator", e.operator(), "desk", e.desk(), "incidentId", String.valueOf(e.incidentId()), "alarmId", String.valueOf(e.alarmId()), "editing", e.editing());
            case TelemetryEvent.CameraHealth e -> Map.of("cameraId", e.cameraId(), "state", e.state(), "since", e.since(), "by", String.valueOf(e.by()));
            default -> throw new IllegalArgumentException("no frame for " + event);
        };
        return ENCODER.encode(event.envelope(), JSON.text(data));
    }

    /** The moment each counts as: time never goes back in a recording. */
    static List<Instant> moments(List<Happening> all) {
        List<Instant> moments = new ArrayList<>();
        Instant now = Samples.TIME;
        for (Happening happening : all) {
            now = happening.at().isAfter(now) ? happening.at() : now;
            moments.add(now);
        }
        return moments;
    }

    /** Everything of a picture in an order of its own, to be compared. */
    static Map<String, Object> seen(Picture picture) {
        WholePicture whole = picture.whole();
        Map<String, Object> seen = new HashMap<>();
        seen.put("sequence", picture.sequence());
        seen.put("time", picture.time());
        seen.put("alarms", set(whole.state().alarms()));
        seen.put("incidents", set(whole.state().incidents()));
        seen.put("assignments", set(whole.state().assignments()));
        seen.put("units", set(whole.state().units()));
        seen.put("positions", set(whole.state().positions()));
        seen.put("shifts", set(whole.state().shifts()));
        seen.put("walls", set(whole.state().walls()));
        seen.put("displays", set(whole.state().displays()));
        seen.put("messages", set(whole.state().messages()));
        seen.put("training", whole.state().training() == null ? "" : whole.state().training());
        seen.put("trainingEntries", whole.state().trainingEntries());
        seen.put("cameras", set(whole.cameras()));
        seen.put("present", set(whole.present()));
        seen.put("closed", List.copyOf(whole.closed()));
        seen.put("ended", List.copyOf(whole.ended()));
        picture.incidents().keySet().forEach(id -> seen.put("log " + id, picture.log(id)));
        return seen;
    }

    private static Set<Object> set(List<?> values) {
        return new HashSet<>(values);
    }

    static FileRecordingWriter.ChapterSize small(int events) {
        return new FileRecordingWriter.ChapterSize(events, 7, Duration.ofSeconds(20));
    }
}
