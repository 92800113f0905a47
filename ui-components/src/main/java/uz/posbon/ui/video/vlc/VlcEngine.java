package uz.posbon.ui.video.vlc;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.co.caprica.vlcj.factory.MediaPlayerFactory;
import uk.co.caprica.vlcj.factory.discovery.NativeDiscovery;
import uz.posbon.ui.video.Absence;
import uz.posbon.ui.video.PacketEngine;
import uz.posbon.ui.video.Player;
import uz.posbon.ui.video.PlayerEngine;
import uz.posbon.ui.video.PlayerLimits;
import uz.posbon.ui.video.Playhead;
import uz.posbon.ui.video.SoundEngine;
import uz.posbon.ui.video.VideoStream;

/** VLC's library as it is installed on the machine, or the sentence that says how to install it. */
public final class VlcEngine implements PlayerEngine {

    private static final Logger LOG = LoggerFactory.getLogger(VlcEngine.class);
    /** Debian's and Ubuntu's libvlc are built without an RTSP client (Debian bug 981439). */
    private static final Set<String> SCHEMES = Set.of("file", "http", "https", "ftp", "smb", "udp", "rtp", "mms", "dvb", "v4l2");
    private static final String[] OPTIONS = {
        "--no-video-title-show", "--no-osd", "--no-spu", "--no-audio", "--no-stats", "--no-snapshot-preview", "--no-metadata-network-access",
        "--no-lua", "--quiet", "--avcodec-threads=1"
    };

    private final PlayerLimits limits;
    private final Clock clock;
    private final @Nullable PacketEngine packets;
    private final @Nullable MediaPlayerFactory factory;
    private final VlcSounds sounds;

    /**
     * Looks for libvlc; takes some hundred milliseconds, so not for the FX thread.
     *
     * @param clock by which pictures are dated
     * @param packets what pulls live streams for it; null leaves it with what libvlc opens by itself
     */
    public VlcEngine(PlayerLimits limits, Clock clock, @Nullable PacketEngine packets) {
        this(limits, clock, packets, () -> new NativeDiscovery().discover());
    }

    VlcEngine(PlayerLimits limits, Clock clock, @Nullable PacketEngine packets, BooleanSupplier discovery) {
        this(limits, clock, packets, discovery, List.of());
    }

    VlcEngine(PlayerLimits limits, Clock clock, @Nullable PacketEngine packets, BooleanSupplier discovery, List<String> soundOptions) {
        this.limits = limits;
        this.clock = clock;
        this.packets = packets;
        this.factory = load(discovery);
        this.sounds = new VlcSounds(packets, this::opens, soundOptions);
    }

    private static @Nullable MediaPlayerFactory load(BooleanSupplier discovery) {
        try {
            return discovery.getAsBoolean() ? new MediaPlayerFactory((NativeDiscovery) null, OPTIONS) : null;
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("libvlc is there but does not start", e);
            return null;
        }
    }

    @Override
    public String name() {
        return "VLC";
    }

    @Override
    public Optional<Absence> missing() {
        return factory != null ? Optional.empty() : Optional.of(Absence.VLC);
    }

    @Override
    public boolean prefers(VideoStream stream) {
        return plays(stream) && !stream.live();
    }

    @Override
    public boolean plays(VideoStream stream) {
        String scheme = stream.uri().getScheme();
        return scheme != null && (packets != null && stream.live() || opens(stream));
    }

    /** Whether libvlc opens it by itself. */
    private boolean opens(VideoStream stream) {
        String scheme = stream.uri().getScheme();
        return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)) && VlcHeaders.all(stream.headers());
    }

    @Override
    public Player player(VideoStream stream) {
        MediaPlayerFactory made = factory;
        if (made == null) {
            throw new IllegalStateException("libvlc is missing");
        }
        PacketEngine pulls = packets;
        return pulls != null && stream.live() ? new FedPlayer(made, limits, clock, pulls) : player(made, new VlcPosition(clock, stream, null));
    }

    @Override
    public Player player(VideoStream recording, Playhead playhead) {
        MediaPlayerFactory made = factory;
        if (made == null) {
            throw new IllegalStateException("libvlc is missing");
        }
        return player(made, new VlcPosition(clock, recording, playhead));
    }

    private Player player(MediaPlayerFactory made, VlcPosition position) {
        return new VlcPlayer(made, limits, position);
    }

    @Override
    public Optional<SoundEngine> sound() {
        return factory == null ? Optional.empty() : Optional.of(sounds);
    }

    @Override
    public void close() {
        sounds.close();
        if (factory != null) {
            factory.release();
        }
    }
}
