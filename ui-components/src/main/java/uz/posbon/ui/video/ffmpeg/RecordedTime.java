package uz.posbon.ui.video.ffmpeg;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;

/** Counts a recording's times from its first picture on: a file's own times may begin anywhere, and say nothing of when it was made. */
final class RecordedTime implements PacketTime {

    /** Where a packet has no time of its own. */
    private static final long STEP = 40_000_000L;

    private final AVRational streamBase;
    private final AVRational nanos = new AVRational().num(1).den(1_000_000_000);
    private final long start;
    private long last = -STEP;

    /** @param start in the stream's own units; FFmpeg's "no value" where the file does not say */
    RecordedTime(AVRational streamBase, long start) {
        this.streamBase = streamBase;
        this.start = start == avutil.AV_NOPTS_VALUE ? 0 : avutil.av_rescale_q(start, streamBase, nanos);
    }

    @Override
    public void place(AVPacket packet) {
        avcodec.av_packet_rescale_ts(packet, streamBase, nanos);
        boolean shown = packet.pts() != avutil.AV_NOPTS_VALUE;
        boolean decoded = packet.dts() != avutil.AV_NOPTS_VALUE;
        long decode = decoded ? packet.dts() - start : shown ? packet.pts() - start : last + STEP;
        packet.pts(shown ? packet.pts() - start : decode);
        packet.dts(decode);
        last = decode;
    }

    /** In the stream's own units. */
    long own(long at) {
        return avutil.av_rescale_q(at + start, nanos, streamBase);
    }

    @Override
    public void close() {
        nanos.close();
    }
}
