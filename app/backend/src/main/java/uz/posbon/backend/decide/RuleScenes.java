package uz.posbon.backend.decide;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.wall.RuleScene;
import uz.posbon.sdk.wall.Scene;
import uz.posbon.sdk.wall.SceneLayout;
import uz.posbon.sdk.wall.ScenePanel;
import uz.posbon.sdk.wall.WallRule;

/** What a rule shows of an incident: the map around it, and the cameras nearest to it. */
final class RuleScenes {
    private static final int NEAREST = 4;
    private static final double FARTHEST_METRES = 2_000;
    /** A few blocks on a wall of full HD. */
    private static final double ZOOM = 15;

    private final List<Camera> cameras;

    RuleScenes(List<Camera> cameras) {
        this.cameras = cameras;
    }

    Scene of(WallRule rule, Incident incident) {
        String name = String.format(Locale.ROOT, "#%04d %s", incident.number(), incident.title());
        String title = name.length() > Checks.SHORT ? name.substring(0, Checks.SHORT) : name;
        if (rule.show().equals(RuleScene.MAP)) {
            return Scene.of(title, map(incident));
        }
        if (rule.show().equals(RuleScene.CAMERAS)) {
            return Scene.of(title, near(incident));
        }
        return new Scene(title, SceneLayout.COLUMNS, List.of(map(incident), near(incident)));
    }

    private static ScenePanel map(Incident incident) {
        boolean placed = incident.position() != null;
        return new ScenePanel.Map(incident.position(), placed ? ZOOM : null, List.of(), placed, incident.id(), Map.of());
    }

    private ScenePanel near(Incident incident) {
        GeoPoint at = incident.position();
        List<String> ids = at == null ? List.of() : cameras.stream()
                .filter(camera -> camera.position().metresTo(at) <= FARTHEST_METRES)
                .sorted(Comparator.comparingDouble((Camera camera) -> camera.position().metresTo(at)).thenComparing(Camera::id))
                .limit(NEAREST)
                .map(Camera::id)
                .toList();
        return new ScenePanel.Cameras("2x2", ids, incident.id(), Map.of());
    }
}
