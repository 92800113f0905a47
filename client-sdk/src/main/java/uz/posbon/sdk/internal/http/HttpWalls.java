package uz.posbon.sdk.internal.http;

import static uz.posbon.sdk.internal.http.HttpGateway.encode;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.NewTour;
import uz.posbon.sdk.wall.NewWall;
import uz.posbon.sdk.wall.Scene;
import uz.posbon.sdk.wall.SeenReport;
import uz.posbon.sdk.wall.Wall;
import uz.posbon.sdk.wall.WallApi;

/** Walls of the Dispatch API over HTTP. */
public final class HttpWalls implements WallApi {
    private record Page(List<Wall> items) {}

    private record Displays(List<Display> items) {}

    private record Seen(Map<Integer, Long> seen) {}

    private record Locking(@Nullable String reason) {}

    private final HttpGateway http;

    public HttpWalls(HttpGateway http) {
        this.http = http;
    }

    @Override
    public List<Wall> list() {
        return http.get("walls", Page.class).items();
    }

    @Override
    public Wall read(String id) {
        return http.get(at(id), Wall.class);
    }

    @Override
    public Wall define(String id, NewWall wall, @Nullable Long version) {
        return http.putIfMatch(at(id), version, wall, Wall.class);
    }

    @Override
    public Wall lock(String id, String reason) {
        return http.post(at(id) + "/lock", new Locking(reason), Wall.class);
    }

    @Override
    public Wall unlock(String id, @Nullable String reason) {
        return http.post(at(id) + "/unlock", new Locking(reason), Wall.class);
    }

    @Override
    public List<Display> apply(String id, String presetId, Map<Integer, Long> seen) {
        return http.post(at(id) + "/presets/" + encode(presetId) + "/apply", new Seen(seen), Displays.class).items();
    }

    @Override
    public List<Display> undo(String id, Map<Integer, Long> seen) {
        return http.post(at(id) + "/undo", new Seen(seen), Displays.class).items();
    }

    @Override
    public List<Display> displays(String id) {
        return http.get(at(id) + "/displays", Displays.class).items();
    }

    @Override
    public Display display(String id, int number) {
        return http.get(at(id, number), Display.class);
    }

    @Override
    public Display show(String id, int number, Scene scene, @Nullable Long version) {
        return http.putIfMatch(at(id, number) + "/scene", version, scene, Display.class);
    }

    @Override
    public Display undo(String id, int number, @Nullable Long version) {
        return http.postIfMatch(at(id, number) + "/undo", version, null, Display.class);
    }

    @Override
    public Display startTour(String id, int number, NewTour tour, @Nullable Long version) {
        return http.postIfMatch(at(id, number) + "/tour", version, tour, Display.class);
    }

    @Override
    public Display pauseTour(String id, int number) {
        return http.post(at(id, number) + "/tour/pause", null, Display.class);
    }

    @Override
    public Display resumeTour(String id, int number, @Nullable Long version) {
        return http.postIfMatch(at(id, number) + "/tour/resume", version, null, Display.class);
    }

    @Override
    public Display stopTour(String id, int number) {
        return http.post(at(id, number) + "/tour/stop", null, Display.class);
    }

    @Override
    public void seen(String id, int number, SeenReport report) {
        http.tell(at(id, number) + "/seen", report);
    }

    @Override
    public void thumbnail(String id, int number, byte[] jpeg) {
        http.tellFile(at(id, number) + "/thumbnail", jpeg, "image/jpeg");
    }

    @Override
    public byte[] thumbnail(String id, int number) {
        return http.getFile(at(id, number) + "/thumbnail");
    }

    private static String at(String id) {
        return "walls/" + encode(id);
    }

    private static String at(String id, int number) {
        return at(id) + "/displays/" + number;
    }
}
