package uz.posbon.ui.showcase;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import uz.posbon.ui.command.CommandBar;
import uz.posbon.ui.command.CommandResult;
import uz.posbon.ui.command.CommandWords;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.ui.live.FxExecutor;
import uz.posbon.ui.queue.QueueColumns;
import uz.posbon.ui.queue.QueueView;
import uz.posbon.ui.queue.QueueWords;
import uz.posbon.ui.status.ClockLabel;
import uz.posbon.ui.status.LoadBar;
import uz.posbon.ui.status.StatusChip;
import uz.posbon.ui.symbol.SymbolView;
import uz.posbon.ui.symbol.Tone;

/**
 * Every control of these packages under synthetic load: {@code Showcase [theme] [size in px] [picture.png]}. With a picture it writes one after
 * two seconds and ends.
 */
public final class Showcase extends Application {

    private static final FrameTicker SECONDS = FrameTicker.every(Duration.ofSeconds(1));

    private final ExecutorService work = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    private final Clock clock = Clock.systemUTC();

    @Override
    public void start(Stage stage) {
        List<String> arguments = getParameters().getRaw();
        QueueView byAge = queue(QueueColumns.byAge(), "Signallar", new RowLoad(5_000, clock, work), 100);
        QueueView byLead = queue(QueueColumns.byLead(), "Происшествия", new RowLoad(31, clock, work), 1);
        SplitPane queues = new SplitPane(byAge, byLead);
        queues.setOrientation(Orientation.VERTICAL);
        CommandBar command = new CommandBar(
                new SampleVerbs(),
                line -> CompletableFuture.completedFuture(new CommandResult(!line.contains("bad"), line.contains("bad") ? "Not sent: A-103 is out of service. Choose another unit" : "2 sent")),
                new CommandWords("Type a command, Tab completes", "Running", "Not done:", "F1 keys", "Command line"), work, new FxExecutor());
        BorderPane root = new BorderPane(new SplitPane(queues, plain()));
        root.setTop(status());
        root.setBottom(command);
        Scene scene = new Scene(root, 1280, 800);
        scene.setFill(Color.web("#0D1117"));
        scene.getStylesheets().setAll(Tokens.of(arguments.isEmpty() ? "dark" : arguments.getFirst()));
        root.setStyle("-fx-font-size: " + (arguments.size() > 1 ? arguments.get(1) : "13") + "px");
        command.listenIn(scene);
        stage.setScene(scene);
        stage.show();
        byAge.requestFocus();
        if (arguments.size() > 2) {
            FrameTicker.every(Duration.ofSeconds(3)).onPulse(() -> save(scene, new File(arguments.get(2))));
            FrameTicker.every(Duration.ofMillis(800)).onPulse(() -> byAge.selectedIdProperty().set(byAge.rows().rows().get(3).id()));
        }
    }

    private QueueView queue(QueueColumns columns, String title, RowLoad load, int changesPerSecond) {
        QueueWords words = new QueueWords(title, n -> n + " new", "Filter", "Nothing waits. New rows appear here by themselves", "No row matches. Esc shows all rows again", "h", "d", n -> n + " together", n -> n + " hidden");
        QueueView view = new QueueView(load.rows(), words, clock, SECONDS);
        view.columnsProperty().set(columns);
        FrameTicker.every(Duration.ofMillis(100)).onPulse(() -> load.change(Math.max(1, changesPerSecond / 10)));
        return view;
    }

    private Node status() {
        StatusChip live = new StatusChip();
        live.show(Tone.READY, Tone.READY.shape(), "Live 42 ms");
        StatusChip lost = new StatusChip();
        lost.show(Tone.EXTREME, Tone.EXTREME.shape(), "Connection lost at 14:02:31");
        ClockLabel time = new ClockLabel(clock, ZoneId.of("Asia/Tashkent"), SECONDS);
        time.placeProperty().set("Toshkent");
        LoadBar low = new LoadBar();
        low.show(3, 10, "3 of 10 in 10 min");
        LoadBar high = new LoadBar();
        high.show(12, 10, "12 of 10 in 10 min");
        HBox bar = new HBox(24, live, lost, time, low, high);
        bar.setStyle("-fx-alignment: center-left; -fx-padding: 0 12 0 12; -fx-min-height: 32; -fx-background-color: -posbon-panel;");
        return bar;
    }

    private static Node plain() {
        FlowPane symbols = new FlowPane(16, 8);
        for (Tone tone : Tone.values()) {
            SymbolView symbol = new SymbolView(16);
            symbol.show(tone, tone.shape());
            symbols.getChildren().add(new HBox(6, symbol, new Label(tone.name())));
        }
        Button send = new Button("Send");
        send.setDefaultButton(true);
        Button off = new Button("Hand over");
        off.setDisable(true);
        ComboBox<String> box = new ComboBox<>();
        box.getItems().addAll("Available", "En route");
        box.getSelectionModel().selectFirst();
        Label title = new Label("#0427  P1  Fire, dwelling");
        title.getStyleClass().add("case-title");
        Label muted = new Label("Chilonzor 9-12, entrance 3");
        muted.getStyleClass().add("muted");
        TextArea area = new TextArea("Oʻzbekcha gʻ, Ўзбекча қ ғ ҳ, Русский, 0123456789");
        area.setPrefRowCount(3);
        TabPane tabs = new TabPane(new Tab("Checklist", new Label("  3 of 9")), new Tab("Log"), new Tab("People"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox page = new VBox(12, title, muted, symbols, new HBox(8, send, new Button("Acknowledge"), off, box), new CheckBox("Gas turned off"),
                new TextField("A text field"), area, tabs);
        page.getStyleClass().add("panel");
        page.setStyle("-fx-padding: 16;");
        return page;
    }

    private static void save(Scene scene, File file) {
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Platform.exit();
    }

    @Override
    public void stop() {
        work.shutdownNow();
    }

    /** A start class of its own, so that JavaFX may lie on the class path. */
    public static final class Main {
        private Main() {}

        public static void main(String[] arguments) {
            launch(Showcase.class, arguments);
        }
    }
}
