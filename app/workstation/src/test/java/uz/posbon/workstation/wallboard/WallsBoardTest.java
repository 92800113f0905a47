package uz.posbon.workstation.wallboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.sdk.stream.TelemetryEvent;
import uz.posbon.sdk.wall.ScenePanel;
import uz.posbon.sdk.wall.WallSeen;
import uz.posbon.workstation.SmallCity;
import uz.posbon.workstation.words.Words;

/** The supervisor's panel: what it says of displays, and what the hand does on it. */
@ExtendWith(ApplicationExtension.class)
class WallsBoardTest {
    private static final Words ENGLISH = new Words(Languages.ENGLISH.texts(), ZoneId.of("Asia/Tashkent"));
    private static final Instant NOW = SmallCity.NOW;

    private final SmallCity city = new SmallCity();
    private final List<String> lines = new ArrayList<>();
    private final List<String> pictures = new ArrayList<>();
    private OperationalPicture picture;
    private Stage stage;

    @BeforeEach
    void wall() {
        city.wall(uz.posbon.sdk.wall.Scene.of("Usual", new ScenePanel.Message("Usual", null, Map.of())), "Sardor");
        picture = city.picture();
    }

    @AfterEach
    void shut() {
        if (stage != null) {
            onFx(() -> {
                stage.close();
                return true;
            });
        }
    }

    @Test
    void aDisplaySaysWhatIsWrongWithIt() {
        assertThat(mini(1, NOW).state()).isEqualTo("No seat shows it");
        seen("Usual", List.of(), 1920, null);
        assertThat(mini(1, NOW).state()).isEmpty();
        seen("Usual", List.of("Camera c9 is not in the catalogue"), 1920, null);
        assertThat(mini(1, NOW).state()).isEqualTo("Camera c9 is not in the catalogue");
        seen("Before", List.of(), 1920, null);
        assertThat(mini(1, NOW).state()).isEqualTo("Still shows Before");
        seen("Usual", List.of(), null, null);
        assertThat(mini(1, NOW).state()).isEqualTo("Its screen is not there");
        assertThat(mini(1, NOW.plusSeconds(31)).dark()).isTrue();
        assertThat(WallsProjection.of(picture.snapshot(), NOW, ENGLISH).walls().getFirst().lock()).isEqualTo("Locked by Sardor: Briefing");
    }

    @Test
    void theHandPushesAndUndoes() {
        MiniView mini = onFx(() -> new MiniView(lines::add, (wall, number, answer) -> pictures.add(wall + number)));
        onFx(() -> {
            stage = new Stage();
            stage.setScene(new Scene(mini));
            stage.show();
            return true;
        });
        seen("Usual", List.of(), 1920, NOW);
        onFx(() -> {
            mini.show(mini(1, NOW));
            mini.show(mini(1, NOW));
            for (KeyCode code : List.of(KeyCode.ENTER, KeyCode.M, KeyCode.DELETE, KeyCode.A)) {
                mini.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            }
            return true;
        });
        assertThat(lines).containsExactly("push incident to hall/1", "push map to hall/1", "wall-undo hall/1");
        assertThat(pictures).containsExactly("hall1");
        assertThat(onFx(() -> ((Label) mini.lookup(".wall-mini-title")).getText())).isEqualTo("hall/1 · Usual");
    }

    @Test
    void aPresetHasItsKey() {
        KeyEvent event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DIGIT1, true, true, false, false);
        assertThat(PresetKeys.isMeant("Ctrl+Shift+1", event)).isTrue();
        assertThat(PresetKeys.isMeant("Ctrl+1", event)).isFalse();
        assertThat(PresetKeys.isMeant("the red one", event)).isFalse();
        assertThat(PresetKeys.isMeant(null, event)).isFalse();
    }

    private WallsModel.Mini mini(int number, Instant now) {
        return WallsProjection.of(picture.snapshot(), now, ENGLISH).walls().getFirst().displays().get(number - 1);
    }

    private void seen(String scene, List<String> problems, Integer width, Instant thumbnail) {
        Envelope envelope = new Envelope("t", 0, Envelope.PREFIX + "wall.seen", "/posbon/log", "hall/1", NOW, NOW, "", null, null);
        picture.onEvent(new TelemetryEvent.DisplaySeen(envelope, new WallSeen("hall", 1, "s", 1, scene, problems, width, width, thumbnail)));
    }

    private static <T> T onFx(Callable<T> task) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, task);
    }
}
