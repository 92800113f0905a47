package uz.posbon.workstation.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.incident.ChecklistMark;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.StepOutcome;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.room.ResponseStep;
import uz.posbon.sdk.room.RoomFigure;
import uz.posbon.sdk.room.RoomRow;
import uz.posbon.sdk.room.RoomRows;
import uz.posbon.sdk.shift.Shift;
import uz.posbon.sdk.shift.ShiftStatistics;
import uz.posbon.workstation.SmallCity;
import uz.posbon.workstation.room.RoomSamples;
import uz.posbon.workstation.verb.VerbException;
import uz.posbon.workstation.words.Words;

/** What was done on a shift, as it can be read from the paper and from the table. */
class ShiftReportTest {
    private static final Instant NOON = RoomSamples.NOON;

    private static Shift shift(long number, String operator, @Nullable Instant ended) {
        return new Shift("s" + number, number, 1, operator, NOON.minusSeconds(7200 - number), List.of(), null, ended, Map.of());
    }

    private static Report report(Languages language) {
        RoomRow opened = new RoomRow(RoomRow.INCIDENT, "i7", 427L, "=Smoke, \"ninth\" floor", NOON.minusSeconds(600), null, null);
        RoomRow sent = new RoomRow(RoomRow.INCIDENT, "i7", 427L, "=Smoke, \"ninth\" floor", NOON.minusSeconds(400), Duration.ofSeconds(200), Duration.ofSeconds(90));
        ShiftFindings found = new ShiftFindings(
                shift(12, "Dilnoza", null),
                new ShiftStatistics("s12", NOON.minusSeconds(7200), NOON, 41, null, null, 17, 30, null, 12, Duration.ofMinutes(30)),
                RoomSamples.figures(3, 2, 1, 3, 2), new RoomRows(RoomFigure.OPENED_ON_SHIFT, null, 1, List.of(opened)),
                new RoomRows(RoomFigure.CLOSED_ON_SHIFT, null, 0, List.of()), Map.of(ResponseStep.DISPATCH, List.of(sent)),
                Map.of(ResponseStep.ARRIVE, List.of(opened)));
        return ShiftReport.of(found, new OperationalPicture().snapshot(), NOON, new Words(language.texts(), ZoneId.of("Asia/Tashkent")));
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageCanBeReadFromThePaper(Languages language) throws IOException {
        Report report = report(language);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReportPdf(FontFiles.ofThisMachine()).write(report, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            String read = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(read).contains(report.title(), "#0427", "3:20");
            report.tables().forEach(table -> assertThat(read).contains(table.title()));
            assertThat(read).doesNotContain("report.", "room.", "{");
        }
    }

    @Test
    void whatWasLateAndWhatStillWaitsIsAnException() {
        Report.Table exceptions = report(Languages.ENGLISH).tables().get(2);
        assertThat(exceptions.rows().subList(0, 2)).extracting(List::getFirst).containsExactly("Send", "Arrive");
        assertThat(exceptions.rows().getFirst()).containsSubsequence("3:20", "1:30");
    }

    @Test
    void whatWasLeftOutOrOverriddenOnTheShiftIsAnExceptionWithItsReason() {
        SmallCity city = new SmallCity();
        Instant before = SmallCity.NOW.minus(Duration.ofHours(3));
        city.incidents.set(0, marked(List.of(
                new ChecklistMark("gas", StepOutcome.SKIPPED, SmallCity.NOW.minusSeconds(60), "Sardor", "No gas in the house"),
                new ChecklistMark("roof", StepOutcome.SKIPPED, before, "Aziza", "Another shift"),
                new ChecklistMark("call", StepOutcome.DONE, SmallCity.NOW, "Sardor", null))));
        Shift shift = new Shift("s1", 1, 1, "Sardor", SmallCity.NOW.minus(Duration.ofHours(2)), List.of(), null, null, Map.of());
        assertThat(new ShiftActs(shift, city.picture().snapshot(), new Words(Languages.ENGLISH.texts(), ZoneId.of("Asia/Tashkent"))).all()).singleElement().satisfies(act -> {
            assertThat(act.kind()).isEqualTo("Skipped");
            assertThat(act.text()).endsWith(": No gas in the house");
            assertThat(act.by()).isEqualTo("Sardor");
        });
    }

    private static Incident marked(List<ChecklistMark> checklist) {
        Incident i = SmallCity.incident("i-fire", 427);
        return new Incident(
                i.id(), i.number(), i.version(), i.status(), i.milestones(), i.drill(), i.typeId(), i.category(), i.priority(), i.priorityReason(), i.title(),
                i.description(), i.position(), i.address(), i.zoneId(), i.siteId(), i.caller(), i.alarmIds(), i.linkedIncidentIds(), i.mergedIntoId(),
                i.reportedTime(), i.createdTime(), i.createdBy(), i.operator(), i.changedTime(), i.closedTime(), i.closedBy(), i.disposition(), i.references(),
                checklist, i.attachments(), i.handovers(), i.approvals(), i.more());
    }

    @Test
    void aTableThatGoesOnSaysItsColumnsOnEveryPage() throws IOException {
        List<List<String>> rows = IntStream.rangeClosed(1, 150).mapToObj(i -> List.of("#" + i, "Smoke in the cellar of house " + i)).toList();
        Report report = new Report("en", "Shift", List.of(), List.of(new Report.Table("Incidents", List.of("Number", "What it is"), rows, "")), "{page} / {pages}");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReportPdf(FontFiles.ofThisMachine()).write(report, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper reader = new PDFTextStripper();
                reader.setStartPage(page);
                reader.setEndPage(page);
                assertThat(reader.getText(document)).as("page %d", page).containsOnlyOnce("What it is");
            }
        }
    }

    @Test
    void aTableProgramReadsItAndRunsNothing() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportCsv.write(report(Languages.ENGLISH), out);
        String csv = out.toString(StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFFShift 12: Dilnoza\r\n").contains("#0427,\"'=Smoke, \"\"ninth\"\" floor\",");
    }

    @Test
    void aShiftIsNamedByItsNumberOrItsOperator() {
        List<Shift> all = List.of(shift(4, "Sardor", null), shift(3, "Aziza", null), shift(2, "Dilnoza", NOON), shift(1, "Dilnoza", NOON));
        assertThat(ReportVerbs.find(all, "1", "Sardor").number()).isEqualTo(1);
        assertThat(ReportVerbs.find(all, "dilnoza", "Sardor").number()).isEqualTo(2);
        assertThat(ReportVerbs.find(all, "", "Sardor").number()).isEqualTo(4);
        assertThat(ReportVerbs.find(all, "", "Dilnoza").number()).as("the open one that began first").isEqualTo(3);
        assertThatThrownBy(() -> ReportVerbs.find(all, "99", "Sardor")).isInstanceOf(VerbException.class);
        assertThatThrownBy(() -> ReportVerbs.find(List.of(), "", "Sardor")).isInstanceOf(VerbException.class);
    }
}
