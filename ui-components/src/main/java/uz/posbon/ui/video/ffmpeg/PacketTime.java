package uz.posbon.ui.video.ffmpeg;

import org.bytedeco.ffmpeg.avcodec.AVPacket;

/** Rewrites the times of one stream's packets into nanoseconds; between two seeks the time of decoding never falls. */
interface PacketTime extends AutoCloseable {

    void place(AVPacket packet);

    @Override
    void close();
}
