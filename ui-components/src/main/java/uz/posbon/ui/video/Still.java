package uz.posbon.ui.video;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One picture in the size it was coded, and when it was taken.
 *
 * @param pixels BGRA, rows without gaps, alpha always full
 * @param at when it was taken; null for a recording that does not say so, or whose engine does not know it exactly
 * @param position in the recording it is of, from its first picture on; null for a camera
 */
public record Still(Box size, ByteBuffer pixels, @Nullable Instant at, @Nullable Duration position) {

    /** Of a camera. */
    public Still(Box size, ByteBuffer pixels, Instant at) {
        this(size, pixels, at, null);
    }

    static Still of(Frame frame) {
        return of(frame, Clip.instant(frame.at()), null);
    }

    /** Of a recording, whose frames are dated from its first picture on. */
    static Still ofRecording(Frame frame, @Nullable Instant begun) {
        return of(frame, begun == null || !frame.exact() ? null : begun.plusNanos(frame.at()), Duration.ofNanos(frame.at()));
    }

    private static Still of(Frame frame, @Nullable Instant at, @Nullable Duration position) {
        // Pixels that are not square are made so.
        Box coded = frame.size();
        Box size = new Box(Math.max(1, (int) Math.round(coded.height() * frame.aspect())), coded.height());
        ByteBuffer pixels = ByteBuffer.allocateDirect(size.bytes() + Box.SLACK);
        frame.scaleInto(pixels, size, Zoom.WHOLE);
        return new Still(size, pixels, at, position);
    }
}
