package uz.posbon.sdk.wall;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A video wall. What its displays show is said by a {@link Display} for each, so that a change of one is small.
 *
 * @param id chosen by whoever defined it
 * @param version grows by one with every change of the wall itself; the ETag
 * @param displays its screens, by number
 * @param rules the first that fits a display shows
 * @param lock who keeps everybody else from changing it; null while anybody may
 * @param more fields of a newer contract, kept as they came
 */
public record Wall(
        String id,
        long version,
        String name,
        List<WallPlace> displays,
        List<Preset> presets,
        List<WallRule> rules,
        List<WallSchedule> schedules,
        @Nullable WallLock lock,
        Map<String, Object> more) {
    /** Whether a display of this number belongs to it. */
    public boolean has(int number) {
        return displays.stream().anyMatch(place -> place.number() == number);
    }

    /** The preset of this id, or else of this name in any case. */
    public Optional<Preset> preset(String idOrName) {
        return presets.stream().filter(p -> p.id().equals(idOrName)).findFirst()
                .or(() -> presets.stream().filter(p -> p.name().equalsIgnoreCase(idOrName)).findFirst());
    }

    /** Whether {@code actor} may change what it shows. */
    public boolean isOpenTo(String actor) {
        return lock == null || lock.by().equals(actor);
    }
}
