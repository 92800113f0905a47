package uz.posbon.workstation.wallthen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.sdk.stream.TelemetryEvent;
import uz.posbon.sdk.wall.Scene;
import uz.posbon.sdk.wall.SceneLayout;
import uz.posbon.sdk.wall.ScenePanel;
import uz.posbon.sdk.wall.WallSeen;
import uz.posbon.workstation.SmallCity;
import uz.posbon.workstation.words.Words;

/** What a replay says of the walls of its moment. */
class WallsThenProjectionTest {
    private static final Words ENGLISH = new Words(Languages.ENGLISH.texts(), ZoneId.of("Asia/Tashkent"));
    private static final Instant NOW = SmallCity.NOW;

    private final SmallCity city = new SmallCity();

    private WallsThenModel.Mini mini(Scene scene, String seen) {
        city.wall(scene, "Sardor");
        OperationalPicture picture = city.picture();
        if (!seen.isEmpty()) {
            picture.onEvent(new TelemetryEvent.DisplaySeen(
                    new Envelope("t", 0, Envelope.PREFIX + "wall.seen", "/posbon/log", "hall/1", NOW, NOW, "", null, null),
                    new WallSeen("hall", 1, "seat", 1, seen, List.of(), 1920, 1080, null)));
        }
        return WallsThenProjection.of(picture.snapshot(), NOW, ENGLISH).walls().getFirst().displays().getFirst();
    }

    @Test
    void aDisplaySaysItsSceneWhoLetItShowThatAndWhatItsSeatSaid() {
        Scene scene = new Scene("Fire", SceneLayout.MAIN, List.of(
                new ScenePanel.Map(null, null, List.of(), false, null, Map.of()),
                new ScenePanel.Cameras("2x2", List.of("near", "gone"), null, Map.of()),
                new ScenePanel.Queue(ScenePanel.Queue.ALARMS, "gas", Map.of()),
                new ScenePanel.Message("Keep clear of gate 2", null, Map.of())));
        WallsThenModel.Mini mini = mini(scene, "Before");
        assertThat(mini.scene()).isEqualTo("Fire");
        assertThat(mini.since()).startsWith("Sardor, since ");
        assertThat(mini.state()).isEqualTo("Still shows Before");
        assertThat(mini.layout()).isEqualTo(SceneLayout.MAIN);
        assertThat(mini.parts()).extracting(WallsThenModel.Part::kind).containsExactly("Map", "Cameras", "Alarms", "Message");
        assertThat(mini.parts()).extracting(WallsThenModel.Part::what).satisfies(said -> {
            assertThat(said.get(1)).endsWith(", gone");
            assertThat(said.get(2)).isEqualTo("gas");
            assertThat(said.get(3)).isEqualTo("Keep clear of gate 2");
        });
    }

    @Test
    void aSeatThatSaidNothingIsNotTakenForOneThatShowedIt() {
        Scene scene = Scene.of("Usual", new ScenePanel.Clock(Map.of()));
        assertThat(mini(scene, "").state()).isEqualTo("No seat shows it");
        assertThat(mini(scene, "Usual").state()).isEmpty();
    }

    @Test
    void aSketchIsDividedAsTheDisplayWas() {
        assertThat(SceneSketch.places(SceneLayout.MAIN, 3, 242, 100)).extracting(place -> place.getWidth()).containsExactly(160.0, 80.0, 80.0);
        assertThat(SceneSketch.places(SceneLayout.COLUMNS, 3, 244, 100)).extracting(place -> place.getMinX()).containsExactly(0.0, 82.0, 164.0);
        assertThat(SceneSketch.places(SceneLayout.ROWS, 2, 240, 102)).extracting(place -> place.getMinY()).containsExactly(0.0, 52.0);
        assertThat(SceneSketch.places(SceneLayout.GRID, 3, 242, 102)).extracting(place -> place.getWidth()).containsExactly(120.0, 120.0, 242.0);
        assertThat(SceneSketch.places(SceneLayout.SINGLE, 1, 240, 135)).extracting(place -> place.getHeight()).containsExactly(135.0);
        assertThat(SceneSketch.places(SceneLayout.SINGLE, 0, 240, 135)).isEmpty();
    }
}
