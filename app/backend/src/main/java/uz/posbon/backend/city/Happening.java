package uz.posbon.backend.city;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.NewAlarm;

/** Something that happens in the demo city: an alarm, and after how long its source clears it, if it does. */
record Happening(NewAlarm alarm, @Nullable Duration clearsAfter) {}
