package uz.posbon.workstation.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import uz.posbon.ui.live.FxExecutor;

/** A real desk that stands still, and one whose panel fails. */
class DeskWatchTest {
    private static final EventType<Event> FAIL = new EventType<>("DeskWatchTest");

    @TempDir
    Path folder;

    private DeskOnScreen desk;

    @BeforeEach
    void open() throws Exception {
        desk = new DeskOnScreen(folder);
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.clearExceptions();
        desk.close();
    }

    private String notice() {
        return DeskOnScreen.onFx(() -> ((Label) desk.scene().getRoot().lookup(".status-notice")).getText());
    }

    private Node node(String selector) {
        return DeskOnScreen.onFx(() -> desk.scene().getRoot().lookup(selector));
    }

    @Test
    void aStallIsSaidInTheStatusLineOnceItIsOver() {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        WaitForAsyncUtils.asyncFx(() -> {
            try {
                held.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            over.countDown();
        });
        // The watch has a thread of its own: it says so while the screen still stands.
        await().atMost(DeskOnScreen.SOON).until(() -> Thread.getAllStackTraces().entrySet().stream()
                .filter(entry -> entry.getKey().getName().equals("desk-watch"))
                .flatMap(entry -> Arrays.stream(entry.getValue()))
                .anyMatch(frame -> frame.getMethodName().equals("stalled")));
        assertThat(over.getCount()).isOne();
        held.countDown();
        await().atMost(DeskOnScreen.SOON).until(() -> notice().contains("The screen stood still for"));
    }

    @Test
    void aPanelThatFailsIsStoppedAndTheQueueWorksOn() {
        Node detail = node("#detail");
        DeskOnScreen.onFx(() -> {
            detail.addEventHandler(FAIL, event -> {
                throw new IllegalStateException("a deliberate failure");
            });
            Event.fireEvent(detail, new Event(FAIL));
            return true;
        });
        await().atMost(DeskOnScreen.SOON).until(() -> node(".panel-failure") != null);
        assertThat(node("#detail")).isNull();
        desk.robot.push(KeyCode.F2);
        assertThat(DeskOnScreen.onFx(() -> node("#alarms").isFocusWithin())).isTrue();
        desk.says("select urgent");
        desk.robot.clickOn("Start again");
        await().atMost(DeskOnScreen.SOON).until(() -> DeskOnScreen.onFx(() -> node("#detail") != null && desk.robot.lookup("Opens as").tryQuery().isPresent()));
        assertThat(node(".panel-failure")).isNull();
    }

    @Test
    void aFailureOfNoPanelIsSaid() {
        // TestFX and Awaitility listen there and would take this failure for one of the test.
        UncaughtExceptionHandler usual = Thread.getDefaultUncaughtExceptionHandler();
        List<Throwable> reported = new CopyOnWriteArrayList<>();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> reported.add(failure));
        try {
            new FxExecutor().execute(() -> {
                throw new IllegalStateException("a deliberate failure");
            });
            await().dontCatchUncaughtExceptions().atMost(DeskOnScreen.SOON).until(() -> notice().contains("Something failed in the program"));
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(usual);
        }
        assertThat(reported).as("the program's own handler hears of it too").hasSize(1);
        assertThat(node("#detail")).isNotNull();
    }
}
