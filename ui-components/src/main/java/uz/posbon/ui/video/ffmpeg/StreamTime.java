package uz.posbon.ui.video.ffmpeg;

import java.time.Clock;
import java.time.Instant;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;

/**
 * Puts a stream's own times onto this machine's clock: nanoseconds since 1970. A camera's clock runs from anywhere and may jump; the distances
 * between its pictures are good, so they are kept until they are far off.
 */
final class StreamTime implements PacketTime {

    /** Senders run ahead by a second or two to fill a player's buffer; more than this is another clock. */
    private static final long FAR_OFF = 5_000_000_000L;
    private static final long SECOND = 1_000_000_000L;
    /** Where a packet has no time of its own. */
    private static final long STEP = 40_000_000L;

    private final long begunAt;
    private final long begunNanos = System.nanoTime();
    private final boolean byArrival;
    private final AVRational streamBase;
    private final AVRational nanos = new AVRational().num(1).den((int) SECOND);
    private long origin;
    private long lastDecode = Long.MIN_VALUE;

    /** @param byArrival for a stream without times of its own: FFmpeg then makes some up, 25 a second */
    StreamTime(Clock clock, AVRational streamBase, boolean byArrival) {
        Instant begun = clock.instant();
        this.begunAt = begun.getEpochSecond() * SECOND + begun.getNano();
        this.byArrival = byArrival;
        this.streamBase = streamBase;
    }

    @Override
    public void place(AVPacket packet) {
        avcodec.av_packet_rescale_ts(packet, streamBase, nanos);
        if (byArrival) {
            packet.dts(avutil.AV_NOPTS_VALUE);
            packet.pts(avutil.AV_NOPTS_VALUE);
        }
        long decode = packet.dts() != avutil.AV_NOPTS_VALUE ? packet.dts() : packet.pts();
        boolean first = lastDecode == Long.MIN_VALUE;
        long now = now();
        if (decode == avutil.AV_NOPTS_VALUE) {
            decode = byArrival || first ? now - origin : lastDecode + STEP - origin;
        }
        if (first || Math.abs(origin + decode - now) > FAR_OFF) {
            origin = now - decode;
        }
        long ahead = packet.pts() == avutil.AV_NOPTS_VALUE ? 0 : packet.pts() - decode;
        long at = origin + decode;
        if (!first && at <= lastDecode) {
            // Set anew to an earlier time than what is out already: go on from there.
            origin += lastDecode + 1 - at;
            at = lastDecode + 1;
        }
        lastDecode = at;
        packet.dts(at);
        packet.pts(at + ahead);
    }

    /** The wall clock as it was at the beginning, run on evenly: one that is set back would squeeze all pictures into one moment. */
    private long now() {
        return begunAt + System.nanoTime() - begunNanos;
    }

    @Override
    public void close() {
        nanos.close();
    }
}
