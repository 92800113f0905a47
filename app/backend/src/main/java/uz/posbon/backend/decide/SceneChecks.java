package uz.posbon.backend.decide;

import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.wall.Scene;
import uz.posbon.sdk.wall.ScenePanel;

/**
 * What a scene has to be. Whether its cameras, layers and files are there is no matter: they may come and go while it is
 * shown, and the seat says what is missing. A panel of tomorrow is taken as it is.
 */
final class SceneChecks {
    private static final int MOST_PANELS = 4;
    private static final int MOST_CAMERAS = 64;
    private static final int MOST_LAYERS = 100;
    private static final int DEEPEST_ZOOM = 24;
    private static final int WORDS = 1000;
    private static final int MESSAGE = 2000;

    private final Checks checks;

    SceneChecks(Checks checks) {
        this.checks = checks;
    }

    void scene(Scene scene, String at) {
        checks.text(scene.name(), at + "/name", Checks.SHORT);
        checks.optional(scene.layout().code(), at + "/layout", Checks.SHORT);
        checks.that(!scene.panels().isEmpty() && scene.panels().size() <= MOST_PANELS, at + "/panels", "must hold 1 to " + MOST_PANELS + " panels");
        for (int i = 0; i < scene.panels().size(); i++) {
            panel(scene.panels().get(i), at + "/panels/" + i);
        }
    }

    private void panel(ScenePanel panel, String at) {
        switch (panel) {
            case ScenePanel.Map m -> {
                checks.that(m.zoom() == null || (m.zoom() >= 0 && m.zoom() <= DEEPEST_ZOOM), at + "/zoom", "must be between 0 and " + DEEPEST_ZOOM);
                checks.that(m.layers().size() <= MOST_LAYERS, at + "/layers", "must not name more than " + MOST_LAYERS + " layers");
                m.layers().forEach(layer -> checks.text(layer, at + "/layers", Checks.SHORT));
                id(m.incidentId(), at + "/incidentId");
            }
            case ScenePanel.Cameras c -> {
                checks.text(c.layout(), at + "/layout", WORDS);
                checks.that(c.cameraIds().size() <= MOST_CAMERAS, at + "/cameraIds", "must not name more than " + MOST_CAMERAS + " cameras");
                c.cameraIds().forEach(id -> checks.text(id, at + "/cameraIds", Checks.ID));
                id(c.incidentId(), at + "/incidentId");
            }
            case ScenePanel.Queue q -> {
                checks.text(q.of(), at + "/of", Checks.SHORT);
                checks.optional(q.filter(), at + "/filter", WORDS);
            }
            case ScenePanel.Figures f -> {
                checks.that(!f.names().isEmpty() && f.names().size() <= ScenePanel.Figures.MOST, at + "/names", "must hold 1 to " + ScenePanel.Figures.MOST + " names");
                f.names().forEach(name -> checks.text(name, at + "/names", Checks.SHORT));
            }
            case ScenePanel.Units u -> checks.optional(u.filter(), at + "/filter", WORDS);
            case ScenePanel.Clock c -> { }
            case ScenePanel.Message m -> checks.text(m.text(), at + "/text", MESSAGE);
            case ScenePanel.Picture p -> {
                checks.text(p.incidentId(), at + "/incidentId", Checks.ID);
                checks.text(p.attachmentId(), at + "/attachmentId", Checks.ID);
                checks.that(p.sha256() == null || p.sha256().matches("[0-9a-f]{64}"), at + "/sha256", "must be 64 hexadecimal digits in lower case");
            }
            case ScenePanel.Unknown u -> checks.optional(u.kind(), at + "/kind", Checks.SHORT);
        }
    }

    private void id(@Nullable String id, String at) {
        checks.that(id == null || !id.isBlank(), at, "must not be blank");
        checks.optional(id, at, Checks.ID);
    }
}
