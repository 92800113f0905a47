package uz.posbon.ui.video.ffmpeg;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bytedeco.ffmpeg.avformat.AVIOInterruptCB;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.LongPointer;
import org.bytedeco.javacpp.Pointer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.ui.video.Player;
import uz.posbon.ui.video.PlayerEngine;
import uz.posbon.ui.video.PlayerLimits;
import uz.posbon.ui.video.VideoSource;

/** FFmpeg out of this application's own jars: RTSP (over TCP), HTTP and files. */
public final class FfmpegEngine implements PlayerEngine {

    private static final Logger LOG = LoggerFactory.getLogger(FfmpegEngine.class);
    private static final Set<String> SCHEMES = Set.of("rtsp", "rtsps", "http", "https", "file");

    private final PlayerLimits limits;
    private final @Nullable String missing;
    private @Nullable Interrupt interrupt;

    public FfmpegEngine(PlayerLimits limits) {
        this.limits = limits;
        this.missing = load();
    }

    private @Nullable String load() {
        try {
            // FFmpeg writes whole addresses, passwords included, to the standard error stream.
            avutil.av_log_set_level(avutil.AV_LOG_QUIET);
            avformat.avformat_network_init();
            interrupt = new Interrupt();
            return null;
        } catch (LinkageError e) {
            LOG.error("FFmpeg's library cannot be loaded", e);
            return "FFmpeg does not run on this machine (" + System.getProperty("os.name") + " " + System.getProperty("os.arch")
                    + "), live cameras do not play: install the Posbon package made for it.";
        }
    }

    @Override
    public String name() {
        return "FFmpeg";
    }

    @Override
    public Optional<String> missing() {
        return Optional.ofNullable(missing);
    }

    @Override
    public boolean prefers(VideoSource source) {
        return source.live();
    }

    @Override
    public boolean plays(VideoSource source) {
        String scheme = source.uri().getScheme();
        return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
    }

    @Override
    public Player player() {
        Interrupt shared = interrupt;
        if (shared == null) {
            throw new IllegalStateException(missing);
        }
        return new FfmpegPlayer(limits, shared);
    }

    @Override
    public void close() {
        if (interrupt != null) {
            interrupt.close();
            interrupt = null;
        }
    }

    /**
     * Asked by FFmpeg, several times a second while it waits, whether to give up. One callback serves all players, because JavaCPP has room
     * for ten of a type only; which player is meant stands in the memory FFmpeg passes along.
     */
    static final class Interrupt extends AVIOInterruptCB.Callback_Pointer {

        /** The address of a {@link Deadline}'s cell comes back in every call. */
        @Override
        public int call(Pointer cell) {
            return new LongPointer(cell).get() - System.nanoTime() < 0 ? 1 : 0;
        }
    }
}
