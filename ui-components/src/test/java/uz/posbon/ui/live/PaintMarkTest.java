package uz.posbon.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class PaintMarkTest extends ApplicationTest {
    private final List<String> heard = new ArrayList<>();
    private final PaintMark mark = new PaintMark();
    private Pane root;
    private Scene scene;

    @Override
    public void start(Stage stage) {
        root = new Pane(mark);
        scene = new Scene(root, 200, 100);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void whatStandsInTheSceneIsLaidOutAndPaintedWhenItIsHeard() throws Exception {
        CompletableFuture<List<String>> told = new CompletableFuture<>();
        interact(() -> {
            Region late = new Region() {
                @Override
                protected void layoutChildren() {
                    heard.add("laid out");
                }
            };
            late.resize(50, 50);
            root.getChildren().add(late);
            scene.addPostLayoutPulseListener(() -> heard.add("pulse"));
            mark.after(() -> told.complete(List.copyOf(heard)));
        });
        // The second pulse has waited for the first one's picture.
        assertThat(told.get(60, TimeUnit.SECONDS)).startsWith("laid out", "pulse").filteredOn("pulse"::equals).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void outsideOfAnySceneNothingIsWaitedFor() throws Exception {
        CompletableFuture<String> told = new CompletableFuture<>();
        interact(() -> new PaintMark().after(() -> told.complete("at once")));
        assertThat(told.get(60, TimeUnit.SECONDS)).isEqualTo("at once");
    }
}
