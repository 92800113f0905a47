package uz.posbon.workstation.annunciate;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.picture.Picture;

/** Who waits on a picture that goes on; only alarms that changed since the last look are looked at. One thread at a time. */
final class WaitingOnPicture {
    private final Callers callers = new Callers();
    private Set<String> answered = Set.of();
    private @Nullable Picture seen;

    Waiting on(Picture picture, Instant now, long calledOut) {
        Picture earlier = seen;
        seen = picture;
        Map<String, Alarm> alarms = picture.alarms();
        Set<String> here = picture.answeredHere();
        if (earlier == null || earlier.alarms() != alarms || !here.equals(answered)) {
            Set<String> touched = earlier == null ? null : picture.alarmsChangedSince(earlier).orElse(null);
            if (touched == null) {
                callers.clear();
                alarms.forEach((id, alarm) -> callers.put(id, alarm, here.contains(id)));
            } else {
                // What was answered here calls again when the backend refuses that.
                Stream.of(touched, here, answered).flatMap(Set::stream).distinct().forEach(id -> callers.put(id, alarms.get(id), here.contains(id)));
            }
            answered = here;
        }
        return callers.waiting(now, calledOut);
    }
}
