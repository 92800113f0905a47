package uz.posbon.workstation.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import uz.posbon.assets.Languages;
import uz.posbon.assets.TextSize;
import uz.posbon.backend.city.SampleCity;
import uz.posbon.sdk.ScenarioFiles;
import uz.posbon.sdk.training.scenario.ScenarioCity;
import uz.posbon.ui.live.FxExecutor;
import uz.posbon.workstation.look.Look;
import uz.posbon.workstation.words.Phrase;
import uz.posbon.workstation.words.Words;

/** Writing a scenario: every fault is said while it is made, and a step moved by keys changes its time alone. */
@Timeout(60)
class ScenarioEditorTest extends ApplicationTest {
    private static final Words ENGLISH = new Words(Languages.ENGLISH.texts(), ZoneId.of("Asia/Tashkent"));

    private final ScenarioFiles files = new ScenarioFiles();
    private final ScenarioCity city = new SampleCity().forScenarios();
    private final List<String> saved = new ArrayList<>();
    private ScenarioEditor editor;
    private boolean full;

    @Override
    public void start(Stage stage) throws Exception {
        String blank = new String(ScenarioEditor.class.getResourceAsStream("new.yaml").readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        editor = new ScenarioEditor(blank, ENGLISH, text -> files.outline(text, city), files::time, (text, done) -> {
            if (full) {
                done.accept(Phrase.of("scenarioEditor.failed", "file", "x.yaml", "why", "No space left on device"));
            } else {
                saved.add(text);
                done.accept(null);
            }
        }, Runnable::run, new FxExecutor());
        Scene scene = new Scene(editor, 1200, 700);
        new Look(scene, List.of(), Look.named("dark"), TextSize.USUAL, shown -> {}, size -> {});
        stage.setScene(scene);
        stage.show();
        editor.requestFocus();
    }

    @Test
    void whatANewScenarioBeginsAsIsOne() throws Exception {
        assertThat(files.read("new", text().getText(), city).scenario().steps()).hasSize(2);
        says("Nothing is wrong · saved");
    }

    @Test
    void aFaultIsSaidAndFoundAndMended() {
        onFx(() -> {
            text().replaceText(text().getText().indexOf("30s"), text().getText().indexOf("30s") + 3, "soon");
            return null;
        });
        says("1 fault · not saved");
        type(KeyCode.F8);
        assertThat(onFx(() -> text().getText(0, text().getCaretPosition()).lines().count())).isEqualTo(12);
        assertThat(onFx(() -> text().getSelectedText())).isEqualTo("soon");
        onFx(() -> {
            text().replaceSelection("40s");
            return null;
        });
        says("Nothing is wrong · not saved");
    }

    @Test
    void aStepIsMovedByKeysAndItsTextStaysAsItWasButForTheTime() {
        says("Nothing is wrong · saved");
        String before = onFx(() -> text().getText());
        type(KeyCode.F6);
        type(KeyCode.F6);
        type(KeyCode.RIGHT);
        type(KeyCode.RIGHT);
        type(KeyCode.RIGHT);
        press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(onFx(() -> text().getText())).isEqualTo(before.replace("delay: 1m", "delay: 1m 5s")));
        press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        says("Nothing is wrong · saved");
        assertThat(saved).containsExactly(before.replace("delay: 1m", "delay: 1m 5s"));
        assertThat(onFx(() -> editor.isUnsaved())).isFalse();
    }

    @Test
    void whatIsExpectedIsGivenMoreTimeOnTheTimeline() {
        says("Nothing is wrong · saved");
        String before = onFx(() -> text().getText());
        type(KeyCode.F6);
        type(KeyCode.F6);
        type(KeyCode.RIGHT);
        type(KeyCode.RIGHT);
        press(KeyCode.CONTROL).type(KeyCode.RIGHT).release(KeyCode.CONTROL);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(onFx(() -> text().getText())).isEqualTo(before.replace("within: 30s", "within: 1m 30s")));
        for (int i = 0; i < 3; i++) {
            press(KeyCode.CONTROL).type(KeyCode.LEFT).release(KeyCode.CONTROL);
        }
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(onFx(() -> text().getText())).as("never nothing").isEqualTo(before.replace("within: 30s", "within: 1s")));
        says("Nothing is wrong · not saved");
    }

    @Test
    void whatCouldNotBeSavedIsStillThereAndSaidSo() {
        full = true;
        onFx(() -> {
            text().appendText("# more\n");
            return null;
        });
        press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        says("x.yaml could not be saved: No space left on device");
        assertThat(onFx(() -> editor.isUnsaved())).isTrue();
    }

    @Test
    void aTimeOfATextThatHasChangedMeanwhileIsLeftAlone() {
        var step = files.outline(text().getText(), city).steps().getFirst();
        assertThat(TimeEdit.of(text().getText(), step, Duration.ofSeconds(45), files::time)).hasValueSatisfying(edit -> assertThat(edit.with()).isEqualTo("45s"));
        assertThat(TimeEdit.of("# one line more\n" + text().getText(), step, Duration.ofSeconds(45), files::time)).isEmpty();
        assertThat(TimeEdit.of(text().getText(), step, Duration.ofSeconds(30), files::time)).isEmpty();
        assertThat(TimeEdit.of("", step, Duration.ofSeconds(45), files::time)).isEmpty();
    }

    private TextArea text() {
        return (TextArea) editor.lookup(".scenario-text");
    }

    private void says(String state) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(onFx(() -> ((Label) editor.lookup(".scenario-state")).getText())).isEqualTo(state));
    }

    private static <T> T onFx(Callable<T> question) {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(60_000, question);
    }
}
