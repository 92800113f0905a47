package uz.posbon.benchmarks.wall;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.benchmarks.BackendProcess;
import uz.posbon.benchmarks.ScreenProcess;
import uz.posbon.benchmarks.TemporaryFolder;
import uz.posbon.benchmarks.wall.screen.WallScreenMain;

/**
 * The overview over a year of history, in a window of its own beside a backend of its own: from the request to the first painted
 * figures, and what each update costs the FX thread while alarms come in. The floor is the same numbers as plain labels.
 */
final class OverviewPart implements WallPart {
    private static final Logger LOG = LoggerFactory.getLogger(OverviewPart.class);

    @Override
    public String name() {
        return "overview";
    }

    @Override
    public void run(WallRun run) throws Exception {
        try (TemporaryFolder folder = TemporaryFolder.create("posbon-wall")) {
            Path data = folder.path().resolve("data");
            Files.createDirectories(data);
            LOG.info("writing a year of {} incidents", run.incidents());
            new YearOfHistory(run.incidents(), Clock.systemUTC().instant()).write(data.resolve("posbon.db"));
            try (BackendProcess backend = BackendProcess.start(data); RaisingHand hand = RaisingHand.begin(backend)) {
                // The peer goes first: what the backend does in its first moments is no merit of a plain panel, so ours meets it warm either way.
                Map<String, String> plain = measure(backend, "plain", run);
                Map<String, String> ours = measure(backend, "ours", run);
                run.overFloor("overview_first_paint_ms", number(ours, "first"), number(plain, "first"), "ms", "<= 500");
                run.overFloor("overview_tick_ms", number(ours, "tick_p95"), number(plain, "tick_p95"), "ms", "<= 20");
                run.overFloor("overview_tick_p50_ms", number(ours, "tick_p50"), number(plain, "tick_p50"), "ms", null);
                run.figure("overview_request_p50_ms", number(ours, "request_p50"), "ms", null);
                run.figure("overview_alarms", hand.raised(), "alarms", null);
            }
        }
    }

    private static Map<String, String> measure(BackendProcess backend, String kind, WallRun run) throws IOException, InterruptedException {
        try (ScreenProcess screen = ScreenProcess.start(
                WallScreenMain.class, List.of(backend.address().toString(), backend.token(), kind), kind.equals("ours") ? run.profile() : null)) {
            Map<String, String> measured = new HashMap<>(screen.order("warm", List.of("20")));
            measured.putAll(screen.order("first"));
            measured.putAll(ticks(screen, run.seconds()));
            LOG.info("{}: {}", kind, measured);
            return measured;
        }
    }

    /** In pieces, because an order is answered within a minute. The first is not counted: a desk has been in use for a while. */
    private static Map<String, String> ticks(ScreenProcess screen, int seconds) throws IOException, InterruptedException {
        screen.order("ticks", List.of("10"));
        return screen.order("ticks", List.of(Integer.toString(Math.min(seconds, 50))));
    }

    private static double number(Map<String, String> measured, String name) {
        return Double.parseDouble(measured.getOrDefault(name, "NaN"));
    }
}
