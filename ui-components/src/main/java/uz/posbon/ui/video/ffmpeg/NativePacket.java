package uz.posbon.ui.video.ffmpeg;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.global.avcodec;
import uz.posbon.ui.video.Packet;

/** A packet in FFmpeg's own memory, filled anew for each of ours. */
final class NativePacket implements AutoCloseable {

    private final AVPacket packet = avcodec.av_packet_alloc();

    /** Valid until the next call. */
    AVPacket of(Packet from) {
        avcodec.av_packet_unref(packet);
        if (avcodec.av_new_packet(packet, from.data().length) < 0) {
            throw new OutOfMemoryError("a packet of " + from.data().length + " bytes");
        }
        packet.data().put(from.data());
        packet.pts(from.at());
        packet.dts(from.decodeAt());
        packet.flags(from.key() ? avcodec.AV_PKT_FLAG_KEY : 0);
        return packet;
    }

    @Override
    public void close() {
        avcodec.av_packet_free(packet);
    }
}
