package uz.posbon.benchmarks.wall;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import uz.posbon.benchmarks.BackendProcess;
import uz.posbon.benchmarks.Percentile;
import uz.posbon.benchmarks.SeatProcess;
import uz.posbon.benchmarks.TemporaryFolder;
import uz.posbon.benchmarks.video.CameraServer;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.catalogue.CameraStream;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.wall.NewWall;
import uz.posbon.sdk.wall.Scene;
import uz.posbon.sdk.wall.ScenePanel;
import uz.posbon.sdk.wall.SeenReport;
import uz.posbon.sdk.wall.WallPlace;

/**
 * From a supervisor's command to the scene on the wall: four displays of sixteen live cameras are defined, one is shown by a seat's own process. The seat says
 * what it has painted and the bench hears it, so that the way back is in the figure; the floor is that way alone.
 */
final class PushPart implements WallPart {
    static final String WALL = "hall";
    private static final int DISPLAYS = 4;
    private static final int TILES = 16;
    private static final int PUSHES = 120;
    private static final int KINDS = 4;
    static final int FIRST_SECONDS = 60;
    static final int LIMIT_SECONDS = 10;
    private static final long PAUSE_MILLIS = 300;
    private static final double NANOS = 1e6;

    private final SeenScenes seen = new SeenScenes();

    @Override
    public String name() {
        return "push";
    }

    @Override
    public void run(WallRun run) throws Exception {
        try (TemporaryFolder folder = TemporaryFolder.create("posbon-push");
                CameraServer cameras = CameraServer.start(CameraServer.USUAL_GOP);
                BackendProcess backend = BackendProcess.start(folder.path().resolve("backend"));
                PosbonClient client = PosbonClient.builder().address(backend.address()).token(backend.token()).operator("supervisor").build()) {
            define(client, cameras);
            client.open(seen);
            try (SeatProcess seat = SeatProcess.start(backend, folder.path().resolve("seat"), WALL, 1)) {
                seen.await(1, video(0).name(), FIRST_SECONDS);
                List<Double> first = new ArrayList<>();
                List<Double> floor = new ArrayList<>();
                List<Double> pushes = new ArrayList<>();
                for (int i = 1; i <= KINDS + PUSHES; i++) {
                    TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
                    Scene scene = scene(i);
                    long begun = System.nanoTime();
                    client.walls().show(WALL, 1, scene, null);
                    (i <= KINDS ? first : pushes).add((seen.await(1, scene.name(), LIMIT_SECONDS) - begun) / NANOS);
                    begun = System.nanoTime();
                    client.walls().seen(WALL, 2, new SeenReport("bench", i, "way " + i, List.of(), null, null));
                    floor.add((seen.await(2, "way " + i, LIMIT_SECONDS) - begun) / NANOS);
                }
                // The first of each kind, while the seat's cameras are being opened and its JVM is still cold: once in a seat's life, and said apart.
                run.overFloor("push_first_ms", Percentile.of(first, 1), Percentile.of(floor, 0.99), "ms", null);
                run.overFloor("push_p99_ms", Percentile.of(pushes, 0.99), Percentile.of(floor, 0.99), "ms", "<= 300");
                run.overFloor("push_p50_ms", Percentile.of(pushes, 0.5), Percentile.of(floor, 0.5), "ms", null);
            }
        }
    }

    static void define(PosbonClient client, CameraServer cameras) {
        for (int i = 0; i < TILES; i++) {
            client.catalogue().put(new Camera("cam-" + i, "Camera " + i, new GeoPoint(69.2 + i / 1000.0, 41.3), null, null, null, false,
                    List.of(new CameraStream("Main", URI.create(cameras.address(i)), null, null, null, null)), null, null, null, Map.of()));
        }
        client.walls().define(WALL, new NewWall(
                "Hall", IntStream.rangeClosed(1, DISPLAYS).mapToObj(i -> new WallPlace(i, "Display " + i)).toList(), List.of(), List.of(), List.of()), null);
        for (int i = 1; i <= DISPLAYS; i++) {
            client.walls().show(WALL, i, video(0), null);
        }
    }

    /** Cameras in another order, a map, and words: whatever is pushed in a day. */
    private static Scene scene(int number) {
        return switch (number % KINDS) {
            case 0 -> Scene.of("map " + number, new ScenePanel.Map(new GeoPoint(69.2 + number / 1000.0, 41.3), 14.0, List.of(), true, null, Map.of()));
            case 1 -> Scene.of("message " + number, new ScenePanel.Message("Message " + number, null, Map.of()));
            default -> video(number);
        };
    }

    static Scene video(int number) {
        List<String> ids = new ArrayList<>(IntStream.range(0, TILES).mapToObj(i -> "cam-" + i).toList());
        Collections.rotate(ids, number);
        return Scene.of("video " + number, new ScenePanel.Cameras("4x4", ids, null, Map.of()));
    }
}
