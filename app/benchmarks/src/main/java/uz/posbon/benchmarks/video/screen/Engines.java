package uz.posbon.benchmarks.video.screen;

import java.time.Clock;
import java.util.List;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.ui.video.PlayerEngine;
import uz.posbon.ui.video.PlayerLimits;
import uz.posbon.ui.video.VideoService;
import uz.posbon.ui.video.ffmpeg.FfmpegEngine;
import uz.posbon.ui.video.vlc.VlcEngine;

/** The video service as the workstation's boot makes it, with the engine for live cameras that was asked for. */
final class Engines {
    /** Enough for cameras' usual 25, with room for the two clocks drifting past each other. */
    private static final int PICTURES_PER_SECOND = 30;

    private Engines() {}

    static VideoService service(String engine, Clock clock) {
        PlayerLimits limits = PlayerLimits.USUAL;
        List<PlayerEngine> engines = switch (engine) {
            case "ffmpeg" -> List.of(new FfmpegEngine(limits), new VlcEngine(limits));
            // Until VLC plays from a feed's packets, FFmpeg would step in here and be measured under VLC's name.
            default -> throw new IllegalArgumentException("live cameras do not play with " + engine + " yet");
        };
        return new VideoService(engines, FrameTicker.animation(PICTURES_PER_SECOND), Thread.ofPlatform().name("video-", 0).daemon().factory(), clock);
    }
}
