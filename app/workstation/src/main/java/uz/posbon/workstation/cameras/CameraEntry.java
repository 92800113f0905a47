package uz.posbon.workstation.cameras;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.stream.TelemetryEvent.CameraHealth;
import uz.posbon.workstation.words.Phrase;
import uz.posbon.workstation.words.Words;

/**
 * A camera as a list shows it.
 *
 * @param health how it delivers, as far as somebody has said, and how old that is; empty when nobody has
 * @param old whether it is long since anybody said so
 */
public record CameraEntry(String id, String name, String health, boolean old) {

    /** Every camera that can be watched, by name. */
    public static List<CameraEntry> of(Picture picture, Instant now, Words words) {
        return picture.catalogue().cameras().values().stream()
                .filter(camera -> !camera.streams().isEmpty())
                .map(camera -> {
                    CameraHealth health = picture.cameras().get(camera.id());
                    return new CameraEntry(camera.id(), camera.name(), health(health, now, words), health != null && health.isOld(now));
                })
                .sorted(Comparator.comparing(CameraEntry::name).thenComparing(CameraEntry::id))
                .toList();
    }

    private static String health(@Nullable CameraHealth health, Instant now, Words words) {
        if (health == null) {
            return "";
        }
        Instant said = health.envelope().time();
        if (health.isOld(now)) {
            return words.say(Phrase.of("cameras.unwatched", "age", Words.span(Duration.between(said, now))));
        }
        return health.isLive()
                ? words.text("cameras.live")
                : words.say(Phrase.of("cameras.lost", "age", Words.span(Duration.between(health.since(), now))));
    }
}
