package uz.posbon.workstation.annunciate;

/**
 * What the operator has chosen for good.
 *
 * @param volume 0 to 100
 * @param voice whether words follow the sound
 */
public record Settings(int volume, boolean voice) {
    public static final Settings USUAL = new Settings(70, true);

    /** However low the volume: the most pressing alarms are heard. */
    static final int QUIETEST_EXTREME = 30;

    public Settings {
        if (volume < 0 || volume > 100) {
            throw new IllegalArgumentException("volume is 0 to 100, not " + volume);
        }
    }

    /** The volume a signal is heard with; 0 is not at all. */
    public int volume(Signal signal) {
        return signal == Signal.EXTREME ? Math.max(volume, QUIETEST_EXTREME) : volume;
    }

    Settings withVolume(int next) {
        return new Settings(next, voice);
    }

    Settings withVoice(boolean next) {
        return new Settings(volume, next);
    }
}
