package uz.posbon.ui.video.vlc;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import uk.co.caprica.vlcj.factory.MediaPlayerFactory;
import uz.posbon.ui.video.Clip;
import uz.posbon.ui.video.FrameSink;
import uz.posbon.ui.video.Packet;
import uz.posbon.ui.video.PacketEngine;
import uz.posbon.ui.video.PacketReader;
import uz.posbon.ui.video.PacketSink;
import uz.posbon.ui.video.PlaybackException;
import uz.posbon.ui.video.Player;
import uz.posbon.ui.video.PlayerLimits;
import uz.posbon.ui.video.VideoStream;
import uz.posbon.ui.video.vlc.VlcSession.Word;

/** A live stream that somebody else pulls and libvlc decodes: Debian's libvlc has no RTSP client, and whoever pulls it keeps the packets too. */
final class FedPlayer implements Player {

    private final MediaPlayerFactory factory;
    private final PlayerLimits limits;
    private final Clock clock;
    private final PacketEngine engine;
    private final PacketReader reader;

    FedPlayer(MediaPlayerFactory factory, PlayerLimits limits, Clock clock, PacketEngine engine) {
        this.factory = factory;
        this.limits = limits;
        this.clock = clock;
        this.engine = engine;
        this.reader = engine.reader();
    }

    @Override
    public void play(VideoStream stream, FrameSink frames, PacketSink packets) throws PlaybackException {
        try (Relay relay = new Relay(() -> feeding(frames, packets))) {
            PlaybackException broken = null;
            try {
                reader.read(stream, relay);
            } catch (PlaybackException e) {
                broken = e;
            }
            // Why the relay gave up says more than that it did.
            relay.feeding.check();
            if (broken != null) {
                throw broken;
            }
        }
    }

    private VlcFeeding feeding(FrameSink frames, PacketSink packets) {
        LinkedBlockingQueue<Word> words = new LinkedBlockingQueue<>();
        return new VlcFeeding(new VlcSession(factory, this::displayed, frames, words), words, engine, frames, packets, limits);
    }

    /** libvlc does not say when a picture came; it holds every one back for so long. */
    private long displayed() {
        return Clip.nanos(clock.instant()) - VlcFeeding.HELD.toNanos();
    }

    @Override
    public void close() {
        reader.close();
    }

    /** Ends the reading where the feeding cannot go on; begins a new one where its pictures have not the right size any more. */
    private final class Relay implements PacketSink, AutoCloseable {

        private final Supplier<VlcFeeding> feedings;
        private VlcFeeding feeding;

        Relay(Supplier<VlcFeeding> feedings) {
            this.feedings = feedings;
            this.feeding = feedings.get();
        }

        @Override
        public void packet(Packet packet) {
            if (packet.key() && feeding.misfits()) {
                feeding.close();
                feeding = feedings.get();
            }
            if (!feeding.take(packet)) {
                reader.close();
            }
        }

        @Override
        public List<Packet> sinceKey() {
            return List.of();
        }

        @Override
        public void close() {
            feeding.close();
        }
    }
}
