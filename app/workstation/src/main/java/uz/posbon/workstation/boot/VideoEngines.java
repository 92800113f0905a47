package uz.posbon.workstation.boot;

import java.time.Clock;
import java.util.List;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.ui.video.PlayerLimits;
import uz.posbon.ui.video.StillSource;
import uz.posbon.ui.video.VideoService;
import uz.posbon.ui.video.VideoSettings;
import uz.posbon.ui.video.ffmpeg.FfmpegEngine;
import uz.posbon.ui.video.vlc.VlcEngine;

/** Both video engines: FFmpeg for live cameras, VLC for everything else, and for live cameras where it was chosen. */
final class VideoEngines {
    private VideoEngines() {}

    /**
     * @param clock in the room's zone
     * @param stills what tiles show of a camera whose stream does not come
     */
    static VideoService service(Options options, Clock clock, StillSource stills) {
        PlayerLimits limits = PlayerLimits.USUAL;
        FfmpegEngine ffmpeg = new FfmpegEngine(limits, clock, options.videoHardware());
        VideoSettings settings = VideoSettings.USUAL.withLiveEngine(options.videoEngine()).withHistoryBytes((long) options.videoMemory() << 20);
        return new VideoService(
                List.of(ffmpeg, new VlcEngine(limits, clock, ffmpeg.packets().orElse(null))),
                settings,
                FrameTicker.animation(),
                Thread.ofPlatform().name("video-", 0).daemon().factory(),
                clock,
                stills);
    }
}
