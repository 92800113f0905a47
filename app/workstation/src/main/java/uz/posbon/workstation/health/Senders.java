package uz.posbon.workstation.health;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.picture.Picture;

/** When each source of the picture's alarms last said something; from one picture to the next only what changed is looked at. One thread. */
final class Senders {
    private final Map<String, Instant> heard = new HashMap<>();
    private @Nullable Picture seen;

    /** By source; holds until the next call. */
    Map<String, Instant> follow(Picture picture) {
        Picture earlier = seen;
        seen = picture;
        Set<String> touched = earlier == null ? null : picture.alarmsChangedSince(earlier).orElse(null);
        // Whose only alarm has left is no source any more, and which one that was is not known.
        if (touched == null || !picture.alarms().keySet().containsAll(touched)) {
            heard.clear();
            picture.alarms().values().forEach(this::hear);
        } else {
            touched.forEach(id -> hear(picture.alarms().get(id)));
        }
        return Collections.unmodifiableMap(heard);
    }

    private void hear(@Nullable Alarm alarm) {
        if (alarm != null) {
            heard.merge(alarm.source(), alarm.changedTime(), (a, b) -> a.isAfter(b) ? a : b);
        }
    }
}
