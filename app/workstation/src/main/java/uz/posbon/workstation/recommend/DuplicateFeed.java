package uz.posbon.workstation.recommend;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.picture.Picture;

/**
 * The {@link Duplicates} of whatever alarm somebody looks at, from one picture to the next: only alarms that changed meanwhile are looked at again, and of
 * all there are only those around it. In a storm going through all of them was most of what an operator waited for when he chose one. One thread.
 */
public final class DuplicateFeed {
    private final NearAlarms near = new NearAlarms();
    private @Nullable Picture seen;

    /** What {@link Duplicates#of(Picture, Alarm)} gives. */
    public List<Duplicates.Match> of(Picture picture, Alarm alarm) {
        Picture earlier = seen;
        Collection<String> touched = earlier == null ? null : picture.alarmsChangedSince(earlier).orElse(null);
        if (touched == null) {
            near.clear();
            touched = picture.alarms().keySet();
        }
        touched.forEach(id -> near.put(id, picture.alarms().get(id)));
        seen = picture;
        return Duplicates.of(picture, alarm, near.around(alarm).map(other -> Duplicates.match(alarm, other)).filter(Objects::nonNull));
    }
}
