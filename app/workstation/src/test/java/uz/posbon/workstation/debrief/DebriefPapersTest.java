package uz.posbon.workstation.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.training.debrief.Debrief;
import uz.posbon.sdk.training.debrief.DebriefMaker;
import uz.posbon.sdk.training.debrief.Evening;
import uz.posbon.sdk.training.debrief.Played;
import uz.posbon.sdk.training.scenario.Expectation;
import uz.posbon.sdk.training.scenario.Scenario;
import uz.posbon.workstation.paper.PaperText;

/** A debrief as it can be read from the paper and from the table. */
class DebriefPapersTest {
    private final DebriefPapers papers = new DebriefPapers();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everyLanguageCanBeReadFromThePaper(Languages language) throws IOException {
        Path file = folder.resolve("debrief.pdf");
        papers.pdf(Evening.debrief(), DebriefProjectionTest.EARLIER, DebriefProjectionTest.words(language), file);
        String read = PaperText.of(file);
        assertThat(read).contains("59%", "14:07:00", "Dilnoza, Sardor", "#0427").doesNotContain("debrief.", "debriefOutcome", "report.", "{");
        DebriefProjectionTest.model(language, DebriefProjectionTest.EARLIER).tables().stream()
                .filter(table -> !table.key().equals("results")).forEach(table -> assertThat(read).contains(table.title()));
    }

    @Test
    void theFirstPageSaysWhatWentWrongBeforeAllElse() throws IOException {
        Path file = folder.resolve("debrief.pdf");
        papers.pdf(Evening.debrief(), List.of(), DebriefProjectionTest.words(Languages.ENGLISH), file);
        String first = PaperText.page(file, 1);
        assertThat(first).startsWith("Debrief: Gas in a house").containsSubsequence("Dilnoza, Sardor", "2026-11-24 14:00:00 to 14:10:40", "59%", "65 of 110",
                "What went wrong", "Send no police to the second", "Offer it to the gas service", "Send two engines", "To talk about");
    }

    @Test
    void theTableHasALineForEachExpectationAndTrainee() throws IOException {
        Path file = folder.resolve("debrief.csv");
        papers.csv(Evening.debrief(), DebriefProjectionTest.words(Languages.RUSSIAN), file);
        List<String> lines = List.of(Files.readString(file).split("\r\n"));
        assertThat(lines.getFirst()).startsWith("\uFEFFсценарий,");
        assertThat(lines).hasSize(9).contains(
                "Gas in a house,2026-11-24 14:00:00,engines,Выслать две автоцистерны,Поздно,Sardor,15,30,100,90,2026-11-24 14:01:50,опоздание 0:10",
                "Gas in a house,2026-11-24 14:00:00,gas,Передать газовой службе после прибытия первой машины,Не сделано,,0,20,,120,2026-11-24 14:07:00,",
                "Gas in a house,2026-11-24 14:00:00,closed,Закрыть происшествие,Не решено,,,,,3000,,");
    }

    @Test
    void twoWhoShareAnExpectationHaveALineEach() {
        Scenario scenario = Evening.scenario();
        Played played = new Played().fires(10, "smoke", "a", "b").at(20, Played.DILNOZA).acknowledge("a").at(25.5, Played.SARDOR).acknowledge("b").at(300, "trainer").end();
        List<List<String>> lines = DebriefCsv.lines(DebriefMaker.make(scenario, played.events()), DebriefProjectionTest.words(Languages.ENGLISH));
        assertThat(lines.subList(1, 3)).extracting(line -> line.get(5) + " " + line.get(6) + " " + line.get(8)).containsExactly("Dilnoza 5 15.500", "Sardor 5 15.500");
    }

    @Test
    void aTableProgramReadsItAndRunsNothing() throws IOException {
        Expectation evil = Evening.scenario().expectations().getFirst();
        evil = new Expectation(evil.id(), evil.step(), evil.within(), evil.points(), evil.action(), new LocalText(Map.of("en", "=HYPERLINK(\"x\"), now")));
        Debrief debrief = DebriefMaker.make(scenario(evil), Evening.played().events());
        Path file = folder.resolve("debrief.csv");
        papers.csv(debrief, DebriefProjectionTest.words(Languages.ENGLISH), file);
        assertThat(Files.readString(file)).contains(",\"'=HYPERLINK(\"\"x\"\"), now\",Done,");
    }

    private static Scenario scenario(Expectation expectation) {
        Scenario s = Evening.scenario();
        return new Scenario(s.id(), s.title(), s.about(), s.categories(), s.start(), s.length(), s.seed(), s.units(), s.steps(), List.of(expectation));
    }
}
