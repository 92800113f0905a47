package uz.posbon.backend.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import uz.posbon.assets.ScenarioTexts;
import uz.posbon.sdk.ScenarioFiles;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.training.scenario.Action;
import uz.posbon.sdk.training.scenario.AlarmDraft;
import uz.posbon.sdk.training.scenario.Condition;
import uz.posbon.sdk.training.scenario.FloodPart;
import uz.posbon.sdk.training.scenario.Inject;
import uz.posbon.sdk.training.scenario.Scenario;
import uz.posbon.sdk.training.scenario.ScenarioCity;
import uz.posbon.sdk.training.scenario.ScenarioSchema;
import uz.posbon.sdk.training.scenario.ScenarioStep;
import uz.posbon.sdk.training.scenario.When;

/** The shipped scenarios can be played in the demo city, and say everything in four languages. */
class ShippedScenariosTest {
    static final Iterable<String> ids = ScenarioTexts.ALL;
    private static final ScenarioCity CITY = new SampleCity().forScenarios();
    private static final ScenarioSchema SCHEMA = new ScenarioSchema();

    private final ScenarioFiles files = new ScenarioFiles();

    @ParameterizedTest
    @FieldSource("ids")
    void canBePlayedInTheDemoCity(String id) throws IOException {
        String text = ScenarioTexts.read(id);
        Scenario scenario = files.read(id, text, CITY).scenario();
        assertThat(scenario.id()).isEqualTo(id);
        assertThat(SCHEMA.errors(text)).isEmpty();
        assertThat(scenario.steps()).hasSizeBetween(8, 25);
        assertThat(scenario.expectations()).hasSizeBetween(6, 15);
        assertThat(scenario.steps()).as("something hangs on what trainees do").anyMatch(step -> step.when() instanceof When.After after
                && !(after.condition() instanceof Condition.Fired));
        assertThat(files.read(id, files.text(scenario), CITY).scenario()).isEqualTo(scenario);
    }

    @ParameterizedTest
    @FieldSource("ids")
    void saysEverythingInFourLanguages(String id) throws IOException {
        assertThat(texts(files.read(id, ScenarioTexts.read(id)).scenario())).hasSizeGreaterThan(20).allSatisfy(text -> {
            assertThat(text.byLanguage()).containsOnlyKeys("en", "ru", "uz-Latn", "uz-Cyrl");
            assertThat(text.in("uz-Latn")).doesNotContainPattern("['`‘’]|(?<![oOgG])\u02BB|[oOgG]\u02BC").doesNotContainPattern("\\p{IsCyrillic}");
            assertThat(text.in("uz-Cyrl").replaceAll("Tashkent City|\\bQA\\b|\\b[A-Z]-?[0-9]+", "")).doesNotContainPattern("[A-Za-zʻʼ]");
            assertThat(text.in("ru").replaceAll("Tashkent City|\\bQA\\b|\\b[A-Z]-?[0-9]+", "")).doesNotContainPattern("[A-Za-z]");
            assertThat(text.in("en")).doesNotContainPattern("\\p{IsCyrillic}");
        });
    }

    @ParameterizedTest
    @FieldSource("ids")
    void liesInTheCity(String id) throws IOException {
        Scenario scenario = files.read(id, ScenarioTexts.read(id)).scenario();
        List<GeoPoint> places = drafts(scenario).flatMap(alarm -> Stream.ofNullable(alarm.position())).toList();
        assertThat(places).isNotEmpty().allSatisfy(place -> assertThat(isInOrAtTheCity(place)).as(place.toString()).isTrue());
        assertThat(drafts(scenario).filter(alarm -> alarm.position() == null && alarm.siteId() == null && alarm.cameraId() == null))
                .as("only floods choose places themselves").allMatch(alarm -> floods(scenario).anyMatch(part -> part.alarm().equals(alarm)));
    }

    @Test
    void togetherTheyAreAboutEveryCategoryAndEveryKindOfStepAndExpectation() throws IOException {
        Set<Category> categories = new LinkedHashSet<>();
        Set<Class<?>> injects = new LinkedHashSet<>();
        Set<Class<?>> actions = new LinkedHashSet<>();
        for (String id : ids) {
            Scenario scenario = files.read(id, ScenarioTexts.read(id)).scenario();
            drafts(scenario).forEach(alarm -> categories.addAll(alarm.categories()));
            scenario.steps().forEach(step -> injects.add(step.inject().getClass()));
            scenario.expectations().forEach(expectation -> actions.add(expectation.action().getClass()));
        }
        assertThat(categories).containsExactlyInAnyOrderElementsOf(Category.KNOWN);
        assertThat(injects).containsExactlyInAnyOrder(Inject.class.getPermittedSubclasses());
        assertThat(actions).contains(Action.Acknowledge.class, Action.OpenIncident.class, Action.Join.class, Action.SetPriority.class, Action.Send.class,
                Action.NotSend.class, Action.HandOver.class, Action.Note.class, Action.MarkStep.class, Action.Close.class, Action.MarkNuisance.class, Action.Dismiss.class);
    }

    /** What is expected of a step's checklist stands in the plan of a type that its alarm may become. */
    @ParameterizedTest
    @FieldSource("ids")
    void checklistStepsBelongToAPlanTheAlarmLeadsTo(String id) throws IOException {
        Scenario scenario = files.read(id, ScenarioTexts.read(id)).scenario();
        scenario.expectations().stream().filter(e -> e.action() instanceof Action.MarkStep).forEach(expectation -> {
            Set<String> types = scenario.step(expectation.step()).stream().flatMap(ShippedScenariosTest::drafts).map(AlarmDraft::typeId).collect(Collectors.toSet());
            String step = ((Action.MarkStep) expectation.action()).checklistStep();
            assertThat(types).as(expectation.id()).anyMatch(type -> CITY.incidentTypes().getOrDefault(type, Set.of()).contains(step));
        });
    }

    @Test
    void theListNamesWhatIsThere() throws IOException {
        try (Stream<Path> there = Files.list(Path.of(System.getProperty("posbon.home"), "assets/src/main/resources/uz/posbon/assets/scenario"))) {
            assertThat(there.map(file -> file.getFileName().toString().replace(".yaml", ""))).containsExactlyInAnyOrderElementsOf(ScenarioTexts.ALL);
        }
    }

    @Test
    void theHandbooksExampleCanBePlayed() throws IOException {
        String page = Files.readString(Path.of(System.getProperty("posbon.home"), "installers/handbook/scenario.md"));
        String example = page.substring(page.indexOf("```yaml") + 8, page.lastIndexOf("```"));
        assertThat(files.read("the handbook's example", example, CITY).scenario().steps()).hasSize(3);
        assertThat(SCHEMA.errors(example)).isEmpty();
    }

    /** The Chirchiq runs a few hundred metres outside the last district. */
    private static boolean isInOrAtTheCity(GeoPoint place) {
        return CITY.area().stream().anyMatch(district -> district.contains(place) || district.polygons().stream()
                .flatMap(polygon -> polygon.rings().getFirst().stream()).anyMatch(corner -> corner.metresTo(place) < 1000));
    }

    private static Stream<AlarmDraft> drafts(Scenario scenario) {
        return scenario.steps().stream().flatMap(ShippedScenariosTest::drafts);
    }

    private static Stream<AlarmDraft> drafts(ScenarioStep step) {
        return switch (step.inject()) {
            case Inject.RaiseAlarm raise -> Stream.of(raise.alarm());
            case Inject.Flood flood -> flood.parts().stream().map(FloodPart::alarm);
            default -> Stream.empty();
        };
    }

    private static Stream<FloodPart> floods(Scenario scenario) {
        return scenario.steps().stream().flatMap(step -> step.inject() instanceof Inject.Flood flood ? flood.parts().stream() : Stream.empty());
    }

    private static List<LocalText> texts(Scenario scenario) {
        List<LocalText> texts = new ArrayList<>(List.of(scenario.title(), scenario.about()));
        drafts(scenario).forEach(alarm -> Stream.of(alarm.headline(), alarm.description(), alarm.areaDescription(), alarm.event()).filter(Objects::nonNull).forEach(texts::add));
        for (ScenarioStep step : scenario.steps()) {
            switch (step.inject()) {
                case Inject.UnitFails unit -> texts.add(unit.reason());
                case Inject.UnitStuck unit -> texts.add(unit.reason());
                case Inject.UnitRefuses unit -> texts.add(unit.reason());
                case Inject.SourceSays says -> texts.add(says.text());
                case Inject.UnitReports unit -> texts.add(unit.text());
                case Inject.MessageToDesks message -> texts.add(message.text());
                default -> { }
            }
        }
        scenario.expectations().forEach(expectation -> texts.add(expectation.text()));
        return texts;
    }
}
