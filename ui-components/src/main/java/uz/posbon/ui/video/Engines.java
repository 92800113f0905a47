package uz.posbon.ui.video;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The engines of a workstation, and which of them plays what. */
final class Engines {

    private final List<PlayerEngine> all;
    private final @Nullable String liveEngine;

    /** @param liveEngine see {@link VideoSettings#liveEngine()} */
    Engines(List<PlayerEngine> all, @Nullable String liveEngine) {
        this.all = List.copyOf(all);
        this.liveEngine = liveEngine;
    }

    /** The engine that was asked for where it can, else the one that does it best; empty when none can. */
    Optional<PlayerEngine> of(VideoStream stream) {
        List<PlayerEngine> able = all.stream().filter(engine -> engine.missing().isEmpty() && engine.plays(stream)).toList();
        Optional<String> wanted = stream.engineName().or(() -> stream.live() ? Optional.ofNullable(liveEngine) : Optional.empty());
        return Stream.<Stream<PlayerEngine>>of(
                        able.stream().filter(engine -> wanted.filter(engine.name()::equalsIgnoreCase).isPresent()),
                        able.stream().filter(engine -> engine.prefers(stream)),
                        able.stream())
                .flatMap(candidates -> candidates)
                .findFirst();
    }

    /** What is missing on this machine; empty when all engines work. */
    List<Absence> missing() {
        return all.stream().flatMap(engine -> engine.missing().stream()).toList();
    }

    Optional<PacketEngine> packets() {
        return all.stream().flatMap(engine -> engine.packets().stream()).findFirst();
    }

    /** What makes the sound of such streams heard. */
    Optional<SoundEngine> sound(VideoStream stream) {
        return all.stream().flatMap(engine -> engine.sound().stream()).filter(engine -> engine.sounds(stream)).findFirst();
    }

    Optional<Acceleration> acceleration() {
        return all.stream().flatMap(engine -> engine.acceleration().stream()).findFirst();
    }

    void close() {
        // In reverse: one engine may be fed by another.
        all.reversed().forEach(PlayerEngine::close);
    }
}
