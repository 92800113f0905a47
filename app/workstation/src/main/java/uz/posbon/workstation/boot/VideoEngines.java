package uz.posbon.workstation.boot;

import java.time.Clock;
import java.util.List;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.ui.video.PlayerLimits;
import uz.posbon.ui.video.VideoService;
import uz.posbon.ui.video.ffmpeg.FfmpegEngine;
import uz.posbon.ui.video.vlc.VlcEngine;

/** Both video engines: FFmpeg for live cameras, VLC for everything else. */
final class VideoEngines {
    /** Enough for cameras' usual 25, with room for the two clocks drifting past each other. */
    private static final int PICTURES_PER_SECOND = 30;

    private VideoEngines() {}

    static VideoService service(Clock clock) {
        PlayerLimits limits = PlayerLimits.USUAL;
        return new VideoService(
                List.of(new FfmpegEngine(limits), new VlcEngine(limits)),
                FrameTicker.animation(PICTURES_PER_SECOND),
                Thread.ofPlatform().name("video-", 0).daemon().factory(),
                clock);
    }
}
