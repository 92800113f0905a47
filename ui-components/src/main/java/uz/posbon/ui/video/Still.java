package uz.posbon.ui.video;

import java.nio.ByteBuffer;
import java.time.Instant;

/**
 * One picture in the size it was coded, and when it was taken.
 *
 * @param pixels BGRA, rows without gaps, alpha always full
 */
public record Still(Box size, ByteBuffer pixels, Instant at) {

    static Still of(Frame frame) {
        // Pixels that are not square are made so.
        Box coded = frame.size();
        Box size = new Box(Math.max(1, (int) Math.round(coded.height() * frame.aspect())), coded.height());
        ByteBuffer pixels = ByteBuffer.allocateDirect(size.bytes() + Box.SLACK);
        frame.scaleInto(pixels, size, Zoom.WHOLE);
        return new Still(size, pixels, Clip.instant(frame.at()));
    }
}
