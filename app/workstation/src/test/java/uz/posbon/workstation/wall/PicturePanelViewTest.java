package uz.posbon.workstation.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import uz.posbon.sdk.wall.Scene;
import uz.posbon.sdk.wall.ScenePanel;
import uz.posbon.ui.symbol.SymbolShape;
import uz.posbon.ui.symbol.Tone;

/** A picture of an incident on a display, while the backend that holds it comes and goes. */
@ExtendWith(ApplicationExtension.class)
class PicturePanelViewTest {
    private static final PanelModel.Picture PLAN = new PanelModel.Picture("i1", "a1", null);

    private record Nothing() implements WallCity.Drawn {}

    private final List<Consumer<Image>> asked = new ArrayList<>();
    private PicturePanelView panel;

    @BeforeEach
    void make() {
        panel = onFx(() -> new PicturePanelView((incident, attachment, sha256, answer) -> asked.add(answer), "It cannot be had"));
    }

    @Test
    void aPictureThatCouldNotBeHadIsAskedForAgainWhenTheBackendIsBack() {
        onFx(() -> {
            show(Tone.EXTREME);
            asked.getFirst().accept(null);
            assertThat(sentence()).isEqualTo("It cannot be had");
            assertThat(panel.lookup(".seat-missing").isVisible()).isTrue();
            show(Tone.EXTREME);
            assertThat(asked).as("nobody to ask").hasSize(1);
            show(Tone.READY);
            show(Tone.READY);
            assertThat(asked).as("once").hasSize(2);
            asked.get(1).accept(new WritableImage(2, 2));
            assertThat(panel.lookup(".seat-missing").isVisible()).as("nothing lies over the picture").isFalse();
            assertThat(image()).isNotNull();
            show(Tone.EXTREME);
            show(Tone.READY);
            assertThat(asked).as("it is there").hasSize(2);
            return true;
        });
    }

    @Test
    void whatTheBackendDoesNotHaveIsNotAskedForForEver() {
        onFx(() -> {
            show(Tone.READY);
            asked.getFirst().accept(null);
            show(Tone.READY);
            assertThat(asked).hasSize(1);
            // It went away as it was asked, and comes back.
            show(Tone.EXTREME);
            show(Tone.READY);
            assertThat(asked).hasSize(2);
            return true;
        });
    }

    private String sentence() {
        return ((Label) panel.lookup(".seat-missing")).getText();
    }

    private Image image() {
        return panel.getChildrenUnmodifiable().stream().filter(ImageView.class::isInstance).map(ImageView.class::cast).findFirst().orElseThrow().getImage();
    }

    private void show(Tone connection) {
        panel.show(PLAN, new DisplayModel("hall", 1, "Hall 1", "", "14:00:00", new DisplayModel.Connection(connection, SymbolShape.CIRCLE, ""),
                Scene.of("plan", new ScenePanel.Picture("i1", "a1", null, Map.of())), List.of(PLAN), new Nothing(), List.of(), 1));
    }

    private static <T> T onFx(Callable<T> task) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, task);
    }
}
