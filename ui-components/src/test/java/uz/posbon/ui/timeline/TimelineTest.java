package uz.posbon.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** A span of time is led through by keys and by hand, and says where the hand would lead. */
@Timeout(60)
class TimelineTest extends ApplicationTest {
    private static final Instant FROM = Instant.parse("2026-11-27T07:00:00Z");

    private final List<Instant> led = new ArrayList<>();
    private Timeline timeline;

    @Override
    public void start(Stage stage) {
        timeline = new Timeline(
                new TimelineContent(FROM, FROM.plusSeconds(3600), List.of(new TimelineContent.Count(FROM.plusSeconds(60), 1, 4))), ZoneOffset.UTC,
                new TimelineWords("Recording", moment -> moment.atZone(ZoneOffset.UTC).toLocalTime().toString()), led::add);
        stage.setScene(new Scene(timeline, 600, 60));
        stage.show();
        timeline.requestFocus();
    }

    @Test
    void keysLeadAndNeverOutOfTheSpan() {
        type(KeyCode.LEFT);
        type(KeyCode.RIGHT);
        press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        type(KeyCode.PAGE_DOWN);
        type(KeyCode.END);
        assertThat(led).containsExactly(FROM, FROM.plusSeconds(10), FROM.plusSeconds(60), FROM.plusSeconds(600), FROM.plusSeconds(3600));
    }

    @Test
    void theMomentUnderThePointerIsSaidBeforeItIsGoneTo() {
        mouse(MouseEvent.MOUSE_MOVED, 300);
        Label under = (Label) timeline.lookup(".timeline-under");
        assertThat(under.isVisible()).isTrue();
        assertThat(under.getText()).isEqualTo("07:30");
        assertThat(led).isEmpty();
        mouse(MouseEvent.MOUSE_MOVED, 599);
        assertThat(under.getLayoutX() + under.getWidth()).as("it stays inside").isLessThanOrEqualTo(600);
        mouse(MouseEvent.MOUSE_PRESSED, 150);
        assertThat(led).containsExactly(FROM.plusSeconds(900));
        mouse(MouseEvent.MOUSE_EXITED, 150);
        assertThat(under.isVisible()).isFalse();
    }

    private void mouse(javafx.event.EventType<MouseEvent> type, double x) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> Event.fireEvent(timeline, new MouseEvent(
                type, x, 20, x, 20, MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, true, false, true, null)));
    }
}
