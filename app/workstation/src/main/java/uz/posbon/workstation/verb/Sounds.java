package uz.posbon.workstation.verb;

import java.io.IOException;
import java.time.Duration;
import uz.posbon.sdk.alarm.Severity;

/** What verbs do with what is heard. Any thread but the FX thread. */
public interface Sounds {
    /** Chooses the volume, 0 to 100, and keeps it. */
    void volume(int percent) throws IOException;

    /**
     * Silences what waits now, for a minute at most.
     *
     * @return how many alarms that are
     */
    int mute(Duration length);

    /** Ends the silence. */
    void unmute();

    /**
     * Chooses whether words follow the sound, and keeps it.
     *
     * @return whether this machine has a voice
     */
    boolean voice(boolean on) throws IOException;

    /**
     * Lets an alarm of that severity be heard once.
     *
     * @return whether this machine has an output for it
     */
    boolean test(Severity severity);
}
