package uz.posbon.benchmarks.wall.screen;

import atlantafx.base.theme.PrimerDark;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import uz.posbon.assets.Themes;
import uz.posbon.benchmarks.screen.Painted;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.workstation.desk.DeskView;

/** The window, as large as the desk's, dressed as the workstation is, and empty until it is told to show figures. */
public final class WallWindow extends Application {
    @Override
    public void start(Stage stage) {
        List<String> arguments = getParameters().getRaw();
        PosbonClient client = PosbonClient.builder().address(URI.create(arguments.getFirst())).token(arguments.get(1)).operator("bench").build();
        Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
        Pane corner = new Pane();
        BorderPane root = new BorderPane();
        root.setBottom(corner);
        Scene scene = new Scene(root, 1920, 1080);
        scene.getStylesheets().setAll(Stream.concat(
                Themes.DARK.stylesheets().stream(), Stream.of(DeskView.class.getResource("desk.css").toExternalForm())).toList());
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setScene(scene);
        stage.show();
        Supplier<ShownFigures> kind = arguments.get(2).equals("ours") ? OurOverview::new : PlainPanel::new;
        WallOrders orders = new WallOrders(stage, root, client, kind, new Painted(scene, corner));
        Thread.ofPlatform().name("orders").daemon().start(orders);
    }
}
