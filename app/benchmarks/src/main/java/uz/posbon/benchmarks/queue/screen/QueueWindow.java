package uz.posbon.benchmarks.queue.screen;

import atlantafx.base.theme.PrimerDark;
import java.time.Clock;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.jspecify.annotations.Nullable;
import uz.posbon.assets.Themes;
import uz.posbon.benchmarks.screen.Painted;

/** The window: one list as large as a queue on the desk, dressed as the workstation is. */
public final class QueueWindow extends Application {
    private @Nullable MeasuredQueue queue;

    @Override
    public void start(Stage stage) {
        List<String> arguments = getParameters().getRaw();
        Clock clock = Clock.systemUTC();
        AlarmCourse course = new AlarmCourse(Integer.parseInt(arguments.get(1)), clock.instant());
        Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
        MeasuredQueue shown = arguments.getFirst().equals("ours") ? new OurQueue(course.all(), clock) : new PlainTable(course.all());
        queue = shown;
        Pane corner = new Pane();
        BorderPane root = new BorderPane(shown.node());
        root.setBottom(corner);
        Scene scene = new Scene(root, 520, 900);
        scene.getStylesheets().setAll(Themes.DARK.stylesheets());
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setScene(scene);
        stage.show();
        stage.requestFocus();
        QueueOrders orders = new QueueOrders(stage, shown, course, new Painted(scene, corner));
        Thread.ofPlatform().name("orders").daemon().start(orders);
    }

    @Override
    public void stop() {
        if (queue != null) {
            queue.close();
        }
    }
}
