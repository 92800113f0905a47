package uz.posbon.benchmarks.video;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import uz.posbon.benchmarks.Percentile;
import uz.posbon.benchmarks.ScreenProcess;

/**
 * {@code first_picture_ms_p50}: from setting a tile's source to its first picture in the tile, beyond what the stream itself makes wait.
 *
 * <p>No player can show a stream before its next key frame, so what lies between the opening and the camera's next key frame is taken off,
 * exactly: the cameras run on a schedule that the server tells. Nothing else is: connecting counts, and a key frame that comes while the player
 * still connects and is therefore missed counts as the whole two seconds until the one after it. Openings come at random points of the GOP.
 * A picture counts when it is handed to the screen; the pulse that paints it follows within 17 ms.
 */
final class FirstPart {
    private static final int WARM_UP = 4;
    private static final int OPENINGS = 40;
    private static final int LONGEST_PAUSE_MILLIS = 2000;

    private final Session session;

    FirstPart(Session session) {
        this.session = session;
    }

    void run() throws IOException, InterruptedException {
        for (String engine : session.options().engines()) {
            List<Double> beyond = new ArrayList<>();
            List<Double> whole = new ArrayList<>();
            try (ScreenProcess screen = session.screen(1, engine)) {
                Random random = new Random();
                for (int i = 0; i < WARM_UP + OPENINGS; i++) {
                    TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_PAUSE_MILLIS));
                    int camera = i % CameraServer.CAMERAS;
                    Map<String, String> answer = screen.order("open", List.of(session.cameras().address(camera)));
                    screen.order("stop");
                    if (i >= WARM_UP) {
                        long begun = Long.parseLong(answer.getOrDefault("begun", ""));
                        long took = Long.parseLong(answer.getOrDefault("shown", "")) - begun;
                        beyond.add((took - session.cameras().nanosToKeyFrame(camera, begun)) / 1e6);
                        whole.add(took / 1e6);
                    }
                }
            }
            session.figure("first_picture_ms_p50", engine, Percentile.of(beyond, 0.5), "ms", "<= 1000");
            session.figure("first_picture_ms_p90", engine, Percentile.of(beyond, 0.9), "ms", null);
            session.figure("first_picture_whole_ms_p50", engine, Percentile.of(whole, 0.5), "ms", null);
        }
    }
}
