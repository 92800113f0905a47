package uz.posbon.workstation.health;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.stream.ConnectionState;
import uz.posbon.sdk.stream.TelemetryEvent.CameraHealth;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.workstation.recommend.Recommendation;

/**
 * Every source the picture is made from: the backend, who sends alarms, units that say where they are, cameras somebody watches over. Pure. Who sends
 * alarms is known by the alarms on the picture; how often he should, nobody has said, so that his silence is shown and not judged.
 */
final class Health {
    private static final Duration MOMENT = Duration.ofMinutes(2);

    private Health() {}

    enum Kind { BACKEND, PART, DECODER, ALARMS, UNIT, CAMERA }

    /** The worst first. */
    enum State { LOST, SILENT, LIVE }

    /**
     * One source.
     *
     * @param name as people name it; empty for the backend
     * @param heard when it last said something, or since when it is lost; null when it was never heard
     * @param by who says so; empty where it is the source itself
     */
    record Source(Kind kind, String id, String name, State state, @Nullable Instant heard, String by) {
        Source(Kind kind, String id, String name, State state, @Nullable Instant heard) {
            this(kind, id, name, state, heard, "");
        }
    }

    /** All of them, the worst first. */
    static List<Source> of(Picture picture, Instant now) {
        return of(picture, now, new Senders().follow(picture));
    }

    /** @param senders of this picture */
    static List<Source> of(Picture picture, Instant now, Map<String, Instant> senders) {
        List<Source> all = new ArrayList<>();
        all.add(backend(picture));
        senders.forEach((sender, heard) -> all.add(new Source(
                Kind.ALARMS, sender, sender, heard.plus(MOMENT).isAfter(now) ? State.LIVE : State.SILENT, heard)));
        picture.units().values().forEach(unit -> {
            UnitPosition position = picture.positions().get(unit.id());
            Instant heard = position == null ? null : position.time();
            State state = heard == null || Recommendation.isStale(position, now) ? State.LOST : heard.plus(MOMENT).isAfter(now) ? State.LIVE : State.SILENT;
            all.add(new Source(Kind.UNIT, unit.id(), unit.callSign(), state, heard));
        });
        picture.cameras().values().forEach(health -> all.add(camera(health, picture, now)));
        all.sort(Comparator.comparing(Source::state).thenComparing(Source::kind).thenComparing(Source::name));
        return List.copyOf(all);
    }

    private static Source backend(Picture picture) {
        Instant last = picture.time();
        return switch (picture.connection()) {
            case ConnectionState.Live live -> new Source(Kind.BACKEND, "backend", "", State.LIVE, last);
            case ConnectionState.Late late -> new Source(Kind.BACKEND, "backend", "", State.SILENT, late.lastHeard());
            case ConnectionState.Lost lost -> new Source(Kind.BACKEND, "backend", "", State.LOST, lost.since());
            case ConnectionState.Connecting c -> new Source(Kind.BACKEND, "backend", "", State.SILENT, last);
            case ConnectionState.Refused r -> new Source(Kind.BACKEND, "backend", "", State.LOST, last);
            case ConnectionState.Untrusted u -> new Source(Kind.BACKEND, "backend", "", State.LOST, last);
            case ConnectionState.Incompatible i -> new Source(Kind.BACKEND, "backend", "", State.LOST, last);
        };
    }

    /** One that nobody has looked through for long is neither live nor lost: nobody knows. */
    private static Source camera(CameraHealth health, Picture picture, Instant now) {
        Camera known = picture.catalogue().cameras().get(health.cameraId());
        State state = health.isOld(now) ? State.SILENT : health.isLive() ? State.LIVE : State.LOST;
        return new Source(
                Kind.CAMERA, health.cameraId(), known == null ? health.cameraId() : known.name(), state,
                state == State.LOST ? health.since() : health.envelope().time(), health.by() == null ? "" : health.by());
    }
}
