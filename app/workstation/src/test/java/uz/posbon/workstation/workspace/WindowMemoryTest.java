package uz.posbon.workstation.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import uz.posbon.ui.dock.Monitors;
import uz.posbon.ui.dock.ReachableBounds;

/** The main window is found where it was left, and never where no hand reaches it. */
@ExtendWith(ApplicationExtension.class)
class WindowMemoryTest {
    private static final Rectangle2D DESK = new Rectangle2D(0, 0, 1600, 1000);
    private static final Rectangle2D SECOND = new Rectangle2D(1600, 0, 1100, 1000);

    @TempDir
    Path folder;

    private final SimpleObjectProperty<List<Rectangle2D>> monitors = new SimpleObjectProperty<>(List.of(DESK, SECOND));
    private Stage stage;
    private WindowMemory memory;

    private void open() {
        stage = onFx(Stage::new);
        memory = onFx(() -> {
            stage.setScene(new Scene(new StackPane(), 900, 700));
            WindowMemory made = new WindowMemory(stage, new Monitors() {
                @Override
                public List<Rectangle2D> now() {
                    return monitors.get();
                }

                @Override
                public Subscription watch(Runnable changed) {
                    return monitors.subscribe((before, now) -> changed.run());
                }
            }, folder, Runnable::run);
            stage.show();
            return made;
        });
    }

    private void shut() {
        onFx(() -> {
            memory.close();
            stage.close();
            return true;
        });
    }

    private void move(Rectangle2D to) {
        onFx(() -> {
            stage.setX(to.getMinX());
            stage.setY(to.getMinY());
            stage.setWidth(to.getWidth());
            stage.setHeight(to.getHeight());
            return true;
        });
    }

    private Rectangle2D bounds() {
        return onFx(() -> new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
    }

    private static <T> T onFx(Callable<T> task) {
        T got = WaitForAsyncUtils.waitForAsyncFx(60_000, task);
        WaitForAsyncUtils.waitForFxEvents();
        return got;
    }

    @AfterEach
    void close() {
        onFx(() -> {
            stage.close();
            return true;
        });
    }

    @Test
    void itOpensWhereItWasLeft() {
        Rectangle2D place = new Rectangle2D(1700, 60, 800, 640);
        open();
        move(place);
        shut();
        open();
        assertThat(bounds()).isEqualTo(place);
    }

    @Test
    void whereItsMonitorIsGoneItOpensOnAnotherOne() {
        open();
        move(new Rectangle2D(1900, 60, 700, 640));
        shut();
        monitors.set(List.of(DESK));
        open();
        assertThat(DESK.contains(bounds())).isTrue();
        assertThat(bounds().getWidth()).isCloseTo(700, within(1.0));
    }

    @Test
    void itComesBackWhenItsMonitorGoesMeanwhile() {
        open();
        move(new Rectangle2D(1900, 60, 700, 640));
        onFx(() -> {
            monitors.set(List.of(DESK));
            return true;
        });
        assertThat(ReachableBounds.isReachable(bounds(), monitors.get())).isTrue();
        shut();
    }

    @Test
    void aDamagedFileOpensItAsAtFirst() throws IOException {
        Files.writeString(folder.resolve("window"), "here and there");
        open();
        assertThat(bounds().getWidth()).isCloseTo(900, within(20.0));
        shut();
        assertThat(WindowPlace.parse(Files.readString(folder.resolve("window"))).bounds().getWidth()).isCloseTo(900, within(20.0));
    }
}
