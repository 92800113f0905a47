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

class PulseEndTest extends ApplicationTest {
    private final List<String> heard = new ArrayList<>();
    private Pane root;

    @Override
    public void start(Stage stage) {
        root = new Pane();
        stage.setScene(new Scene(root, 200, 100));
        stage.show();
    }

    @Test
    void whatWasPutIntoTheSceneIsLaidOutWhenItIsHeardAndItIsHeardOnce() throws Exception {
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
            PulseEnd.after(root, () -> heard.add("told"));
        });
        interact(() -> PulseEnd.after(root, () -> told.complete(List.copyOf(heard))));
        assertThat(told.get(60, TimeUnit.SECONDS)).containsExactly("laid out", "told");
    }

    @Test
    void outsideOfAnySceneNothingIsWaitedFor() throws Exception {
        CompletableFuture<String> told = new CompletableFuture<>();
        interact(() -> PulseEnd.after(new Region(), () -> told.complete("at once")));
        assertThat(told.get(60, TimeUnit.SECONDS)).isEqualTo("at once");
    }
}
