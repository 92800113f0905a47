package uz.posbon.ui.video.vlc;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.co.caprica.vlcj.factory.MediaPlayerFactory;
import uk.co.caprica.vlcj.factory.discovery.NativeDiscovery;
import uz.posbon.ui.video.PacketEngine;
import uz.posbon.ui.video.Playhead;
import uz.posbon.ui.video.SoundEngine;
import uz.posbon.ui.video.SoundPlayer;
import uz.posbon.ui.video.SoundState;
import uz.posbon.ui.video.VideoStream;

/** Sound by libvlc: an instance of its own, made for the first who wants to hear something, because that of the pictures is deaf. */
final class VlcSounds implements SoundEngine, AutoCloseable {

    private static final List<String> OPTIONS = List.of("--no-video", "--no-lua", "--no-metadata-network-access", "--quiet");

    private final @Nullable PacketEngine packets;
    private final Predicate<VideoStream> opens;
    private final List<String> more;
    private @Nullable MediaPlayerFactory factory;
    private boolean closed;

    /**
     * @param packets what pulls the sound of live streams; null leaves it with what libvlc opens by itself
     * @param opens what libvlc opens by itself
     * @param more options of libvlc, to choose an output
     */
    VlcSounds(@Nullable PacketEngine packets, Predicate<VideoStream> opens, List<String> more) {
        this.packets = packets;
        this.opens = opens;
        this.more = List.copyOf(more);
    }

    @Override
    public boolean sounds(VideoStream stream) {
        return packets != null && stream.live() || opens.test(stream);
    }

    @Override
    public SoundPlayer sound(VideoStream stream, @Nullable Playhead playhead, Consumer<SoundState> says) {
        PacketEngine pulls = packets;
        VlcHearing hearing = new VlcHearing(factory(), says);
        return pulls != null && stream.live()
                ? new FedSoundPlayer(hearing, pulls.soundReader(), stream)
                : new VlcSoundPlayer(hearing, stream, playhead);
    }

    private synchronized MediaPlayerFactory factory() {
        if (closed) {
            throw new IllegalStateException("the engine is closed");
        }
        MediaPlayerFactory made = factory;
        if (made == null) {
            List<String> options = new ArrayList<>(OPTIONS);
            options.addAll(more);
            made = new MediaPlayerFactory((NativeDiscovery) null, options.toArray(String[]::new));
            factory = made;
        }
        return made;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (factory != null) {
            factory.release();
            factory = null;
        }
    }
}
