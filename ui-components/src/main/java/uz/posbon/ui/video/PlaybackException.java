package uz.posbon.ui.video;

/** The end of a playback that was not wanted. The message is for the log and holds no credentials. */
public final class PlaybackException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Loss loss;

    public PlaybackException(Loss loss, String message) {
        super(message);
        this.loss = loss;
    }

    public Loss loss() {
        return loss;
    }
}
