package uz.posbon.workstation.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import uz.posbon.assets.Languages;
import uz.posbon.assets.Texts;
import uz.posbon.backend.boot.Backend;
import uz.posbon.backend.boot.BackendOptions;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.alarm.NewAlarm;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.alarm.Urgency;
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.unit.NewUnit;
import uz.posbon.sdk.unit.UnitPosition;

/** Everything on the real desk, in every language, read off the screen: no key, and nothing left in English. What the city calls things is digits here. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskLanguagesTest {
    private static final GeoPoint PLACE = new GeoPoint(69.2797, 41.3111);
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Pattern KEY = Pattern.compile("\\b[a-z]+(\\.[A-Za-z0-9-]+)+\\b");
    private static final Pattern WORDS = Pattern.compile("[A-Za-z]{3,}");
    private static final Pattern GAP = Pattern.compile("\\{\\w+}");
    private static final Set<String> COMMAND_LANGUAGE = Set.of("key-name", "completion-label", "languages");

    private final FxRobot robot = new FxRobot();
    private final Texts english = Languages.ENGLISH.texts();
    private final Map<Languages, Foreign> foreign = new EnumMap<>(Languages.class);
    private final Set<String> first = english.keys().stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
    private final Set<String> spoken = Workstation.verbs(Path.of(""), Path.of("")).all().stream()
            .flatMap(verb -> Stream.of((verb.name() + " " + verb.usage()).split("[^A-Za-z]+")))
            .collect(Collectors.toCollection(TreeSet::new));
    private Backend backend;
    private PosbonClient client;
    private Workstation workstation;
    private Incident incident;
    private Alarm alarm;

    /** One desk for all of it: it changes its language while it runs. */
    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        backend = Backend.start(new BackendOptions(folder.resolve("backend"), "127.0.0.1", 0, null, false));
        client = PosbonClient.builder().address(backend.address()).token(backend.token()).operator("007").build();
        client.catalogue().put(new Agency("101", LocalText.of("101"), "101", "Fire", Map.of()));
        client.catalogue().put(new IncidentType("77", LocalText.of("77"), Category.FIRE, null, 1, Map.of()));
        client.catalogue().put(new ResponsePlan("1", "77", List.of(new ResponsePlan.Need("pump", 1), new ResponsePlan.Need("ladder", 2)),
                List.of(new ResponsePlan.Step("1", LocalText.of("111"))), null, Duration.ofMinutes(1), Duration.ofMinutes(8), Map.of()));
        client.catalogue().put(new Camera("31", "31", PLACE, null, null, null, false, List.of(), null, null, null, Map.of()));
        client.units().register("12", new NewUnit("12", "101", "StructureFireEngineType1", Set.of("pump"), null, PLACE, 5, null));
        client.units().register("13", new NewUnit("13", "101", "StructureFireEngineType1", Set.of("pump"), null, null, 5, null));
        client.units().positions(List.of(new UnitPosition("12", PLACE, Instant.now(), null, null)));
        incident = client.incidents().promote(raise("401").id(), "77", null);
        alarm = raise("402");
        workstation = Workstation.open(
                Options.parse(
                        List.of("--data", folder.resolve("desk").toString(), "--lang", "en", "--map", "schematic", "--size", "1900x1000",
                                "--backend", backend.address().toString(), "--token-file", folder.resolve("backend/token").toString(), "--operator", "007"),
                        Map.of()),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    }

    @AfterAll
    void close() {
        workstation.close();
        client.close();
        backend.close();
    }

    private Alarm raise(String title) {
        return client.alarms().raise(new NewAlarm("17", null, MessageStatus.EXERCISE, List.of(Category.FIRE), "900", null, Severity.SEVERE,
                Urgency.IMMEDIATE, Certainty.LIKELY, title, null, null, PLACE, null, null, null, null, Map.of(), null));
    }

    @ParameterizedTest
    @EnumSource(names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void nothingStaysInEnglish(Languages language) {
        choose(language);
        run("select !" + alarm.number());
        look(language, "detail.certainty");
        run("select #" + incident.number());
        look(language, "detail.checklist");
        run("here " + PLACE.latitude() + "," + PLACE.longitude());
        look(language, "map.here.coordinates");
        press(KeyCode.ESCAPE);
        press(KeyCode.F1);
        look(language, "keys.title");
        press(KeyCode.F1);
        press(KeyCode.F6);
        press(KeyCode.F8);
        look(language, "cameras.title");
        press(KeyCode.F8);
        press(KeyCode.F6);
        // One whose position is old is not recommended.
        client.units().positions(List.of(new UnitPosition("12", PLACE, Instant.now(), null, null)));
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("assign recommended", "verb.assign.says.one");
        lines.put("zone-end 5", "verb.zone-end.unknown");
        lines.put("zone", "wrong.missing");
        lines.put("note", "verb.note.textless");
        lines.put("shelve !" + alarm.number() + " 5000 5", "wrong.range");
        lines.put("draw 5", "wrong.choice");
        lines.forEach((line, key) -> {
            write(line);
            look(language, key);
        });
        write("");
        press(KeyCode.ESCAPE);
    }

    @Test
    void whatIsOnTheScreenFollowsTheLanguage() {
        choose(Languages.ENGLISH);
        awaitShown(english.text("queue.alarms"));
        run("select !" + alarm.number());
        awaitShown(english.text("detail.certainty"));
        press(KeyCode.F1);
        run("zone-end 5");
        List<String> keys = List.of("detail.certainty", "queue.alarms", "command.keys", "keys.title", "verb.zone-end.unknown", "map.bar.fit");
        keys.forEach(key -> awaitShown(longest(english.text(key))));
        for (Languages language : List.of(Languages.RUSSIAN, Languages.UZBEK_LATIN, Languages.UZBEK_CYRILLIC, Languages.ENGLISH)) {
            choose(language);
            keys.forEach(key -> awaitShown(longest(language.texts().text(key))));
        }
        write("note");
        awaitShown(english.text("wrong.no-incident-selected"));
        choose(Languages.RUSSIAN);
        awaitShown(Languages.RUSSIAN.texts().text("wrong.no-incident-selected"));
        write("");
        press(KeyCode.ESCAPE);
        press(KeyCode.F1);
    }

    /** Waits for what the text says, then reads the whole screen. */
    private void look(Languages language, String key) {
        Texts own = language.texts();
        awaitShown(longest(own.text(key)));
        Foreign words = foreign.computeIfAbsent(language, next -> new Foreign(english, own, spoken));
        await("in " + language + " with " + key).atMost(SOON).untilAsserted(() -> {
            List<String> shown = shown();
            assertThat(shown).as("keys").filteredOn(this::hasKey).isEmpty();
            assertThat(shown).as("English").filteredOn(words::isEnglish).isEmpty();
            if (language != Languages.UZBEK_LATIN) {
                assertThat(shown).as("Latin letters").filteredOn(words::isLatin).isEmpty();
            }
        });
    }

    private boolean hasKey(String text) {
        return KEY.matcher(text).results().anyMatch(found -> first.contains(found.group().substring(0, found.group().indexOf('.'))));
    }

    /**
     * What one language must not show; made once, because every text of the screen is held to every text there is.
     *
     * @param said every text of the language as it is
     * @param whole English texts of one word, which nothing on the screen may be
     * @param parts longer ones, which nothing on the screen may contain
     * @param words all words in Latin letters that the language or the command language has
     */
    private record Foreign(Set<String> said, Set<String> whole, List<String> parts, Set<String> words) {
        Foreign(Texts english, Texts own, Set<String> spoken) {
            this(own.keys().stream().map(own::text).collect(Collectors.toSet()), new HashSet<>(), new ArrayList<>(), new HashSet<>(spoken));
            english.keys().forEach(key -> Stream.of(GAP.split(english.text(key)))
                    .map(String::strip)
                    .filter(part -> WORDS.matcher(part).find() && !own.text(key).contains(part))
                    .forEach(part -> (part.contains(" ") ? parts : whole).add(part)));
            said.forEach(text -> WORDS.matcher(text).results().map(MatchResult::group).forEach(words::add));
        }

        boolean isEnglish(String text) {
            return !said.contains(text) && (whole.contains(text) || parts.stream().anyMatch(text::contains));
        }

        boolean isLatin(String text) {
            return WORDS.matcher(text).results().map(MatchResult::group).anyMatch(word -> !words.contains(word));
        }
    }

    private static String longest(String text) {
        return Stream.of(GAP.split(text)).map(String::strip).max(Comparator.comparingInt(String::length)).orElseThrow();
    }

    private void choose(Languages language) {
        Predicate<ToggleButton> chooses = toggle -> language.tag().equals(toggle.getUserData());
        ToggleButton button = robot.from(onFx(DeskLanguagesTest::root)).lookup(".toggle-button").match(chooses).query();
        onFx(() -> {
            button.fire();
            return true;
        });
    }

    private void run(String line) {
        write(line);
        press(KeyCode.ENTER);
    }

    /** Straight to what has the keyboard: on a busy machine the window itself may not have it yet. And let go: a key that is held toggles once. */
    private void press(KeyCode code) {
        for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            onFx(() -> {
                Node owner = root().getScene().getFocusOwner();
                Event.fireEvent(owner == null ? root() : owner, new KeyEvent(type, "", "", code, false, false, false, false));
                return true;
            });
        }
    }

    private void write(String line) {
        press(KeyCode.F5);
        TextField field = robot.from(onFx(DeskLanguagesTest::root)).lookup(".command-line").query();
        onFx(() -> {
            field.setText(line);
            field.end();
            return true;
        });
    }

    private static Node root() {
        return Window.getWindows().stream().filter(Stage.class::isInstance).filter(Window::isShowing).findFirst().orElseThrow().getScene().getRoot();
    }

    private void awaitShown(String part) {
        await("'" + part + "' on the screen").atMost(SOON).until(() -> shown().stream().anyMatch(text -> text.contains(part)));
    }

    private List<String> shown() {
        return onFx(() -> {
            List<String> texts = new ArrayList<>();
            for (Window window : List.copyOf(Window.getWindows())) {
                if (window.isShowing() && window.getScene() != null) {
                    if (window instanceof Stage stage && !stage.getTitle().equals("Posbon")) {
                        texts.add(stage.getTitle());
                    }
                    read(window.getScene().getRoot(), texts);
                }
            }
            return texts.stream().filter(text -> text != null && !text.isBlank()).toList();
        });
    }

    /** What a node and all below it say to eye and screen reader; verbs and keys are the command language, not a text. */
    private static void read(Node node, List<String> texts) {
        if (!node.isVisible() || COMMAND_LANGUAGE.stream().anyMatch(node.getStyleClass()::contains)) {
            return;
        }
        texts.add(node.getAccessibleText());
        switch (node) {
            case Labeled labeled -> texts.add(labeled.getText());
            case Text text -> texts.add(text.getText());
            case TextInputControl input -> texts.add(input.getPromptText());
            default -> { }
        }
        if (node instanceof Control control) {
            if (control.getTooltip() != null) {
                texts.add(control.getTooltip().getText());
            }
            if (control.getContextMenu() != null) {
                control.getContextMenu().getItems().forEach(item -> texts.add(item.getText()));
            }
        }
        if (node instanceof Parent parent && !(node instanceof TextInputControl)) {
            parent.getChildrenUnmodifiable().forEach(child -> read(child, texts));
        }
    }

    private static <T> T onFx(Callable<T> task) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, task);
    }
}
