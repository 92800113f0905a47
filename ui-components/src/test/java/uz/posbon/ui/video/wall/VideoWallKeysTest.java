package uz.posbon.ui.video.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class VideoWallKeysTest extends WallOnScreen {

    @Test
    void arrowsGoWhereTheyPointAlsoOverSpans() {
        layout("1+5");
        type(KeyCode.RIGHT);
        assertThat(focused()).isEqualTo(2);
        type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.LEFT);
        assertThat(focused()).isEqualTo(5);
        type(KeyCode.UP);
        assertThat(focused()).isEqualTo(1);
        type(KeyCode.LEFT, KeyCode.UP);
        assertThat(focused()).as("at the edge the keyboard stays").isEqualTo(1);
        type(KeyCode.END);
        assertThat(focused()).isEqualTo(6);
        type(KeyCode.HOME);
        assertThat(focused()).isEqualTo(selected()).isEqualTo(1);
    }

    @Test
    void controlAndAnArrowCarriesTheTileAlong() {
        show("a", "b", "c", "d");
        onFx(() -> wall.pin(1, true));
        press(KeyCode.CONTROL).type(KeyCode.DOWN).release(KeyCode.CONTROL);
        assertThat(shown()).isEqualTo("d b c a - - - - -");
        assertThat(focused()).isEqualTo(selected()).isEqualTo(4);
        assertThat(onFx(() -> wall.slot(4).pinned())).isTrue();
        press(KeyCode.CONTROL).type(KeyCode.LEFT).release(KeyCode.CONTROL);
        assertThat(shown()).isEqualTo("d b c a - - - - -");
    }

    @Test
    void lettersPinAndGiveAwayAndDeleteClears() {
        show("a", "b");
        type(KeyCode.P, KeyCode.RIGHT, KeyCode.F);
        assertThat(onFx(() -> wall.slot(1).pinned())).isTrue();
        assertThat(onFx(() -> wall.slot(2).follow())).isTrue();
        type(KeyCode.DELETE, KeyCode.F, KeyCode.LEFT, KeyCode.P);
        assertThat(shown()).startsWith("a - ");
        assertThat(onFx(() -> wall.getSlots())).noneMatch(slot -> slot.pinned() || slot.follow());
    }

    @Test
    void theCodeCountsAndNotTheLetterOfTheLayout() {
        onFx(() -> wall.tile(1).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "з", "з", KeyCode.P, false, false, false, false)));
        assertThat(onFx(() -> wall.slot(1).pinned())).isTrue();
        onFx(() -> wall.tile(1).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.P, false, true, false, false)));
        assertThat(onFx(() -> wall.slot(1).pinned())).as("Ctrl+P is somebody else's").isTrue();
    }

    @Test
    void controlAndADigitChooseAStandardLayout() {
        List<KeyCode> digits = List.of(
                KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6, KeyCode.DIGIT7);
        List<String> layouts = IntStream.range(0, 7).mapToObj(i -> {
            press(KeyCode.CONTROL).type(digits.get(i)).release(KeyCode.CONTROL);
            return onFx(() -> wall.getLayout().text());
        }).toList();
        assertThat(layouts).containsExactly("1", "2x2", "3x3", "4x4", "1+5", "1+7", "2+8");

        show("a");
        onFx(() -> wall.enlarge(1));
        press(KeyCode.CONTROL).type(KeyCode.DIGIT7).release(KeyCode.CONTROL);
        assertThat(onFx(() -> wall.getEnlargedSlot())).as("the layout is seen whole").isZero();
    }

    @Test
    void theKeyboardStaysOnTheWallWhenItsTileGoes() {
        type(KeyCode.END);
        assertThat(focused()).isEqualTo(9);
        layout("2x2");
        assertThat(focused()).isEqualTo(selected()).isEqualTo(4);
    }

    @Test
    void enterEnlargesAndArrowsGoOnLargeAndEscBringsBack() {
        show("a", "b");
        type(KeyCode.ENTER);
        assertThat(onFx(() -> wall.getEnlargedSlot())).isEqualTo(1);
        type(KeyCode.RIGHT);
        assertThat(onFx(() -> wall.getEnlargedSlot())).isEqualTo(2);
        assertThat(focused()).isEqualTo(2);
        type(KeyCode.ESCAPE);
        assertThat(onFx(() -> wall.getEnlargedSlot())).isZero();
        assertThat(focused()).isEqualTo(2);
        type(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(onFx(() -> wall.getEnlargedSlot())).isZero();
        type(KeyCode.END, KeyCode.ENTER);
        assertThat(onFx(() -> wall.getEnlargedSlot())).as("nothing to enlarge").isZero();
    }

    @Test
    void aTileThatHasAUseForAKeyTakesItFirst() {
        onFx(() -> wall.tile(1).addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.RIGHT) {
                event.consume();
            }
        }));
        type(KeyCode.RIGHT);
        assertThat(focused()).isEqualTo(1);
        type(KeyCode.DOWN);
        assertThat(focused()).isEqualTo(4);
    }

    @Test
    void tabComesToTheSelectedTileAndLeavesAgain() {
        type(KeyCode.RIGHT);
        clickOn(beside);
        assertThat(selected()).as("verbs still mean it").isEqualTo(2);
        type(KeyCode.TAB);
        assertThat(focused()).isEqualTo(2);
        type(KeyCode.TAB);
        assertThat(focused()).isZero();
    }

    @Test
    void spaceAndPageKeysDriveTheTour() {
        onFx(() -> wall.tours().start(Tour.ofCameras("Round", 10, List.of("x", "y", "z")), 1));
        type(KeyCode.PAGE_DOWN);
        assertThat(shown()).startsWith("y");
        type(KeyCode.PAGE_UP, KeyCode.PAGE_UP);
        assertThat(shown()).startsWith("z");
        type(KeyCode.SPACE);
        assertThat(onFx(() -> wall.slot(1).tour().paused())).isTrue();
        onFx(() -> wall.tours().start(new Tour("Page", List.of(List.of("p"), List.of("q")), 10), WallTours.PAGE));
        type(KeyCode.RIGHT, KeyCode.PAGE_DOWN, KeyCode.SPACE);
        assertThat(shown()).startsWith("z q");
        assertThat(onFx(() -> wall.tours().status(WallTours.PAGE).orElseThrow().paused())).isTrue();
    }
}
