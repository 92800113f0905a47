package uz.posbon.workstation.recommend;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.picture.Picture;

/**
 * The {@link Duplicates} of the alarm somebody looks at, from one picture to the next: only alarms that changed meanwhile are looked at again. In a storm
 * going through all of them several times a second was a third of what the desk's projection did. One thread.
 */
public final class DuplicateFeed {
    private final Map<String, Duplicates.Match> matches = new HashMap<>();
    private @Nullable Picture seen;
    private @Nullable Alarm about;

    /** What {@link Duplicates#of(Picture, Alarm)} gives. */
    public List<Duplicates.Match> of(Picture picture, Alarm alarm) {
        Picture earlier = alarm.equals(about) ? seen : null;
        Collection<String> touched = earlier == null ? null : picture.alarmsChangedSince(earlier).orElse(null);
        if (touched == null) {
            matches.clear();
            touched = picture.alarms().keySet();
        }
        for (String id : touched) {
            Alarm other = picture.alarms().get(id);
            Duplicates.Match match = other == null ? null : Duplicates.match(alarm, other);
            if (match == null) {
                matches.remove(id);
            } else {
                matches.put(id, match);
            }
        }
        seen = picture;
        about = alarm;
        return Duplicates.of(picture, alarm, matches.values().stream());
    }
}
