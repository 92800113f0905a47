package uz.posbon.ui.video;

/** Takes the pictures of one playback, one at a time, on whichever thread the engine decodes. Never blocks. */
public interface FrameSink {

    /** A picture; it is only valid during the call. */
    void frame(Frame frame);

    /** The greatest size anybody wants now, in device pixels; engines that scale while decoding ask before they choose a size. */
    Box largest();

    /** Whether anybody looks. While nobody does, a live stream is pulled and kept, but not decoded. */
    default boolean wanted() {
        return true;
    }
}
