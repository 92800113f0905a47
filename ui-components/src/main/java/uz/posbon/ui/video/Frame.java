package uz.posbon.ui.video;

import java.nio.ByteBuffer;

/** One decoded picture, still inside the engine. */
public interface Frame {

    /** Width over height as it must be seen (pixels need not be square). */
    double aspect();

    /** Its size as it was coded, in pixels. */
    Box size();

    /** When it was taken, on the scale of {@link Packet#at()}; where the engine does not know, when it was decoded. */
    long at();

    /**
     * Scales a part of the picture into memory as BGRA, rows without gaps.
     *
     * @param target a direct buffer of at least {@code size.bytes()} and {@link Box#SLACK} more, which scalers may overwrite
     * @param size of the result
     * @param zoom which part
     */
    void scaleInto(ByteBuffer target, Box size, Zoom zoom);
}
