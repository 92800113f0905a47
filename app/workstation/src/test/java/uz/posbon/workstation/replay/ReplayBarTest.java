package uz.posbon.workstation.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.recording.RecordingHead;
import uz.posbon.sdk.recording.RecordingInfo;
import uz.posbon.sdk.recording.Replay;
import uz.posbon.workstation.words.Words;

/** A replay is led by keys alone, and says what they do. */
@Timeout(60)
class ReplayBarTest extends ApplicationTest {
    private static final Instant NOON = Instant.parse("2026-11-27T07:00:00Z");
    private static final Words ENGLISH = new Words(Languages.ENGLISH.texts(), ZoneId.of("Asia/Tashkent"));

    private final List<String> lines = new ArrayList<>();
    private TextField elsewhere;
    private ReplayBar bar;

    /** One that stands at noon. */
    private static final class Standing implements Replay {
        @Override
        public Instant at() {
            return NOON;
        }

        @Override
        public OperationalPicture picture() {
            return new OperationalPicture();
        }

        @Override
        public void seek(Instant moment) {}

        @Override
        public void advance(Instant moment) {}

        @Override
        public Optional<Instant> next() {
            return Optional.empty();
        }

        @Override
        public Optional<Instant> previous() {
            return Optional.empty();
        }
    }

    @Override
    public void start(Stage stage) {
        elsewhere = new TextField();
        RecordingInfo info = new RecordingInfo(new RecordingHead("log", NOON, "Olim", "", Set.of()), NOON, NOON.plusSeconds(600), 1, 0, 0, 0);
        bar = new ReplayBar(new ReplayPlayer(info, new Standing(), () -> 0, state -> { }), List.of(), ENGLISH, lines::add, moment -> lines.add("to " + moment));
        stage.setScene(new Scene(new VBox(elsewhere, bar), 900, 160));
        stage.show();
        bar.keyboard().requestFocus();
    }

    @Test
    void itIsLedByKeys() {
        for (KeyCode key : List.of(KeyCode.SPACE, KeyCode.COMMA, KeyCode.PERIOD, KeyCode.MINUS, KeyCode.EQUALS, KeyCode.I, KeyCode.RIGHT)) {
            type(key);
        }
        press(KeyCode.SHIFT).type(KeyCode.I).release(KeyCode.SHIFT);
        assertThat(lines).containsExactly("play", "event back", "event next", "play 0.5", "play 2", "seek incident", "to 2026-11-27T07:00:10Z", "seek incident back");
        onFx(() -> bar.show(new ReplayState(NOON, true, 64, null)));
        lines.clear();
        type(KeyCode.SPACE);
        type(KeyCode.EQUALS);
        assertThat(lines).containsExactly("pause", "play 64");
    }

    @Test
    void whatALeapOpensDoesNotTakeTheKeyboard() {
        type(KeyCode.I);
        onFx(elsewhere::requestFocus);
        type(KeyCode.SPACE);
        assertThat(lines).containsExactly("seek incident", "play");
        clickOn(elsewhere);
        type(KeyCode.I);
        assertThat(elsewhere.isFocused()).as("a hand has moved it").isTrue();
        assertThat(lines).hasSize(2);
    }

    @Test
    void itSaysWhoseEyesItIsSeenWith() {
        onFx(() -> bar.follow("Dilnoza"));
        assertThat(((Label) bar.lookup("#replay-followed")).getText()).isEqualTo("Seen with the eyes of Dilnoza");
        onFx(() -> bar.follow(null));
        assertThat(((Label) bar.lookup("#replay-followed")).getText()).isEmpty();
        assertThat(((Button) bar.lookup("#replay-play")).getTooltip().getText()).isEqualTo("Play");
    }

    private static void onFx(Runnable what) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, what);
    }
}
