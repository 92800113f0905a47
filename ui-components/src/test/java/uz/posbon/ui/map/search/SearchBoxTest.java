package uz.posbon.ui.map.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import uz.posbon.ui.live.FxExecutor;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.showcase.Tokens;

@ExtendWith(ApplicationExtension.class)
class SearchBoxTest {

    private static final LonLat CENTER = new LonLat(69.28, 41.31);

    private final ExecutorService work = Executors.newFixedThreadPool(2);
    private final LivePlaces places = new LivePlaces();
    private final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> picked = new ArrayList<>();
    private final List<@Nullable String> previewed = new ArrayList<>();
    private SearchBox box;
    private Button elsewhere;

    @Start
    void start(Stage stage) {
        places.put("all", List.of(
                new Place("navoiy", "street", List.of("Navoiy koʻchasi", "улица Навои"), "Shayxontohur tumani", new LonLat(69.25, 41.32), 0.6),
                new Place("navbahor", "street", List.of("Navbahor koʻchasi"), "Uchtepa tumani", new LonLat(69.2, 41.29), 0.4),
                new Place("chorsu", "object", List.of("Chorsu bozori"), "", CENTER, 0.9)));
        box = new SearchBox(this::find, work, new FxExecutor());
        box.setCenter(CENTER);
        box.onPick(place -> picked.add(place.id()));
        box.onPreview(place -> previewed.add(place == null ? null : place.id()));
        elsewhere = new Button("elsewhere");
        stage.setScene(new Scene(new VBox(20, box, elsewhere), 600, 500));
        stage.getScene().getStylesheets().setAll(Tokens.of("dark"));
        stage.sizeToScene();
        stage.show();
        elsewhere.requestFocus();
    }

    @AfterEach
    void stop() {
        held.values().forEach(CountDownLatch::countDown);
        work.shutdownNow();
    }

    private List<Found> find(String text, @Nullable LonLat center, int limit) {
        synchronized (asked) {
            asked.add(text);
        }
        CountDownLatch latch = held.get(text);
        try {
            if (latch != null && !latch.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("held too long");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (text.equals("broken")) {
            throw new IllegalStateException("on purpose");
        }
        return places.find(text, center, limit);
    }

    private static List<String> rows(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".search-cell").match((ListCell<?> cell) -> !cell.isEmpty() && cell.isVisible()).<ListCell<?>>queryAll().stream()
                .map(ListCell::getAccessibleText).toList();
    }

    private static void sees(FxRobot robot, String... rows) {
        Awaitility.await().atMost(10, TimeUnit.SECONDS).untilAsserted(() -> assertThat(rows(robot)).containsExactly(rows));
    }

    private static void says(FxRobot robot, String note) {
        Awaitility.await().atMost(10, TimeUnit.SECONDS).untilAsserted(() -> assertThat(robot.lookup(".search-note").match(Node::isVisible)
                .<Labeled>queryAll()).extracting(Labeled::getText).containsExactly(note));
    }

    private void enter(FxRobot robot, String text) {
        robot.interact(box::enter);
        robot.interact(() -> robot.lookup(".search-line").queryAs(TextField.class).replaceSelection(text));
    }

    @Test
    void showsWhatIsFoundWithKindContextAndDistance(FxRobot robot) {
        enter(robot, "nav");
        sees(robot, "Navoiy koʻchasi, Street, Shayxontohur tumani, 2.7 km", "Navbahor koʻchasi, Street, Uchtepa tumani, 7.0 km");
        assertThat(robot.lookup(".search-marked").<Labeled>queryAll()).extracting(Labeled::getText).containsOnly("Nav");
    }

    @Test
    void enterPicksTheFirstAndGivesTheKeyboardBack(FxRobot robot) {
        enter(robot, "навои");
        sees(robot, "улица Навои, Street, Shayxontohur tumani, 2.7 km");
        robot.type(KeyCode.ENTER);
        assertThat(picked).containsExactly("navoiy");
        assertThat(elsewhere.isFocused()).isTrue();
        assertThat(rows(robot)).isEmpty();
    }

    @Test
    void downAndUpChooseAndPreview(FxRobot robot) {
        enter(robot, "nav");
        sees(robot, "Navoiy koʻchasi, Street, Shayxontohur tumani, 2.7 km", "Navbahor koʻchasi, Street, Uchtepa tumani, 7.0 km");
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.UP);
        assertThat(previewed).containsExactly("navoiy", "navbahor", "navoiy", "navbahor");
        robot.type(KeyCode.ENTER);
        assertThat(picked).containsExactly("navbahor");
        assertThat(previewed).last().isNull();
    }

    @Test
    void escapeClosesAndGivesTheKeyboardBack(FxRobot robot) {
        enter(robot, "nav");
        sees(robot, "Navoiy koʻchasi, Street, Shayxontohur tumani, 2.7 km", "Navbahor koʻchasi, Street, Uchtepa tumani, 7.0 km");
        robot.type(KeyCode.ESCAPE);
        assertThat(rows(robot)).isEmpty();
        assertThat(elsewhere.isFocused()).isTrue();
        assertThat(picked).isEmpty();
    }

    @Test
    void theMouseWillDo(FxRobot robot) {
        robot.clickOn(".search-line");
        robot.write("chor");
        sees(robot, "Chorsu bozori, Object, 0 m");
        robot.clickOn(".search-about");
        assertThat(picked).containsExactly("chorsu");
        assertThat(elsewhere.isFocused()).isTrue();
    }

    @Test
    void theNewestQuestionWinsAndOvertakenOnesAreNotAsked(FxRobot robot) {
        held.put("n", new CountDownLatch(1));
        robot.interact(box::enter);
        robot.write("n");
        Awaitility.await().until(() -> asked.contains("n"));
        robot.write("avoi");
        assertThat(box.textProperty().get()).as("typing waits for nothing").isEqualTo("navoi");
        held.put("navoi", new CountDownLatch(1));
        held.get("n").countDown();
        Awaitility.await().until(() -> asked.contains("navoi"));
        assertThat(rows(robot)).as("the answer to n comes too late").isEmpty();
        held.get("navoi").countDown();
        sees(robot, "Navoiy koʻchasi, Street, Shayxontohur tumani, 2.7 km");
        assertThat(asked).doesNotContain("na", "nav", "navo");
    }

    @Test
    void enterBeforeTheAnswerPicksWhenItComes(FxRobot robot) {
        held.put("chorsu", new CountDownLatch(1));
        enter(robot, "chorsu");
        robot.type(KeyCode.ENTER);
        assertThat(picked).isEmpty();
        held.get("chorsu").countDown();
        Awaitility.await().untilAsserted(() -> assertThat(picked).containsExactly("chorsu"));
    }

    @Test
    void saysThatNothingIsFoundOrWhatIsWrong(FxRobot robot) {
        enter(robot, "qwxz");
        says(robot, "Nothing found for qwxz");
        enter(robot, "41°75' 69°16'");
        says(robot, "75 is too much: minutes and seconds end before 60");
        enter(robot, "broken");
        says(robot, "The search failed");
    }

    @Test
    void coordinatesArePlacesAndSayHowTheyWereRead(FxRobot robot) {
        enter(robot, "69.28 41.32");
        sees(robot, "41.32000, 69.28000, Coordinates, Degrees, read as longitude, latitude, 1.1 km",
                "69.28000, 41.32000, Coordinates, Degrees, read as latitude, longitude, 3508 km");
        robot.type(KeyCode.ENTER);
        assertThat(picked).containsExactly("coordinates:41.32000, 69.28000");
    }
}
