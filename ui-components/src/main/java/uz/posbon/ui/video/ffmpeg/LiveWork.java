package uz.posbon.ui.video.ffmpeg;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Semaphore;
import uz.posbon.ui.video.FrameSink;
import uz.posbon.ui.video.Packet;
import uz.posbon.ui.video.PacketSink;
import uz.posbon.ui.video.PlaybackException;

/**
 * Keeps every packet and decodes only while somebody looks. Whoever looks again sees a picture at once: everything since the last key packet
 * is decoded, and only the newest picture is shown. Of many that are looked at again together each waits for its turn.
 */
final class LiveWork implements FfmpegPull.Work {

    private final FfmpegDecoder decoder;
    private final FrameSink frames;
    private final PacketSink packets;
    private final Semaphore turns;
    private boolean behind;

    /** @param turns of cameras that catch up, in the order in which they were looked at */
    LiveWork(FfmpegDecoder decoder, FrameSink frames, PacketSink packets, Semaphore turns) {
        this.decoder = decoder;
        this.frames = frames;
        this.packets = packets;
        this.turns = turns;
    }

    @Override
    public void packet(FfmpegInput input) throws PlaybackException {
        packets.packet(input.copy());
        if (!frames.wanted()) {
            behind = true;
        } else if (behind) {
            behind = false;
            turns.acquireUninterruptibly();
            try {
                catchUp(input);
            } finally {
                turns.release();
            }
        } else {
            decoder.decode(input.packet(), frames);
        }
    }

    private void catchUp(FfmpegInput input) throws PlaybackException {
        List<Packet> sinceKey = packets.sinceKey();
        if (sinceKey.isEmpty() && !input.isKey()) {
            // The connection is new and its first key packet still to come; or there is no memory to keep any.
            behind = true;
            return;
        }
        decoder.reset();
        if (sinceKey.isEmpty()) {
            decoder.decode(input.packet(), frames);
            return;
        }
        Iterator<Packet> missed = sinceKey.iterator();
        while (missed.hasNext()) {
            Packet packet = missed.next();
            decoder.decode(packet, missed.hasNext() ? Unseen.FRAMES : frames);
        }
    }

    @Override
    public void end() {
        decoder.drain(frames);
    }

    @Override
    public void close() {
        decoder.close();
    }
}
