package uz.posbon.ui.video;

import java.util.Locale;
import javafx.css.PseudoClass;

/** How a state looks. */
enum TilePhase {
    IDLE(false, true),
    HIDDEN(false, true),
    OPENING(false, true),
    LIVE(true, false),
    PLAYING(true, false),
    REPLAY(true, false),
    ENDED(true, true),
    STALLED(true, true),
    LOST(false, true),
    MISSING(false, true);

    private final boolean picture;
    private final boolean notice;
    private final PseudoClass pseudoClass = PseudoClass.getPseudoClass(name().toLowerCase(Locale.ROOT));

    TilePhase(boolean picture, boolean notice) {
        this.picture = picture;
        this.notice = notice;
    }

    static TilePhase of(VideoState state) {
        return switch (state) {
            case VideoState.Idle idle -> IDLE;
            case VideoState.Hidden hidden -> HIDDEN;
            case VideoState.Opening opening -> OPENING;
            case VideoState.Live live -> LIVE;
            case VideoState.Playing playing -> PLAYING;
            case VideoState.Replay replay -> REPLAY;
            case VideoState.Ended ended -> ENDED;
            case VideoState.Stalled stalled -> STALLED;
            case VideoState.Lost lost -> LOST;
            case VideoState.Missing missing -> MISSING;
        };
    }

    /** Whether the last picture may be seen at all. */
    boolean picture() {
        return picture;
    }

    /** Whether a notice lies over the picture's place. */
    boolean notice() {
        return notice;
    }

    PseudoClass pseudoClass() {
        return pseudoClass;
    }
}
