package uz.posbon.benchmarks.wall;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.benchmarks.BackendProcess;
import uz.posbon.benchmarks.Footprint;
import uz.posbon.benchmarks.Growth;
import uz.posbon.benchmarks.SeatProcess;
import uz.posbon.benchmarks.TemporaryFolder;
import uz.posbon.benchmarks.video.CameraServer;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Disposition;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.NewIncident;
import uz.posbon.sdk.wall.Scene;
import uz.posbon.sdk.wall.SceneLayout;
import uz.posbon.sdk.wall.ScenePanel;

/**
 * A day of a wall as fast as it goes: another scene each minute, of every kind in its turn, each painted before the next is shown, and a case that is opened
 * and closed meanwhile, so that what the panels hold changes too. At the start and after each hour the seat's process collects its garbage and is measured,
 * with words on its display and all its cameras closed: what sixteen decoders hold at one moment is no measure of what a day leaves behind.
 */
final class DayPart implements WallPart {
    private static final Logger LOG = LoggerFactory.getLogger(DayPart.class);
    private static final int MINUTES = 60;
    private static final int KINDS = 8;
    /** Of the kinds the one that stands still: words. */
    private static final int STILL = 1;
    private static final int CLOSED_SECONDS = 30;
    private static final long LOOK_MILLIS = 1000;
    private static final String TYPE = "TYPE";

    private final SeenScenes seen = new SeenScenes();

    @Override
    public String name() {
        return "day";
    }

    @Override
    public void run(WallRun run) throws Exception {
        try (TemporaryFolder folder = TemporaryFolder.create("posbon-wall-day");
                CameraServer cameras = CameraServer.start(CameraServer.USUAL_GOP);
                BackendProcess backend = BackendProcess.start(folder.path().resolve("backend"));
                PosbonClient client = PosbonClient.builder().address(backend.address()).token(backend.token()).operator("supervisor").build()) {
            client.catalogue().put(new IncidentType(TYPE, LocalText.of("Fire"), Category.FIRE, null, 2, Map.of()));
            PushPart.define(client, cameras);
            client.open(seen);
            try (SeatProcess seat = SeatProcess.start(backend, folder.path().resolve("seat"), PushPart.WALL, 1)) {
                seen.await(1, PushPart.video(0).name(), PushPart.FIRST_SECONDS);
                report(run, pass(client, seat, run.hours()));
            }
        }
    }

    private List<Footprint> pass(PosbonClient client, SeatProcess seat, int hours) throws IOException, InterruptedException {
        List<Footprint> marks = new ArrayList<>();
        int number = 0;
        for (; number <= KINDS + STILL; number++) {
            minute(client, number);
        }
        marks.add(still(seat));
        for (int hour = 1; hour <= hours; hour++) {
            for (int minute = 0; minute < MINUTES; minute++) {
                minute(client, number++);
            }
            // Each mark is taken with the same scene on the display, as at the start.
            while (number % KINDS != STILL + 1) {
                minute(client, number++);
            }
            marks.add(still(seat));
            LOG.info("hour {} of {}: {} scenes, seat {}", hour, hours, number, marks.getLast());
        }
        return marks;
    }

    /** Cameras are closed beside the screen; two looks a second apart that find the same say that they are. */
    private static Footprint still(SeatProcess seat) throws IOException, InterruptedException {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(CLOSED_SECONDS);
        Footprint before = Footprint.of(seat.pid());
        while (true) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            Footprint now = Footprint.of(seat.pid());
            if (now.threads() == before.threads() && now.descriptors() == before.descriptors() || System.nanoTime() > limit) {
                return now;
            }
            before = now;
        }
    }

    private void minute(PosbonClient client, int number) throws IOException, InterruptedException {
        Incident incident = client.incidents().create(new NewIncident(
                TYPE, null, null, "case " + number, null, new GeoPoint(69.2 + number % 100 / 1000.0, 41.3), "A street", null, null, null, Map.of()));
        Scene scene = scene(number);
        client.walls().show(PushPart.WALL, 1, scene, null);
        seen.await(1, scene.name(), PushPart.LIMIT_SECONDS);
        client.incidents().close(incident.id(), new Disposition("01", null), null);
    }

    private static Scene scene(int number) {
        String name = "scene " + number;
        ScenePanel map = new ScenePanel.Map(new GeoPoint(69.2 + number % 100 / 1000.0, 41.3), 14.0, List.of(), true, null, Map.of());
        ScenePanel figures = new ScenePanel.Figures(
                List.of("incidents.open", "acknowledge.p90", "dispatch.p90", "arrive.p90", "operators.load", "districts.coverage"), Map.of());
        return switch (number % KINDS) {
            case 0 -> Scene.of(name, map);
            case 1 -> Scene.of(name, new ScenePanel.Message("Message " + number, null, Map.of()));
            case 2 -> Scene.of(name, figures);
            case 3 -> new Scene(name, SceneLayout.GRID, List.of(
                    new ScenePanel.Queue(ScenePanel.Queue.INCIDENTS, null, Map.of()), map, figures, new ScenePanel.Clock(Map.of())));
            case 4 -> Scene.of(name, new ScenePanel.Units(null, Map.of()));
            case 5 -> new Scene(name, SceneLayout.COLUMNS, List.of(new ScenePanel.Queue(ScenePanel.Queue.ALARMS, null, Map.of()), new ScenePanel.Unknown("newer", Map.of())));
            default -> new Scene(name, SceneLayout.SINGLE, PushPart.video(number).panels());
        };
    }

    /** From the first hour on, when every kind has been shown several times; from the start where there is no more than that. */
    private static void report(WallRun run, List<Footprint> all) {
        List<Footprint> marks = all.subList(all.size() > 2 ? 1 : 0, all.size());
        run.figure("day_hours", run.hours(), "hours", "= 24");
        run.figure("day_heap_mb", marks.getLast().heap() / 1e6, "MB", null);
        run.figure("day_heap_growth", Growth.of(marks, Footprint::heap), "ratio", "<= 1.05");
        run.figure("day_threads_growth", Growth.of(marks, Footprint::threads), "ratio", "<= 1");
        run.figure("day_descriptors_growth", Growth.of(marks, Footprint::descriptors), "ratio", "<= 1");
    }
}
