package uz.posbon.workstation.citymap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.picture.Picture;

/**
 * One thing made of each alarm of a picture, made anew only where the alarm changed. One thread.
 *
 * @param <T> immutable things
 */
public final class EachAlarm<T> {
    private final Function<Alarm, @Nullable T> make;
    private final Map<String, T> made = new HashMap<>();
    private @Nullable Picture seen;
    private List<T> all = List.of();

    /** @param make makes the thing, null for none */
    public EachAlarm(Function<Alarm, @Nullable T> make) {
        this.make = make;
    }

    /** The things of this picture, in no particular order; the same list as long as no alarm changed. */
    public List<T> follow(Picture picture) {
        Picture earlier = seen;
        seen = picture;
        if (earlier != null && earlier.alarms() == picture.alarms()) {
            return all;
        }
        Collection<String> touched = earlier == null ? null : picture.alarmsChangedSince(earlier).orElse(null);
        if (touched == null) {
            made.clear();
            touched = picture.alarms().keySet();
        }
        for (String id : touched) {
            Alarm alarm = picture.alarms().get(id);
            T thing = alarm == null ? null : make.apply(alarm);
            if (thing == null) {
                made.remove(id);
            } else {
                made.put(id, thing);
            }
        }
        all = Collections.unmodifiableList(new ArrayList<>(made.values()));
        return all;
    }
}
