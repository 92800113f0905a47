package uz.posbon.benchmarks.video.screen;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.ui.video.PlayerLimits;
import uz.posbon.ui.video.VideoService;
import uz.posbon.ui.video.VideoSettings;
import uz.posbon.ui.video.ffmpeg.FfmpegEngine;
import uz.posbon.ui.video.vlc.VlcEngine;

/** The video service as the workstation's boot makes it, with the engine for live cameras that was asked for. */
final class Engines {
    private Engines() {}

    static VideoService service(String engine, Clock clock) {
        PlayerLimits limits = PlayerLimits.USUAL;
        FfmpegEngine ffmpeg = new FfmpegEngine(limits, clock, true);
        return new VideoService(
                List.of(ffmpeg, new VlcEngine(limits, clock, ffmpeg.packets().orElse(null))),
                // A camera that lingers would make openings look fast and closings slow.
                VideoSettings.USUAL.withLiveEngine(engine).withLinger(Duration.ZERO),
                FrameTicker.animation(), Thread.ofPlatform().name("video-", 0).daemon().factory(), clock);
    }
}
