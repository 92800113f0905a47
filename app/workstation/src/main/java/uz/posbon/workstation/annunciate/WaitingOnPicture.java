package uz.posbon.workstation.annunciate;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.picture.Picture;

/** Who waits on a picture that goes on; only alarms that changed since the last look are looked at. One thread at a time. */
final class WaitingOnPicture {
    private final Callers callers = new Callers();
    private @Nullable Picture seen;

    Waiting on(Picture picture, Instant now, long calledOut) {
        Picture earlier = seen;
        seen = picture;
        Map<String, Alarm> alarms = picture.alarms();
        if (earlier == null || earlier.alarms() != alarms) {
            Set<String> touched = earlier == null ? null : picture.alarmsChangedSince(earlier).orElse(null);
            if (touched == null) {
                callers.clear();
                alarms.forEach(callers::put);
            } else {
                touched.forEach(id -> callers.put(id, alarms.get(id)));
            }
        }
        return callers.waiting(now, calledOut);
    }
}
