package uz.posbon.workstation.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.training.debrief.Debrief;
import uz.posbon.sdk.training.debrief.DebriefMaker;
import uz.posbon.sdk.training.debrief.Evening;
import uz.posbon.sdk.training.debrief.Outcome;
import uz.posbon.sdk.training.debrief.Played;
import uz.posbon.ui.figure.Figure;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.workstation.debrief.DebriefTable.Cell;
import uz.posbon.workstation.debrief.DebriefTable.Line;
import uz.posbon.workstation.words.Words;

/** What the panel says of a session, before anything is painted. */
class DebriefProjectionTest {
    static final List<EarlierRun> EARLIER = List.of(
            new EarlierRun(DebriefMaker.make(Evening.scenario(), Evening.earlier().events()), Instant.parse("2026-03-13T15:20:00Z")),
            new EarlierRun(DebriefMaker.make(Evening.scenario(), new Played().at(60, "trainer").note(null, "so").events()), Instant.parse("2026-03-12T15:20:00Z")));

    static Words words(Languages language) {
        return new Words(language.texts(), ZoneId.of("Asia/Tashkent"));
    }

    static DebriefModel model(Languages language, List<EarlierRun> earlier) {
        return DebriefProjection.of(Evening.debrief(), earlier, words(language));
    }

    static DebriefTable table(DebriefModel model, String key) {
        return model.tables().stream().filter(table -> table.key().equals(key)).findFirst().orElseThrow();
    }

    private static List<String> texts(Line line) {
        return line.cells().stream().map(Cell::text).toList();
    }

    @Test
    void theScoreComesFirstThenWhatWentWrong() {
        DebriefModel model = model(Languages.ENGLISH, List.of());
        assertThat(model.figures()).extracting(Figure::spoken)
                .containsExactly("Points: 59% 65 of 110", "Wrong: 1", "Missed: 1", "Late: 1", "Done: 3", "Not acknowledged: 1");
        DebriefTable results = table(model, "results");
        assertThat(results.lines()).extracting(line -> line.cells().getFirst().text())
                .containsExactly("Wrong", "Missed", "Late", "Open", "Done", "Done", "Done", "Not asked for");
        assertThat(texts(results.lines().get(2))).containsExactly("Late", "Send two engines", "Sardor", "1:40", "1:30", "15 / 30", "14:01:50", "0:10 late");
        assertThat(results.lines().getFirst().spoken(results.columns()))
                .isEqualTo("Outcome: Wrong, Expected: Send no police to the second call, Who: Sardor, Limit: 5:00, Points: 0 / 10, At: 14:03:00, Remark: P-1 was sent");
        assertThat(results.lines().get(1).jump()).isEqualTo(Played.START.plus(Duration.ofSeconds(420)));
        assertThat(results.lines().get(3).jump()).as("what is open has no moment").isNull();
    }

    @Test
    void everyOutcomeHasAShapeOfItsOwn() {
        assertThat(Outcome.KNOWN.stream().map(outcome -> DebriefTones.of(outcome).shape()).collect(Collectors.toSet())).hasSameSizeAs(Outcome.KNOWN);
        assertThat(Outcome.KNOWN.stream().map(DebriefTones::of)).doesNotHaveDuplicates().doesNotContain(Tone.NEUTRAL);
    }

    @Test
    void whatWasNotMeasuredStandsAfterWhatWas() {
        List<Cell> took = table(model(Languages.ENGLISH, List.of()), "results").lines().stream().map(line -> line.cells().get(3)).sorted().toList();
        assertThat(took).extracting(Cell::text).containsExactly("0:12", "0:45", "1:20", "1:40", "–", "–", "–", "–");
    }

    @Test
    void unitsAreSetAgainstThePlanAndWhatIsToBeSaidIsSaid() {
        DebriefModel model = model(Languages.ENGLISH, List.of());
        assertThat(texts(table(model, "units").lines().getFirst()))
                .containsExactly("Too few", "#0427  Dwelling fire", "Dilnoza", "engine 2/2, paramedic 0/1", "E-1, E-2, P-1", "14:01:10");
        assertThat(table(model, "talk").lines()).extracting(line -> texts(line).getFirst() + ": " + texts(line).getLast()).containsExactly(
                "Note: Asks the caller for the floor at once", "Mark: 60 of 100; Radio: too many words", "Mark: 80 of 100", "Override: #0427; Priority 1; people inside",
                "Override: #0427; E-2; the nearest one is stuck", "Not acknowledged: !12  Smoke, 9 floors");
    }

    @Test
    void anEarlierRunAddsATable() {
        assertThat(model(Languages.ENGLISH, List.of()).tables()).extracting(DebriefTable::key).doesNotContain("comparison", "runs");
        DebriefModel model = model(Languages.ENGLISH, EARLIER);
        assertThat(model.who()).isEqualTo("Dilnoza, Sardor · earlier run 22%");
        assertThat(texts(table(model, "comparison").lines().get(1))).containsExactly("Better", "Open it as a gas incident", "Wrong", "–", "Done", "0:45");
        assertThat(table(model, "runs").lines()).extracting(line -> texts(line).subList(0, 4)).containsExactly(
                List.of("Better", "this run", "Dilnoza, Sardor", "59"), List.of("Not comparable", "2026-03-13 20:20:00", "Dilnoza, Sardor", "22"),
                List.of("–", "2026-03-12 20:20:00", "Dilnoza, Sardor", "0"));
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasItsWords(Languages language) {
        DebriefModel model = model(language, EARLIER);
        Set<String> said = model.tables().stream()
                .flatMap(table -> Stream.concat(table.columns().stream().map(DebriefTable.Column::title), table.lines().stream().flatMap(line -> texts(line).stream())))
                .collect(Collectors.toSet());
        assertThat(said).noneMatch(text -> text.startsWith("debrief") || text.contains("{") || text.contains("report."));
        assertThat(said).doesNotContain("NotAsked", "TooFew", "NotComparable");
        model.tables().forEach(table -> table.lines().forEach(line -> assertThat(line.cells()).as(table.key()).hasSameSizeAs(table.columns())));
    }

    @Test
    void aLongSessionHasNoMoreStepsThanCanBeRead() {
        Played played = new Played().at(3000, Played.DILNOZA).unit("E-1").at(5999, "trainer").end();
        var activity = DebriefProjection.of(DebriefMaker.make(Evening.scenario(), played.events()), List.of(), words(Languages.ENGLISH)).activity();
        assertThat(activity.steps()).hasSize(20).startsWith("0", "5", "10");
        assertThat(activity.rows().getFirst().values()).hasSize(20).containsOnlyOnce(1);
        assertThat(activity.title()).contains("5 minutes");
    }

    @Test
    void aSessionThatRunsSaysSo() {
        Instant now = Played.START.plusSeconds(60);
        String when = DebriefProjection.of(DebriefMaker.make(Evening.scenario(), new Played().at(60, "trainer").note(null, "so").events()), List.of(), words(Languages.ENGLISH)).when();
        assertThat(when).isEqualTo("2026-11-24 14:00:00, still running at " + words(Languages.ENGLISH).time(now));
    }
}
