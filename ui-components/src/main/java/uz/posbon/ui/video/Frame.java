package uz.posbon.ui.video;

import java.nio.ByteBuffer;

/** One decoded picture, still inside the engine. */
public interface Frame {

    /** Width over height as it must be seen (pixels need not be square). */
    double aspect();

    /** Its size in pixels; as it was coded, unless it is not {@link #whole}. */
    Box size();

    /** Whether the engine hands it over as it was coded; false where it has made it smaller already. */
    default boolean whole() {
        return true;
    }

    /**
     * When it was taken, on the scale of {@link Packet#at()}; where the engine does not know, when it was decoded. Of a recording its place in it,
     * in nanoseconds from the first picture on.
     */
    long at();

    /** Whether {@link #at} is the picture's own; false where the engine reckons it, and it may be off by some pictures. */
    default boolean exact() {
        return true;
    }

    /**
     * Scales a part of the picture into memory as BGRA, rows without gaps.
     *
     * @param target a direct buffer of at least {@code size.bytes()} and {@link Box#SLACK} more, which scalers may overwrite
     * @param size of the result
     * @param zoom which part
     */
    void scaleInto(ByteBuffer target, Box size, Zoom zoom);
}
