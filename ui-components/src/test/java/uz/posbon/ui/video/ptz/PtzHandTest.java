package uz.posbon.ui.video.ptz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.framework.junit5.ApplicationTest;
import uz.posbon.ui.TwoClicks;
import uz.posbon.ui.showcase.Tokens;

/** A hand on a picture: press, drag, keys, and every way to lose them. */
@Timeout(400)
class PtzHandTest extends ApplicationTest {

    private final RecordedDevice device = new RecordedDevice();
    private final List<String> clicks = new CopyOnWriteArrayList<>();
    private Region picture;
    private StackPane frame;
    private Button elsewhere;
    private PtzHand hand;
    private Stage window;

    @Override
    public void start(Stage stage) {
        window = stage;
        picture = new Region();
        picture.setPrefSize(480, 360);
        picture.setFocusTraversable(true);
        picture.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicks.add("click" + event.getClickCount()));
        picture.addEventHandler(MouseEvent.DRAG_DETECTED, event -> clicks.add("drag"));
        hand = new PtzHand(picture);
        hand.setDevice(device);
        frame = new StackPane(picture);
        elsewhere = new Button("elsewhere");
        Scene scene = new Scene(new VBox(frame, elsewhere), 500, 420);
        scene.getStylesheets().setAll(Tokens.of("dark"));
        stage.setScene(scene);
        stage.show();
        picture.requestFocus();
    }

    @BeforeEach
    void hasTheKeyboard() {
        await().atMost(Duration.ofSeconds(60)).until(() -> window.isFocused() && picture.isFocused());
    }

    @AfterEach
    void letGo() {
        release(MouseButton.PRIMARY, MouseButton.SECONDARY);
        release(KeyCode.LEFT, KeyCode.UP, KeyCode.PAGE_UP);
    }

    private void grab(double dx, double dy) {
        Bounds at = picture.localToScreen(picture.getLayoutBounds());
        moveTo(at.getCenterX(), at.getCenterY()).press(MouseButton.PRIMARY).moveBy(dx, dy);
    }

    private void moves() {
        await().atMost(Duration.ofSeconds(60)).until(device::moving);
    }

    private void stops() {
        await().atMost(Duration.ofSeconds(60)).until(device::stopped);
        // Three beats long nothing more comes.
        await().during(Duration.ofMillis(350)).atMost(Duration.ofSeconds(60)).until(device::stopped);
    }

    @Test
    void aDragSteersAndItsEndStops() {
        grab(100, 0);
        moves();
        await().until(() -> device.moves.size() >= 5);
        assertThat(device.moves.getLast().pan()).isBetween(0.3, 0.6);
        assertThat(device.moves.getLast().tilt()).isZero();
        moveBy(-200, -60);
        await().until(() -> device.moves.getLast().pan() < 0 && device.moves.getLast().tilt() > 0);
        release(MouseButton.PRIMARY);
        stops();
        assertThat(device.count("stop")).isOne();
        assertThat(clicks).isEmpty();
    }

    @Test
    void changesAreConflatedToAboutTenInASecond() {
        grab(20, 0);
        moves();
        long start = System.nanoTime();
        int before = device.moves.size();
        for (int i = 0; i < 40; i++) {
            moveBy(i % 2 == 0 ? 3 : -3, 2);
        }
        int told = device.moves.size() - before;
        double seconds = (System.nanoTime() - start) / 1e9;
        assertThat(told).isLessThanOrEqualTo((int) Math.ceil(seconds * 10) + 1);
    }

    @Test
    void aClickAndATremorAreNoMovement() {
        TwoClicks.on(picture);
        grab(3, 3);
        release(MouseButton.PRIMARY);
        assertThat(device.told).isEmpty();
        assertThat(clicks).contains("click2").doesNotContain("drag");
    }

    @Test
    void backInTheDeadZoneItStands() {
        grab(80, 0);
        moves();
        moveBy(-79, 0);
        stops();
        moveBy(0, 80);
        moves();
        assertThat(device.moves.getLast().tilt()).isNegative();
    }

    @Test
    void arrowKeysSteerWhileHeldAndZoomToo() {
        press(KeyCode.LEFT);
        moves();
        assertThat(device.moves.getLast()).isEqualTo(new PtzVelocity(-0.5, 0, 0));
        press(KeyCode.UP);
        await().until(() -> device.moves.getLast().equals(new PtzVelocity(-0.35, 0.35, 0)));
        release(KeyCode.LEFT);
        await().until(() -> device.moves.getLast().equals(new PtzVelocity(0, 0.5, 0)));
        release(KeyCode.UP);
        stops();
        press(KeyCode.PAGE_UP);
        await().until(() -> device.moves.getLast().equals(new PtzVelocity(0, 0, 0.5)));
        release(KeyCode.PAGE_UP);
        stops();
        assertThat(lookup(".button").queryButton().isFocused()).as("the keyboard stayed").isFalse();
    }

    @Test
    void losingTheKeyboardStops() {
        press(KeyCode.LEFT);
        moves();
        interact(elsewhere::requestFocus);
        stops();
        release(KeyCode.LEFT);
        interact(picture::requestFocus);
        press(KeyCode.LEFT);
        moves();
    }

    @Test
    void escapeStopsAndTheKeyThatIsStillDownDoesNotBeginAgain() {
        press(KeyCode.LEFT);
        moves();
        push(KeyCode.ESCAPE);
        stops();
        int before = device.moves.size();
        // As a key repeats that stays down; the robot's do not.
        interact(() -> Event.fireEvent(picture, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.LEFT, false, false, false, false)));
        stops();
        assertThat(device.moves).hasSize(before);
        release(KeyCode.LEFT);
        press(KeyCode.LEFT);
        moves();
    }

    @Test
    void aSecondButtonStops() {
        grab(100, 0);
        moves();
        press(MouseButton.SECONDARY);
        stops();
    }

    @Test
    void anotherWindowStops() {
        grab(100, 0);
        moves();
        Stage[] other = new Stage[1];
        interact(() -> {
            other[0] = new Stage();
            other[0].setScene(new Scene(new StackPane(new Button("other")), 100, 100));
            other[0].show();
            other[0].requestFocus();
        });
        stops();
        interact(() -> other[0].hide());
    }

    @Test
    void hidingTheWindowStops() {
        grab(100, 0);
        moves();
        interact(window::hide);
        stops();
        interact(window::show);
    }

    @Test
    void takingTheNodeAwayStops() {
        grab(100, 0);
        moves();
        interact(() -> frame.getChildren().clear());
        stops();
    }

    @Test
    void hidingItsParentStops() {
        grab(100, 0);
        moves();
        interact(() -> frame.setVisible(false));
        stops();
    }

    @Test
    void hidingItsParentStopsWhereTheNodeNeverHasTheKeyboard() {
        interact(() -> picture.setFocusTraversable(false));
        interact(elsewhere::requestFocus);
        grab(100, 0);
        moves();
        interact(() -> frame.setVisible(false));
        stops();
    }

    @Test
    void anotherDeviceStopsTheOneBeforeAndNoneTakesNothing() {
        grab(100, 0);
        moves();
        interact(() -> hand.setDevice(null));
        stops();
        release(MouseButton.PRIMARY);
        clicks.clear();
        grab(60, 0);
        release(MouseButton.PRIMARY);
        assertThat(clicks).as("the node's own gestures").contains("drag");
        push(KeyCode.LEFT);
        assertThat(device.told.getLast()).isEqualTo("stop");
    }

    @Test
    void aRefusalStopsAndOnlyAFreshPressBeginsAnew() {
        device.answer = CompletableFuture.failedStage(new IllegalStateException("hot"));
        grab(100, 0);
        stops();
        int before = device.moves.size();
        moveBy(20, 0);
        stops();
        assertThat(device.moves).as("not asked again and again").hasSize(before);
        assertThat(hand.failureProperty().get()).hasMessage("hot");
        device.answer = CompletableFuture.completedStage(null);
        release(MouseButton.PRIMARY);
        grab(100, 0);
        moves();
        assertThat(hand.failureProperty().get()).isNull();
    }

    @Test
    void detachingStopsAndForgets() {
        grab(100, 0);
        moves();
        interact(() -> hand.detach());
        stops();
    }
}
