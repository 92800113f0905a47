package uz.posbon.workstation.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import uz.posbon.assets.Languages;
import uz.posbon.ui.live.FxExecutor;
import uz.posbon.workstation.words.Words;

/** Two panels side by side in a window; one of them fails in every way a panel can. */
@ExtendWith(ApplicationExtension.class)
class PanelGuardTest {
    private final AtomicBoolean broken = new AtomicBoolean();
    private final AtomicInteger painted = new AtomicInteger();
    private Label inside;
    private Fragile fragile;
    private Button works;
    private Button breaks;
    private PanelGuard left;
    private PanelGuard right;

    /** Lays out its children, or fails at it. */
    private final class Fragile extends VBox {
        @Override
        protected void layoutChildren() {
            fallOver();
            super.layoutChildren();
        }

        private void fallOver() {
            if (broken.get()) {
                throw new IllegalStateException("a deliberate failure");
            }
        }
    }

    @Start
    void open(Stage stage) {
        inside = new Label("inside");
        works = new Button("works");
        breaks = new Button("breaks");
        fragile = new Fragile();
        fragile.getChildren().addAll(inside, breaks);
        breaks.setOnAction(event -> fragile.fallOver());
        left = new PanelGuard("left", new VBox(new HBox(fragile)), new FxExecutor(), painted::incrementAndGet);
        right = new PanelGuard("right", new VBox(works), new FxExecutor(), () -> {});
        Words words = new Words(Languages.ENGLISH.texts(), ZoneOffset.UTC);
        left.words(words);
        right.words(words);
        stage.setScene(new Scene(new HBox(left, right), 900, 300));
        stage.show();
    }

    private static <T> T fx(Callable<T> call) {
        return waitForAsyncFx(60_000, call);
    }

    private static void run(Runnable task) {
        fx(() -> {
            task.run();
            return true;
        });
        waitForFxEvents();
    }

    private void assertStopped(FxRobot robot) {
        assertThat(fx(() -> inside.getScene())).isNull();
        assertThat(fx(() -> robot.lookup("Start again").tryQuery().isPresent())).isTrue();
        assertThat(fx(() -> robot.lookup(".panel-failure-why").<Label>query().getText())).contains("a deliberate failure");
        assertThat(fx(() -> works.getScene())).isNotNull();
    }

    private void assertStartsAgain(FxRobot robot) {
        broken.set(false);
        robot.clickOn("Start again");
        waitForFxEvents();
        assertThat(fx(() -> inside.getScene())).isNotNull();
        assertThat(painted).hasValue(1);
        run(() -> inside.setText("a much longer text than before"));
        run(() -> left.getScene().snapshot(null));
        assertThat(fx(() -> inside.getWidth())).as("it is laid out again").isGreaterThan(120);
    }

    @Test
    void whatFailsWhileItIsPaintedCostsItsPanel(FxRobot robot) {
        broken.set(true);
        run(() -> left.run(fragile::fallOver));
        assertStopped(robot);
        assertStartsAgain(robot);
    }

    @Test
    void whatFailsAtAKeyOrAClickCostsItsPanel(FxRobot robot) {
        broken.set(true);
        robot.clickOn(breaks);
        waitForFxEvents();
        assertStopped(robot);
        assertStartsAgain(robot);
    }

    @Test
    void whatFailsInTheLayoutCostsItsPanelAndTheOthersAreLaidOutOn(FxRobot robot) {
        broken.set(true);
        run(fragile::requestLayout);
        run(() -> left.getScene().snapshot(null));
        assertStopped(robot);
        run(() -> works.setText("works on and is wider now"));
        run(() -> left.getScene().snapshot(null));
        assertThat(fx(works::getWidth)).isGreaterThan(120);
        assertStartsAgain(robot);
    }

    @Test
    void aPanelThatCanBeMadeAnewIsAnotherOneAfterwards(FxRobot robot) {
        List<Label> made = new ArrayList<>();
        Supplier<Region> maker = () -> {
            made.add(new Label("number " + made.size()));
            return new VBox(made.getLast());
        };
        PanelGuard renewed = fx(() -> new PanelGuard("renewed", maker.get(), maker, new FxExecutor(), painted::incrementAndGet));
        run(() -> renewed.words(new Words(Languages.ENGLISH.texts(), ZoneOffset.UTC)));
        run(() -> ((HBox) left.getParent()).getChildren().setAll(renewed));
        // Whatever is done to this one it stays as broken as it is.
        run(() -> renewed.run(() -> {
            throw new IllegalStateException("a deliberate failure");
        }));
        assertThat(fx(() -> made.getFirst().getScene())).isNull();
        robot.clickOn("Start again");
        waitForFxEvents();
        assertThat(made).hasSize(2);
        assertThat(fx(() -> made.getLast().getScene())).isNotNull();
        assertThat(fx(() -> made.getFirst().getScene())).isNull();
        assertThat(painted).hasValue(1);
    }

    @Test
    void aPanelThatFailsAgainIsStoppedAgain(FxRobot robot) {
        broken.set(true);
        run(fragile::requestLayout);
        run(() -> left.getScene().snapshot(null));
        robot.clickOn("Start again");
        waitForFxEvents();
        run(() -> left.getScene().snapshot(null));
        assertStopped(robot);
    }

    @Test
    void aFailureNobodyCaughtIsBlamedOnTheOnePanelItCameFrom(FxRobot robot) {
        PanelGuards guards = new PanelGuards(List.of(left, right), List.of());
        broken.set(true);
        IllegalStateException failure = fx(() -> {
            try {
                fragile.fallOver();
                return new IllegalStateException("it did not fail");
            } catch (IllegalStateException e) {
                return e;
            }
        });
        assertThat(fx(() -> new PanelGuards(List.of(left, right), List.of(fragile)).blame(failure))).as("it may have come from elsewhere").isFalse();
        IllegalStateException elsewhere = new IllegalStateException("from nowhere near");
        elsewhere.setStackTrace(new StackTraceElement[] {new StackTraceElement("uz.posbon.workstation.Nowhere", "here", null, 1)});
        assertThat(fx(() -> guards.blame(elsewhere))).isFalse();
        assertThat(fx(() -> guards.blame(new RuntimeException(failure)))).isTrue();
        waitForFxEvents();
        assertStopped(robot);
    }
}
