package uz.posbon.ui.map.search;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javax.imageio.ImageIO;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.ui.live.FxExecutor;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.showcase.Tokens;

/**
 * The search box over 200,000 names: {@code [theme] [size in px] [text] [downs] [picture.png]}. With a picture it takes one of the screen and
 * ends.
 */
public final class SearchShowcase extends Application {

    private static final LonLat MIDDLE = new LonLat(69.2797, 41.3111);
    private static final String[][] NAMES = {
        {"Chilonzor", "Чиланзар"}, {"Yunusobod", "Юнусабад"}, {"Mirzo Ulugʻbek", "Мирзо Улугбек"}, {"Shayxontohur", "Шайхантахур"}, {"Amir Temur", "Амир Темур"},
        {"Bunyodkor", "Бунёдкор"}, {"Alisher Navoiy", "Алишер Навои"}, {"Beruniy", "Беруни"}, {"Gʻafur Gʻulom", "Гафур Гулям"}, {"Oʻzbekiston ovozi", "Узбекистон овози"},
        {"Kichik Beshyogʻoch", "Малый Бешагач"}, {"Qoratosh", "Караташ"}, {"Sugʻalli ota", "Сугалли-ота"}, {"Temur Malik", "Темур Малик"}};

    private final ExecutorService work = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());

    @Override
    public void start(Stage stage) {
        List<String> arguments = getParameters().getRaw();
        LivePlaces places = new LivePlaces();
        work.execute(() -> places.put("city", city()));
        places.put("cameras", List.of(new Place("cam", "camera", List.of("Chorsu 1204", "Чорсу 1204"), "Shayxontohur tumani", new LonLat(69.235, 41.326), 0.5)));
        SearchBox box = new SearchBox(places, work, new FxExecutor());
        box.setCenter(MIDDLE);
        Label told = new Label("Nothing picked yet");
        box.onPick(place -> told.setText("Picked: " + place.name()));
        box.onPreview(place -> told.setText(place == null ? "No preview" : "Preview: " + place.name()));
        box.setMaxWidth(460);
        VBox page = new VBox(16, box, new Button("elsewhere"), told);
        page.setStyle("-fx-padding: 16; -fx-font-size: " + (arguments.size() > 1 ? arguments.get(1) : "13") + "px; -fx-background-color: -posbon-panel;");
        Scene scene = new Scene(page, 760, 620);
        scene.setFill(Color.web("#0D1117"));
        scene.getStylesheets().setAll(Tokens.of(arguments.isEmpty() ? "dark" : arguments.getFirst()));
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
        box.enter();
        if (arguments.size() > 4) {
            work.execute(() -> Platform.runLater(() -> type(box, arguments)));
        }
    }

    private static void type(SearchBox box, List<String> arguments) {
        box.textProperty().set(arguments.get(2));
        FrameTicker.every(Duration.ofMillis(2800)).onPulse(() -> {
            Robot robot = new Robot();
            for (int i = 0; i < Integer.parseInt(arguments.get(3)); i++) {
                robot.keyType(KeyCode.DOWN);
            }
        });
        FrameTicker.every(Duration.ofMillis(4000)).onPulse(() -> save(new File(arguments.get(4))));
    }

    private static void save(File file) {
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(new Robot().getScreenCapture(null, 0, 0, 760, 620), null), "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Platform.exit();
    }

    /** Streets and 200,000 houses along them, the same at each start. */
    private static List<Place> city() {
        Random random = new Random(7);
        List<Place> places = new ArrayList<>();
        while (places.size() < 200_000) {
            String[] name = NAMES[random.nextInt(NAMES.length)];
            int number = 1 + places.size() / 4000;
            List<String> street = List.of(name[0] + " " + number + "-tor koʻchasi", number + "-й переулок " + name[1]);
            LonLat where = new LonLat(MIDDLE.lon() + random.nextGaussian() * 0.08, MIDDLE.lat() + random.nextGaussian() * 0.06);
            String district = NAMES[random.nextInt(4)][0] + " tumani";
            places.add(new Place("s" + places.size(), "street", street, district, where, 0.6));
            for (int house = 1; house < 60; house++) {
                String at = ", " + house + (house % 7 == 0 ? "A" : "");
                places.add(new Place("h" + places.size(), "address", street.stream().map(each -> each + at).toList(), district, where, 0.2));
            }
        }
        return places;
    }

    @Override
    public void stop() {
        work.shutdownNow();
    }

    /** A start class of its own, so that JavaFX may lie on the class path. */
    public static final class Main {
        private Main() {}

        public static void main(String[] arguments) {
            launch(SearchShowcase.class, arguments);
        }
    }
}
