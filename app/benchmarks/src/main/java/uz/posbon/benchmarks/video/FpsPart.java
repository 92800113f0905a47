package uz.posbon.benchmarks.video;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import uz.posbon.benchmarks.ScreenProcess;

/**
 * {@code fps_min_N}: pictures a second that the worst of N tiles handed to the screen. At nine tiles, a desk's share, a queue in the same
 * window takes a hundred updates a second.
 */
final class FpsPart {
    private static final int DESK = 9;
    private static final int SETTLE_SECONDS = 8;
    private static final int WINDOWS = 3;

    private final Session session;

    FpsPart(Session session) {
        this.session = session;
    }

    void run() throws IOException, InterruptedException {
        for (String engine : session.options().engines()) {
            for (int tiles : session.options().tilesBetween(DESK, CameraServer.CAMERAS)) {
                report(tiles, engine, measure(tiles, engine));
            }
        }
    }

    private List<ScreenWindowUse> measure(int tiles, String engine) throws IOException, InterruptedException {
        String[] beside = tiles == DESK ? new String[] {"queue"} : new String[0];
        try (ScreenProcess screen = session.screen(tiles, engine, beside)) {
            screen.order("play", session.cameras().addresses(tiles));
            TimeUnit.SECONDS.sleep(SETTLE_SECONDS);
            List<ScreenWindowUse> windows = new ArrayList<>();
            for (int i = 0; i < WINDOWS; i++) {
                windows.add(ScreenWindowUse.measure(screen, session.options().seconds()));
            }
            return windows;
        }
    }

    private void report(int tiles, String engine, List<ScreenWindowUse> windows) {
        session.figure("fps_min_" + tiles, engine, CpuPart.median(windows, ScreenWindowUse::fpsMin), "pictures/s", ">= 24");
        session.figure("fx_busy_" + tiles, engine, CpuPart.median(windows, use -> use.cpu().of(ThreadKind.FX)), "cores", "< 0.5");
        session.figure("fps_cores_" + tiles, engine, CpuPart.median(windows, use -> use.cpu().cores()), "cores", null);
        session.figure("fps_machine_cores_" + tiles, engine, CpuPart.median(windows, ScreenWindowUse::machine), "cores", null);
    }
}
