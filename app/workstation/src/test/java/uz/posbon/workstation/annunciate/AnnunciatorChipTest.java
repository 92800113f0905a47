package uz.posbon.workstation.annunciate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import uz.posbon.assets.Themes;
import uz.posbon.ui.symbol.SymbolView;
import uz.posbon.ui.symbol.Tone;

@ExtendWith(ApplicationExtension.class)
class AnnunciatorChipTest {
    private final AtomicInteger muted = new AtomicInteger();
    private final AtomicInteger unmuted = new AtomicInteger();
    private final TextField elsewhere = new TextField();
    private AnnunciatorChip chip;

    @Start
    void start(Stage stage) {
        chip = new AnnunciatorChip(muted::incrementAndGet, unmuted::incrementAndGet);
        Scene scene = new Scene(new HBox(chip, elsewhere), 600, 60);
        scene.getStylesheets().setAll(Themes.DARK.stylesheets());
        chip.listenIn(scene);
        stage.setScene(scene);
        stage.show();
    }

    private void show(Shown shown) {
        WaitForAsyncUtils.asyncFx(() -> chip.show(shown));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Shown shown(String sound, boolean warning, Shown.Count... counts) {
        return new Shown(List.of(counts), warning ? "mdmz-volume_off" : "mdmz-volume_up", sound, warning, warning, "all of it");
    }

    @Test
    void waitingAlarmsAreShapesWithNumbersAndNames(FxRobot robot) {
        show(shown("70 %", false, new Shown.Count(Tone.EXTREME, "2", "Extreme"), new Shown.Count(Tone.MINOR, "11", "Minor")));
        List<Label> counts = List.copyOf(robot.lookup(".annunciator-count").queryAllAs(Label.class));
        assertThat(counts).extracting(Labeled::getText).containsExactly("2", "11");
        assertThat(counts).extracting(Label::getAccessibleText).containsExactly("Extreme 2", "Minor 11");
        assertThat(counts).allSatisfy(count -> assertThat(count.getGraphic()).isInstanceOf(SymbolView.class));
        assertThat(counts.getFirst().getGraphic().getPseudoClassStates()).contains(Tone.EXTREME.pseudoClass());
        show(shown("70 %", false));
        assertThat(robot.lookup(".annunciator-count").queryAll()).isEmpty();
    }

    @Test
    void inAStormTheNumbersChangeInTheSameNodes(FxRobot robot) {
        show(shown("70 %", false, new Shown.Count(Tone.EXTREME, "2", "Extreme"), new Shown.Count(Tone.MINOR, "11", "Minor")));
        List<Label> before = List.copyOf(robot.lookup(".annunciator-count").queryAllAs(Label.class));
        show(shown("70 %", false, new Shown.Count(Tone.EXTREME, "3", "Extreme"), new Shown.Count(Tone.MODERATE, "400", "Moderate"),
                new Shown.Count(Tone.MINOR, "12", "Minor")));
        List<Label> after = List.copyOf(robot.lookup(".annunciator-count").queryAllAs(Label.class));
        assertThat(after).startsWith(before.toArray(Label[]::new));
        assertThat(after).extracting(Label::getAccessibleText).containsExactly("Extreme 3", "Moderate 400", "Minor 12");
        assertThat(after.get(1).getGraphic().getPseudoClassStates()).contains(Tone.MODERATE.pseudoClass()).doesNotContain(Tone.MINOR.pseudoClass());
        assertThat(after.get(1).getTooltip().getText()).isEqualTo("Moderate");
    }

    @Test
    void aWarningIsSaidByIconAndWords(FxRobot robot) {
        show(shown("0:42 · 5 silenced", true));
        Button sound = robot.lookup(".annunciator-sound").queryButton();
        assertThat(sound.getText()).isEqualTo("0:42 · 5 silenced");
        assertThat(((FontIcon) sound.getGraphic()).getIconLiteral()).isEqualTo("mdmz-volume_off");
        assertThat(sound.getPseudoClassStates()).extracting(Object::toString).contains("warning");
        assertThat(sound.getAccessibleText()).isEqualTo("all of it");
        show(shown("70 %", false));
        assertThat(sound.getPseudoClassStates()).extracting(Object::toString).doesNotContain("warning");
    }

    @Test
    void clickAndKeyMuteWhereverTheKeyboardIs(FxRobot robot) {
        show(shown("70 %", false));
        robot.clickOn(".annunciator-sound");
        assertThat(muted).hasValue(1);
        show(shown("0:59", true));
        robot.clickOn(".annunciator-sound");
        assertThat(unmuted).hasValue(1);
        robot.clickOn(elsewhere).press(KeyCode.CONTROL).push(KeyCode.M).push(KeyCode.M);
        assertThat(muted).as("held or pressed again it goes on muting").hasValue(3);
        robot.press(KeyCode.SHIFT).push(KeyCode.M).release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(unmuted).hasValue(2);
        robot.push(KeyCode.M);
        assertThat(elsewhere.getText()).isEqualTo("m");
        assertThat(muted).hasValue(3);
    }
}
