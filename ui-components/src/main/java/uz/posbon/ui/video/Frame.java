package uz.posbon.ui.video;

import java.nio.ByteBuffer;

/** One decoded picture, still inside the engine. */
public interface Frame {

    /** Width over height as it must be seen (pixels need not be square). */
    double aspect();

    /**
     * Scales the picture into memory as BGRA, rows without gaps.
     *
     * @param target a direct buffer of at least {@code size.bytes()} and {@link Box#SLACK} more, which scalers may overwrite
     */
    void scaleInto(ByteBuffer target, Box size);
}
