package uz.posbon.workstation.annunciate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;

/**
 * What is to be heard now.
 *
 * @param spoken what follows the sound; null for nothing
 */
record Call(Signal signal, int volume, @Nullable Spoken spoken) {

    /** What is spoken, before it is put into words. */
    sealed interface Spoken {}

    /** One after another. */
    record Each(List<Alarm> alarms) implements Spoken {}

    /** How many wait, and how many of each. */
    record Summary(Waiting waiting) implements Spoken {}
}
