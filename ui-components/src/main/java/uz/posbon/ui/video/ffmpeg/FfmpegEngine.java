package uz.posbon.ui.video.ffmpeg;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.ui.video.Absence;
import uz.posbon.ui.video.Acceleration;
import uz.posbon.ui.video.PacketDecoder;
import uz.posbon.ui.video.PacketEngine;
import uz.posbon.ui.video.PacketReader;
import uz.posbon.ui.video.PacketWriter;
import uz.posbon.ui.video.PlaybackException;
import uz.posbon.ui.video.Player;
import uz.posbon.ui.video.PlayerEngine;
import uz.posbon.ui.video.PlayerLimits;
import uz.posbon.ui.video.Playhead;
import uz.posbon.ui.video.SoundReader;
import uz.posbon.ui.video.StreamFormat;
import uz.posbon.ui.video.VideoStream;

/** FFmpeg out of this application's own jars: RTSP (over TCP), HTTP and files. */
public final class FfmpegEngine implements PlayerEngine, PacketEngine {

    private static final Logger LOG = LoggerFactory.getLogger(FfmpegEngine.class);
    private static final Set<String> SCHEMES = Set.of("rtsp", "rtsps", "http", "https", "file");

    private final PlayerLimits limits;
    private final Clock clock;
    private final @Nullable Absence missing;
    private @Nullable Interrupt interrupt;
    private Hardware hardware = Hardware.none();
    private final boolean accelerate;
    /** Cameras that catch up at once: sixteen that are looked at again together must leave the screen a processor. */
    private final Semaphore catchingUp = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    /** In software alone, by this machine's clock. */
    public FfmpegEngine(PlayerLimits limits) {
        this(limits, Clock.systemUTC(), false);
    }

    /**
     * Loads FFmpeg; takes some hundred milliseconds, so not for the FX thread.
     *
     * @param clock by which pictures are dated
     * @param accelerate whether to use the machine's video decoder, where it has one, for large pictures
     */
    public FfmpegEngine(PlayerLimits limits, Clock clock, boolean accelerate) {
        this.limits = limits;
        this.clock = clock;
        this.accelerate = accelerate;
        this.missing = load();
        if (missing == null && accelerate) {
            hardware = Hardware.find();
            LOG.info("large streams are decoded by {}", hardware.name().orElse("software: no video decoder found on this machine"));
        }
    }

    private @Nullable Absence load() {
        try {
            // FFmpeg writes whole addresses, passwords included, to the standard error stream.
            avutil.av_log_set_level(avutil.AV_LOG_QUIET);
            avformat.avformat_network_init();
            interrupt = new Interrupt();
            return null;
        } catch (LinkageError e) {
            LOG.error("FFmpeg's library cannot be loaded on {} {}", System.getProperty("os.name"), System.getProperty("os.arch"), e);
            return Absence.FFMPEG;
        }
    }

    @Override
    public String name() {
        return "FFmpeg";
    }

    @Override
    public Optional<Absence> missing() {
        return Optional.ofNullable(missing);
    }

    @Override
    public boolean prefers(VideoStream stream) {
        // Recordings too: exact to the picture, forwards and backwards, and with the time of each.
        return plays(stream);
    }

    @Override
    public boolean plays(VideoStream stream) {
        String scheme = stream.uri().getScheme();
        return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
    }

    @Override
    public Player player(VideoStream stream) {
        return new FfmpegPlayer(pull(), hardware, catchingUp, null);
    }

    @Override
    public Player player(VideoStream recording, Playhead playhead) {
        return new FfmpegPlayer(pull(), hardware, catchingUp, playhead);
    }

    private FfmpegPull pull() {
        return pull(FfmpegInput.Kind.PICTURES);
    }

    private FfmpegPull pull(FfmpegInput.Kind kind) {
        Interrupt shared = interrupt;
        if (shared == null) {
            throw new IllegalStateException("missing: " + missing);
        }
        return new FfmpegPull(kind, limits, shared, clock);
    }

    @Override
    public Optional<PacketEngine> packets() {
        return missing == null ? Optional.of(this) : Optional.empty();
    }

    @Override
    public Optional<Acceleration> acceleration() {
        return accelerate ? Optional.of(new Acceleration(hardware.name().orElse(null), hardware.inSoftware())) : Optional.empty();
    }

    @Override
    public PacketReader reader() {
        return new FfmpegReader(pull());
    }

    @Override
    public SoundReader soundReader() {
        return new FfmpegSoundReader(pull(FfmpegInput.Kind.SOUND));
    }

    @Override
    public PacketDecoder decoder(StreamFormat format) throws PlaybackException {
        return new FfmpegDecoder(format, time -> { }, hardware);
    }

    @Override
    public PacketWriter mp4(Path file, StreamFormat format) throws IOException {
        return new FileWriter(file, format);
    }

    @Override
    public PacketWriter stream(OutputStream out, StreamFormat format) throws IOException {
        return new StreamWriter(out, format);
    }

    @Override
    public void close() {
        hardware.close();
        if (interrupt != null) {
            interrupt.close();
            interrupt = null;
        }
    }
}
