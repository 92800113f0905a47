package uz.posbon.workstation.cameras;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uz.posbon.sdk.catalogue.CameraReport;
import uz.posbon.ui.video.VideoState;

/** What has to be said of the cameras that are watched here, so that it is said at once and not too often. One thread. */
final class CameraNews {
    private static final Duration REPEAT = Duration.ofSeconds(30);
    /** A link that comes and goes is no reason to say so with every picture. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private Map<String, CameraReport> said = Map.of();
    private Instant next = Instant.MIN;
    private Instant repeat = Instant.MIN;

    /** What is new, or everything when it is time to repeat it; empty when there is nothing to say now. */
    List<CameraReport> of(Map<String, VideoState> watched, Instant now) {
        if (now.isBefore(next)) {
            return List.of();
        }
        Map<String, CameraReport> known = new HashMap<>();
        watched.forEach((id, state) -> report(id, state, now).ifPresent(report -> known.put(id, report)));
        List<CameraReport> news = now.isBefore(repeat)
                ? known.values().stream().filter(report -> !report.equals(said.get(report.cameraId()))).toList()
                : List.copyOf(known.values());
        if (!news.isEmpty()) {
            next = now.plus(PAUSE);
            repeat = now.isBefore(repeat) ? repeat : now.plus(REPEAT);
        }
        said = Map.copyOf(known);
        return news;
    }

    /** A stream that was just asked for, or cannot be played on this machine, says nothing of its camera. */
    private Optional<CameraReport> report(String id, VideoState state, Instant now) {
        return switch (state) {
            case VideoState.Live live -> {
                CameraReport before = said.get(id);
                yield Optional.of(before != null && before.state().equals(CameraReport.LIVE) ? before : new CameraReport(id, CameraReport.LIVE, now));
            }
            case VideoState.Stalled stalled -> Optional.of(new CameraReport(id, CameraReport.LOST, stalled.since()));
            case VideoState.Lost lost -> Optional.of(new CameraReport(id, CameraReport.LOST, lost.since()));
            default -> Optional.empty();
        };
    }
}
