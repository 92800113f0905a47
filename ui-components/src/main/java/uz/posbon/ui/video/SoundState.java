package uz.posbon.ui.video;

/** Whether a tile can be heard, and why not. */
public enum SoundState {
    /** Nobody asked for it. */
    OFF,
    /** Asked for, nothing heard yet. */
    OPENING,
    /** It is heard. */
    ON,
    /** The stream has pictures only. */
    NONE,
    /** This machine has nothing to play it with. */
    NO_DEVICE,
    /** It cannot be had now; it is tried again. */
    LOST,
    /** VLC's library is missing, or does not take such addresses. */
    MISSING
}
