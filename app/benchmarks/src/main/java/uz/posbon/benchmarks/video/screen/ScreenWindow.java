package uz.posbon.benchmarks.video.screen;

import atlantafx.base.theme.PrimerDark;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.jspecify.annotations.Nullable;
import uz.posbon.assets.Themes;
import uz.posbon.ui.live.FxExecutor;
import uz.posbon.ui.queue.QueueView;
import uz.posbon.ui.video.VideoService;

/** The window: tiles, and a queue beside them where one was asked for, dressed as the workstation is. */
public final class ScreenWindow extends Application {
    private final ExecutorService work = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("work").daemon().factory());
    private @Nullable VideoService service;

    @Override
    public void start(Stage stage) {
        List<String> arguments = getParameters().getRaw();
        Clock clock = Clock.systemUTC();
        VideoService video = Engines.service(arguments.get(1), clock);
        service = video;
        Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
        TileGrid grid = new TileGrid(WallShape.parse(arguments.getFirst()), video);
        HBox root = new HBox(grid);
        if (arguments.contains("queue")) {
            QueueView queue = QueueLoad.view(clock, work);
            queue.setPrefWidth(480);
            root.getChildren().add(queue);
        }
        Scene scene = new Scene(root);
        scene.getStylesheets().setAll(Themes.DARK.stylesheets());
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setScene(scene);
        stage.show();
        grid.fit();
        stage.sizeToScene();
        Orders orders = new Orders(stage, grid, video, new FxExecutor());
        Thread.ofPlatform().name("orders").daemon().start(orders);
    }

    @Override
    public void stop() {
        work.shutdownNow();
        if (service != null) {
            service.close();
        }
    }
}
