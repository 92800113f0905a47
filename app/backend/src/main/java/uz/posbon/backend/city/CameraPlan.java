package uz.posbon.backend.city;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.catalogue.CameraStream;
import uz.posbon.sdk.catalogue.Site;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.geo.GeoPoint;

/** Puts the city's cameras up: at crossings, at protected objects, then along the streets. The same at every start. */
final class CameraPlan {
    static final int CAMERAS = 400;
    private static final double SHORTEST_BLOCK_METRES = 350;

    private final StreetGraph streets;
    private final List<Site> sites;
    private final List<Zone> zones;
    private final Random random = new Random(1865);
    private final List<Camera> cameras = new ArrayList<>();

    CameraPlan(StreetGraph streets, List<Site> sites, List<Zone> zones) {
        this.streets = streets;
        this.sites = sites;
        this.zones = zones;
    }

    List<Camera> cameras() {
        crossings();
        protectedObjects();
        blocks();
        return List.copyOf(cameras);
    }

    private void crossings() {
        for (int corner = 0; corner < streets.corners().size(); corner++) {
            TreeSet<String> names = new TreeSet<>();
            streets.stretchesFrom(corner).forEach(s -> names.add(s.street()));
            if (names.size() > 1) {
                StreetGraph.Stretch view = streets.stretchesFrom(corner).getFirst();
                GeoPoint at = streets.corners().get(corner);
                put(String.join(" / ", names.stream().limit(2).toList()), at, Plane.course(at, streets.corners().get(view.end())), null);
            }
        }
    }

    private void protectedObjects() {
        for (Site site : sites) {
            if (!site.kind().equals("Station")) {
                GeoPoint at = Plane.moved(site.position(), 25, -20);
                put(site.name().in("uz-Latn"), at, Plane.course(at, site.position()), site.id());
            }
        }
    }

    private void blocks() {
        Map<String, Integer> numbers = new HashMap<>();
        for (StreetGraph.Stretch s : streets.stretches()) {
            if (cameras.size() < CAMERAS && s.metres() > SHORTEST_BLOCK_METRES) {
                GeoPoint from = streets.corners().get(s.start());
                GeoPoint to = streets.corners().get(s.end());
                String name = s.street() + " " + numbers.merge(s.street(), 1, Integer::sum);
                put(name, Plane.between(from, to, 0.5), Plane.course(from, to), null);
            }
        }
    }

    private void put(String name, GeoPoint at, double heading, @Nullable String siteId) {
        if (zones.stream().noneMatch(z -> Plane.contains(z.area(), at))) {
            return;
        }
        int number = cameras.size() + 1;
        String id = String.format(Locale.ROOT, "cam-%04d", number);
        CameraStream live = new CameraStream("Main", URI.create("/api/v1/cameras/" + id + "/live.ts"), 640, 360, "H264", null);
        cameras.add(new Camera(id, name, at, (double) Math.round(heading), 60.0 + random.nextInt(31), 60.0 + 10 * random.nextInt(10),
                number % 4 == 0, List.of(live), null, "102", siteId, Map.of()));
    }
}
