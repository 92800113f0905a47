package uz.posbon.ui.video.vlc;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.video.FrameSink;
import uz.posbon.ui.video.Loss;
import uz.posbon.ui.video.Packet;
import uz.posbon.ui.video.PacketEngine;
import uz.posbon.ui.video.PacketSink;
import uz.posbon.ui.video.PacketWriter;
import uz.posbon.ui.video.PlaybackException;
import uz.posbon.ui.video.PlayerLimits;
import uz.posbon.ui.video.vlc.VlcSession.Word;

/** Hands packets to libvlc while somebody looks, and notices when it does nothing with them. One thread. */
final class VlcFeeding implements AutoCloseable {

    /** Some seconds of a large stream; what libvlc has not taken by then it will not show in time. */
    private static final int BUFFER = 8 << 20;
    /** Between a packet and its picture. */
    static final Duration HELD = Duration.ofMillis(300);
    private static final String[] OPTIONS = {
        ":no-audio", ":file-caching=" + HELD.toMillis(), ":live-caching=" + HELD.toMillis(), ":clock-jitter=0"
    };

    private final VlcSession session;
    private final BlockingQueue<Word> words;
    private final PacketEngine engine;
    private final FrameSink frames;
    private final PacketSink packets;
    private final PlayerLimits limits;
    private final BytePipe pipe = new BytePipe(BUFFER);
    private @Nullable PacketWriter writer;
    private @Nullable PlaybackException failure;
    private boolean behind = true;
    private long fedSince;

    VlcFeeding(VlcSession session, BlockingQueue<Word> words, PacketEngine engine, FrameSink frames, PacketSink packets, PlayerLimits limits) {
        this.session = session;
        this.words = words;
        this.engine = engine;
        this.frames = frames;
        this.packets = packets;
        this.limits = limits;
    }

    /** Whether its pictures have not the size that is wanted any more; only asked where one could begin anew. */
    boolean misfits() {
        return !behind && session.surface().misfits();
    }

    /** False when libvlc does not play it. */
    boolean take(Packet packet) {
        packets.packet(packet);
        try {
            listen(packet);
            if (!frames.wanted()) {
                behind = true;
            } else if (!behind || packet.key()) {
                // libvlc plays what it is given in its own time and never catches up, so it begins with the present.
                fedSince = behind ? System.nanoTime() : fedSince;
                behind = false;
                feed(packet);
            }
            return true;
        } catch (PlaybackException e) {
            failure = e;
        } catch (IOException e) {
            failure = new PlaybackException(Loss.UNREADABLE, "VLC cannot be fed: " + e.getMessage());
        }
        return false;
    }

    private void listen(Packet packet) throws PlaybackException {
        for (Word word = words.poll(); word != null; word = words.poll()) {
            switch (word) {
                case FAILED, FINISHED -> throw new PlaybackException(Loss.UNREADABLE, "VLC does not play the stream");
                case ASPECT_ASKED -> session.surface().shape(packet.format().aspect(), packet.format().height());
                case CLOSED -> { }
            }
        }
        long shown = session.surface().lastNanos();
        if (!behind && System.nanoTime() - Math.max(shown, fedSince) > limits.open().plus(limits.silence()).toNanos()) {
            throw new PlaybackException(Loss.UNREADABLE, "VLC makes no pictures of the stream");
        }
    }

    private void feed(Packet packet) throws IOException {
        PacketWriter into = writer;
        if (into == null) {
            into = engine.stream(pipe, packet.format());
            writer = into;
            session.play(new FedMedia(pipe), options(into.container()));
        }
        into.write(packet);
    }

    /** The first bytes are too few for libvlc to guess what they are. */
    private static String[] options(String container) {
        String[] options = Arrays.copyOf(OPTIONS, OPTIONS.length + 1);
        options[OPTIONS.length] = ":demux=" + container;
        return options;
    }

    /** Throws what made it give up, if it did. */
    void check() throws PlaybackException {
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public void close() {
        pipe.close();
        session.close();
        if (writer != null) {
            writer.close();
        }
    }
}
