package uz.posbon.backend.city;

import java.util.List;
import java.util.Map;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.wall.NewWall;
import uz.posbon.sdk.wall.Preset;
import uz.posbon.sdk.wall.PresetScene;
import uz.posbon.sdk.wall.RuleScene;
import uz.posbon.sdk.wall.Scene;
import uz.posbon.sdk.wall.SceneLayout;
import uz.posbon.sdk.wall.ScenePanel;
import uz.posbon.sdk.wall.WallPlace;
import uz.posbon.sdk.wall.WallRule;

/** The demo city's one wall: the map, cameras, the room's work, and the alarms. Its names are in the language of the city's streets and crews. */
final class CityWall {
    static final String ID = "wall-1";
    /** What it shows from the beginning. */
    static final String PRESET = "day";

    private static final int CAMERAS = 9;

    private CityWall() {}

    static NewWall of(List<Camera> cameras) {
        List<String> watched = cameras.stream().map(Camera::id).sorted().limit(CAMERAS).toList();
        Scene map = Scene.of("Shahar", new ScenePanel.Map(null, null, List.of(), true, null, Map.of()));
        Scene streets = Scene.of("Koʻchalar", new ScenePanel.Cameras("3x3", watched, null, Map.of()));
        Scene work = new Scene("Hodisalar va ekipajlar", SceneLayout.MAIN, List.of(
                new ScenePanel.Queue(ScenePanel.Queue.INCIDENTS, null, Map.of()),
                new ScenePanel.Figures(List.of("incidents.open", "incidents.p1", "units.available", "units.busy"), Map.of()),
                new ScenePanel.Units(null, Map.of())));
        Scene alarms = new Scene("Signallar", SceneLayout.MAIN, List.of(
                new ScenePanel.Queue(ScenePanel.Queue.ALARMS, null, Map.of()),
                new ScenePanel.Clock(Map.of()),
                new ScenePanel.Figures(List.of("alarms.active", "alarms.unacknowledged", "operators.present", "cameras.lost"), Map.of())));
        Scene times = Scene.of("Javob vaqtlari", new ScenePanel.Figures(List.of(
                "acknowledge.p90", "dispatch.p90", "arrive.p90", "acknowledge.overdue", "dispatch.overdue", "arrive.overdue"), Map.of()));
        Scene load = Scene.of("Operatorlar va tumanlar", new ScenePanel.Figures(List.of(
                "alarms.raised", "operators.busiest", "districts.uncovered", "operators.load", "districts.coverage"), Map.of()));
        Scene clock = Scene.of("Soat", new ScenePanel.Clock(Map.of()));
        Preset day = new Preset(PRESET, "Kunduzgi", "Ctrl+Shift+1", List.of(
                new PresetScene(1, map), new PresetScene(2, streets), new PresetScene(3, work), new PresetScene(4, alarms)));
        Preset night = new Preset("night", "Tungi", "Ctrl+Shift+2", List.of(new PresetScene(2, clock)));
        Preset response = new Preset("response", "Javob vaqtlari", "Ctrl+Shift+3", List.of(new PresetScene(3, load), new PresetScene(4, times)));
        WallRule first = new WallRule("p1", "1-ustuvorlik", 1, List.of(), List.of(), 2, RuleScene.MAP_AND_CAMERAS);
        return new NewWall("Zal",
                List.of(new WallPlace(1, "Chap"), new WallPlace(2, "Chap oʻrta"), new WallPlace(3, "Oʻng oʻrta"), new WallPlace(4, "Oʻng")),
                List.of(day, night, response), List.of(first), List.of());
    }
}
