package uz.posbon.ui.video.ptz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.framework.junit5.ApplicationTest;
import uz.posbon.ui.showcase.Tokens;

/** The pad on a screen. */
@Timeout(400)
class PtzPadTest extends ApplicationTest {

    private final RecordedDevice device = new RecordedDevice();
    private PtzPad pad;
    private Button elsewhere;

    @Override
    public void start(Stage stage) {
        pad = new PtzPad();
        pad.setDevice(device);
        elsewhere = new Button("elsewhere");
        Scene scene = new Scene(new VBox(elsewhere, new StackPane(pad)), 320, 360);
        scene.getStylesheets().setAll(Tokens.of("dark"));
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void hasTheKeyboard() {
        await().atMost(Duration.ofSeconds(60)).until(() -> elsewhere.getScene().getWindow().isFocused());
    }

    @AfterEach
    void letGo() {
        release(MouseButton.PRIMARY);
        release(KeyCode.SPACE, KeyCode.RIGHT);
    }

    private void pressRose(double dx, double dy) {
        Node rose = lookup(".ptz-rose").query();
        Bounds at = rose.localToScreen(rose.getLayoutBounds());
        moveTo(at.getCenterX() + dx, at.getCenterY() + dy).press(MouseButton.PRIMARY);
    }

    private void stops() {
        await().atMost(Duration.ofSeconds(60)).until(device::stopped);
    }

    @Test
    void aDirectionMovesWhilePressedAndFasterFartherOut() {
        pressRose(0, -30);
        await().until(() -> device.moves.size() >= 3);
        double slow = device.moves.getLast().tilt();
        assertThat(device.moves.getLast().pan()).isZero();
        moveBy(0, -35);
        await().until(() -> device.moves.getLast().tilt() > slow);
        moveBy(65, 65);
        await().until(() -> device.moves.getLast().pan() > 0);
        release(MouseButton.PRIMARY);
        stops();
        assertThat(device.count("stop")).isOne();
    }

    @Test
    void theMiddleStopsWhateverMoves() {
        clickOn(".ptz-stop");
        stops();
        assertThat(device.moves).isEmpty();
        pressRose(2, 2);
        moveBy(60, 0);
        release(MouseButton.PRIMARY);
        assertThat(device.moves).as("what begins on the stop never steers").isEmpty();
    }

    @Test
    void zoomIsHeldByMouseAndBySpace() {
        moveTo(".ptz-zoom-in").press(MouseButton.PRIMARY);
        await().until(device::moving);
        assertThat(device.moves.getLast()).isEqualTo(new PtzVelocity(0, 0, 0.5));
        moveTo(elsewhere);
        stops();
        release(MouseButton.PRIMARY);
        interact(() -> lookup(".ptz-zoom-out").query().requestFocus());
        press(KeyCode.SPACE);
        await().until(() -> device.moving() && device.moves.getLast().equals(new PtzVelocity(0, 0, -0.5)));
        release(KeyCode.SPACE);
        stops();
    }

    @Test
    void arrowKeysSteerFromAnywhereInThePad() {
        for (String part : List.of(".ptz-rose", ".ptz-stop", ".ptz-zoom-in", ".ptz-presets")) {
            interact(() -> lookup(part).query().requestFocus());
            device.told.clear();
            press(KeyCode.RIGHT);
            await().until(device::moving);
            release(KeyCode.RIGHT);
            stops();
            assertThat(lookup(part).query().isFocused()).isTrue();
        }
        interact(() -> lookup(".ptz-rose").query().requestFocus());
        press(KeyCode.RIGHT);
        await().until(device::moving);
        interact(elsewhere::requestFocus);
        stops();
    }

    @Test
    void presetsAreOfferedAndGoneTo() {
        MenuButton menu = lookup(".ptz-presets").queryAs(MenuButton.class);
        await().until(() -> menu.getItems().size() == 3);
        clickOn(menu).clickOn("North_side parking");
        await().until(() -> device.told.contains("preset 2"));
        device.presets = CompletableFuture.completedStage(List.of());
        interact(() -> pad.setDevice(null));
        interact(() -> pad.setDevice(device));
        await().until(() -> menu.getItems().stream().map(MenuItem::getText).toList().equals(List.of("No presets")));
        assertThat(menu.getItems().getFirst().isDisable()).isTrue();
    }

    @Test
    void itSaysWhatIsWrong() {
        device.answer = CompletableFuture.failedStage(new IllegalStateException("hot"));
        pressRose(40, 0);
        stops();
        await().until(() -> says().equals("The camera did not obey"));
        release(MouseButton.PRIMARY);
        interact(() -> pad.setDevice(null));
        assertThat(says()).isEqualTo("This camera cannot be steered");
        assertThat(lookup(".ptz-rose").query().isDisabled()).isTrue();
        int before = device.told.size();
        pressRose(40, 0);
        assertThat(device.told).hasSize(before);
    }

    @Test
    void everyControlHasAName() {
        for (Node node : pad.lookupAll("*")) {
            if (node.isFocusTraversable()) {
                assertThat(node.getAccessibleText()).as(node.toString()).isNotBlank();
            }
        }
        assertThat(pad.lookupAll(".ptz-arrow")).hasSize(8).extracting(Node::getAccessibleText).doesNotContainNull().doesNotHaveDuplicates();
    }

    private String says() {
        return lookup(".ptz-says").queryAs(Labeled.class).getText();
    }
}
