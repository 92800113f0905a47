package uz.posbon.ui.video.vlc;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import uk.co.caprica.vlcj.factory.MediaPlayerFactory;
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
        LinkedBlockingQueue<Word> words = new LinkedBlockingQueue<>();
        try (VlcSession session = new VlcSession(factory, clock, frames, words);
                VlcFeeding feeding = new VlcFeeding(session, words, engine, frames, packets, limits)) {
            PlaybackException broken = null;
            try {
                reader.read(stream, new Relay(feeding));
            } catch (PlaybackException e) {
                broken = e;
            }
            // Why the relay gave up says more than that it did.
            feeding.check();
            if (broken != null) {
                throw broken;
            }
        }
    }

    @Override
    public void close() {
        reader.close();
    }

    /** Ends the reading where the feeding cannot go on. */
    private final class Relay implements PacketSink {

        private final VlcFeeding feeding;

        Relay(VlcFeeding feeding) {
            this.feeding = feeding;
        }

        @Override
        public void packet(Packet packet) {
            if (!feeding.take(packet)) {
                reader.close();
            }
        }

        @Override
        public List<Packet> sinceKey() {
            return List.of();
        }
    }
}
