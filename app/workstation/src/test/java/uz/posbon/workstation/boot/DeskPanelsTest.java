package uz.posbon.workstation.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import uz.posbon.backend.boot.Backend;
import uz.posbon.backend.boot.BackendOptions;

/** The desk's panels by hand: real windows, a real keyboard, files on the disk. */
@Timeout(400)
class DeskPanelsTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Backend backend;
    private Workstation workstation;

    @BeforeEach
    void open() {
        backend = Backend.start(new BackendOptions(folder.resolve("backend"), "127.0.0.1", 0, null, false));
        workstation = started();
    }

    private Workstation started(String... more) {
        List<String> arguments = new ArrayList<>(List.of("--data", folder.resolve("desk").toString(), "--lang", "en", "--map", "schematic", "--size", "1600x900",
                "--backend", backend.address().toString(), "--token-file", folder.resolve("backend/token").toString(), "--operator", "Olim"));
        arguments.addAll(List.of(more));
        Workstation made = Workstation.open(Options.parse(arguments, Map.of()), new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        await().atMost(SOON).until(() -> texts().anyMatch(text -> text.startsWith("Live")));
        Keyboard.awaitWindow();
        return made;
    }

    @AfterEach
    void close() {
        workstation.close();
        backend.close();
    }

    private static <T> T onFx(Callable<T> task) {
        T got = WaitForAsyncUtils.waitForAsyncFx(60_000, task);
        WaitForAsyncUtils.waitForFxEvents();
        return got;
    }

    private static List<Stage> stages() {
        return onFx(() -> Window.getWindows().stream().filter(Stage.class::isInstance).map(Stage.class::cast).filter(Stage::isShowing).toList());
    }

    private static Stage main() {
        return stages().stream().filter(stage -> stage.getTitle().equals("Posbon")).findFirst().orElseThrow();
    }

    private static Stage beside() {
        return stages().stream().filter(stage -> !stage.getTitle().equals("Posbon")).findFirst().orElseThrow();
    }

    private static Stream<String> texts() {
        return onFx(() -> Window.getWindows().stream().filter(Window::isShowing).flatMap(window -> window.getScene().getRoot().lookupAll("*").stream())
                .map(node -> node instanceof Labeled labeled ? labeled.getText() : null).filter(Objects::nonNull).toList()).stream();
    }

    private static Bounds bounds(String id) {
        Node node = node(id);
        return onFx(() -> node.localToScene(node.getLayoutBounds()));
    }

    private static Node node(String id) {
        return onFx(() -> Window.getWindows().stream().map(window -> window.getScene().lookup("#" + id)).filter(Objects::nonNull).findFirst().orElseThrow());
    }

    private static Window windowOf(String id) {
        Node node = node(id);
        return onFx(() -> node.getScene().getWindow());
    }

    private void press(KeyCode... keys) {
        robot.press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void say(String line) {
        press(KeyCode.F5);
        robot.write(line);
        press(KeyCode.ENTER);
    }

    @Test
    void aNewcomerSeesTheDeskOfOld() {
        assertThat(bounds("alarms").getWidth()).isEqualTo(520);
        assertThat(bounds("detail").getWidth()).isEqualTo(460);
        assertThat(bounds("city-map").getWidth()).isEqualTo(1600 - 520 - 460 - 8);
        assertThat(bounds("alarms").getMinY()).isEqualTo(32);
        assertThat(bounds("city-map").getMinY()).isEqualTo(32);
        assertThat(bounds("cameras").getMinY()).isEqualTo(bounds("city-map").getMaxY() + 4);
        assertThat(bounds("cameras").getHeight()).isEqualTo(232);
    }

    @Test
    void aDetachedMapHasItsKeysAndTheCommandLineAndComesBackWhenClosed() {
        say("panel map window");
        await().atMost(SOON).until(() -> stages().size() == 2);
        Stage window = beside();
        assertThat(window.getTitle()).isEqualTo("Map - Posbon");
        assertThat(onFx(() -> window.getScene().getStylesheets())).isEqualTo(onFx(() -> main().getScene().getStylesheets()));

        press(KeyCode.F4);
        await().atMost(SOON).until(() -> onFx(window::isFocused));
        press(KeyCode.F2);
        await().atMost(SOON).until(() -> onFx(() -> main().isFocused() && node("alarms").isFocusWithin()));
        press(KeyCode.ALT, KeyCode.DIGIT3);
        await().atMost(SOON).until(() -> onFx(window::isFocused));
        robot.write("/");
        await().atMost(SOON).until(() -> onFx(() -> main().isFocused() && main().getScene().lookup(".command-bar").isFocusWithin()));
        robot.write("language ru");
        press(KeyCode.ENTER);
        await().atMost(SOON).until(() -> onFx(window::getTitle).equals("Карта - Posbon"));

        onFx(() -> {
            window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
        assertThat(stages()).hasSize(1);
        assertThat(bounds("city-map").getWidth()).isEqualTo(1600 - 520 - 460 - 8);
    }

    @Test
    void theQueuesRefuseToGo() {
        say("panel alarms hide");
        await().atMost(SOON).until(() -> texts().anyMatch(text -> text.contains("always seen")));
        say("panel incidents centre");
        assertThat(bounds("alarms").getWidth()).isEqualTo(520);
        assertThat(bounds("incidents").getHeight()).isGreaterThan(200);
    }

    @Test
    void theSeatIsFoundAsItWasLeftAndWorkspacesByTheirNames() {
        say("panel case fold");
        await().atMost(SOON).until(() -> bounds("city-map").getWidth() > 1000);
        say("panel cameras window");
        await().atMost(SOON).until(() -> stages().size() == 2);
        say("workspace save Wide");
        await().atMost(SOON).until(() -> Files.exists(folder.resolve("desk/workspaces/Wide.workspace")));

        workstation.close();
        workstation = started();
        assertThat(stages()).hasSize(2);
        assertThat(windowOf("wall")).isSameAs(beside());
        assertThat(bounds("city-map").getWidth()).isGreaterThan(1000);

        say("workspace default");
        await().atMost(SOON).until(() -> stages().size() == 1);
        assertThat(bounds("city-map").getWidth()).isEqualTo(1600 - 520 - 460 - 8);
        say("workspace wide");
        await().atMost(SOON).until(() -> stages().size() == 2);
    }

    @Test
    void aDamagedFileGivesTheDeskOfOldAndSaysSo() throws Exception {
        workstation.close();
        Path file = folder.resolve("desk/workspaces/.left.workspace");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "arrangement1\nmain row([alarms]:520 [map]:");
        workstation = started();

        assertThat(texts()).anyMatch(text -> text.contains("workspace unreadable"));
        assertThat(bounds("detail").getWidth()).isEqualTo(460);
    }

    @Test
    void aWindowLeftOnAMonitorThatIsGoneIsSeenAgain() throws Exception {
        workstation.close();
        Path file = folder.resolve("desk/workspaces/.left.workspace");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "arrangement1\nmain row(column([alarms]:300 [incidents]:300):520 [map]:600)\nwindow 9000 -4000 5000 5000 [case]\n");
        workstation = started();

        Stage window = beside();
        assertThat(window.getTitle()).isEqualTo("Case - Posbon");
        assertThat(onFx(() -> Screen.getPrimary().getVisualBounds().contains(window.getX(), window.getY(), window.getWidth(), window.getHeight()))).isTrue();
    }

    @Test
    void theLargeWallLeavesTheArrangementAsItWas() {
        say("panel case window");
        await().atMost(SOON).until(() -> stages().size() == 2);
        press(KeyCode.F6);
        assertThat(bounds("wall").getWidth()).isEqualTo(1600 - 520 - 4);
        assertThat(bounds("alarms").getWidth()).isEqualTo(520);
        press(KeyCode.F4);
        assertThat(bounds("wall").getHeight()).isLessThanOrEqualTo(232);
        assertThat(bounds("city-map").getWidth()).isEqualTo(1600 - 520 - 4);
    }

    @Test
    void helpLiesOverTheMapAndNeverOverAQueue() {
        press(KeyCode.F1);
        Node help = onFx(() -> main().getScene().lookup(".keys-view"));
        assertThat(onFx(() -> help.localToScene(help.getLayoutBounds()))).isEqualTo(bounds("city-map"));
        assertThat(onFx(help::isVisible)).isTrue();
        say("help off");
        await().atMost(SOON).until(() -> !onFx(help::isVisible));
        say("help");
        await().atMost(SOON).until(() -> onFx(help::isVisible));
    }
}
