package uz.posbon.ui.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** In a low tile the least is left out, and nothing is cut. */
class NoticeLinesTest {
    private final Region shape = line(20);
    private final Region title = line(30);
    private final Region detail = line(40);
    private final Region next = line(20);
    private final NoticeLines lines = new NoticeLines(List.of(shape, title, detail, next), List.of(shape, next, detail));

    private static Region line(double height) {
        Region line = new Region();
        line.setMinSize(100, height);
        line.setMaxSize(100, height);
        return line;
    }

    private List<Node> shown(double height) {
        lines.setSpacing(5);
        lines.resize(200, height);
        lines.requestLayout();
        lines.layout();
        return lines.getChildren().stream().filter(Node::isVisible).toList();
    }

    @Test
    void asManyAsThereIsRoomFor() {
        assertThat(shown(125)).containsExactly(shape, title, detail, next);
        assertThat(shown(124)).containsExactly(title, detail, next);
        assertThat(shown(99)).containsExactly(title, detail);
        assertThat(shown(74)).containsExactly(title);
        assertThat(shown(10)).as("what it is about stays").containsExactly(title);
        assertThat(shown(125)).as("with more room all come back").hasSize(4);
    }

    @Test
    void theyStandInTheMiddleBelowEachOther() {
        shown(165);
        assertThat(List.of(shape, title, detail, next)).extracting(Node::getLayoutY).containsExactly(20.0, 45.0, 80.0, 125.0);
        assertThat(title.getLayoutX()).isEqualTo(50);
        assertThat(title.getHeight()).isEqualTo(30);
    }

    @Test
    void whatSaysNothingTakesNoRoom() {
        detail.setManaged(false);
        assertThat(shown(80)).containsExactly(shape, title, next);
        assertThat(shown(79)).containsExactly(title, next);
    }
}
