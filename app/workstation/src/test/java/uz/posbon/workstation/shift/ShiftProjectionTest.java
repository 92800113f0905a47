package uz.posbon.workstation.shift;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.LogEntry;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.shift.ShiftHandover;
import uz.posbon.sdk.shift.HandoverNote;
import uz.posbon.sdk.shift.Shift;
import uz.posbon.sdk.shift.ShiftStatistics;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.workstation.SmallCity;
import uz.posbon.workstation.words.Phrase;
import uz.posbon.workstation.words.Words;

/** What the desk says about shifts, to each of the operators. */
class ShiftProjectionTest {
    private static final ShiftHandover OFFER = new ShiftHandover(
            "Sardor", "Quiet", List.of("i-fire"), List.of(new HandoverNote("i-fire", "Gas is closed")), SmallCity.NOW, null, null);

    private final Words words = new Words(Languages.ENGLISH.texts(), ZoneId.of("Asia/Tashkent"));
    private final SmallCity city = new SmallCity();

    private ShiftModel model(String operator) {
        return ShiftProjection.of(city.picture().snapshot(), operator, Phrase.NOTHING, Map.of("i-fire", "Call 104 at nine"), null, words);
    }

    @Test
    void theStatusLineSaysWhereTheOperatorStands() {
        assertThat(model("Dilnoza").status()).isEqualTo("Not on shift / Dilnoza");
        city.duty("Dilnoza", null, null);
        city.duty("Sardor", "lunch", null);
        assertThat(model("Dilnoza").status()).isEqualTo("Shift since 13:00 / Dilnoza");
        assertThat(model("Sardor").status()).isEqualTo("On break since 13:55 / Sardor");
        assertThat(model("Sardor").stage()).isEqualTo(ShiftModel.Stage.ON_BREAK);
        assertThat(model("Dilnoza").onDuty()).extracting(ShiftModel.Duty::remark).containsExactly("", "on break since 13:55 · lunch");
    }

    @Test
    void whoeverMayOnlyLookIsToldSo() {
        city.duty("Sardor", null, null);
        ShiftModel viewer = ShiftProjection.of(city.picture().snapshot(), "Dilnoza", Phrase.of("notice.viewer"), Map.of(), null, words);
        assertThat(viewer.closed()).isTrue();
        assertThat(viewer.notice()).isEqualTo("This login may look, not act");
        assertThat(viewer.onDuty()).hasSize(1);
        assertThat(model("Dilnoza").closed()).isFalse();
    }

    @Test
    void aCaseIsHandedOverWithItsUnitsItsLastWordsAndOnesOwnNote() {
        city.duty("Dilnoza", null, null);
        city.send("E-12", AssignmentStatus.ON_SCENE);
        city.entries.add(new LogEntry(7, "i-fire", SmallCity.NOW, SmallCity.NOW, "Karim", "incident.noted", "Caller on the roof", Map.of()));
        city.entries.add(new LogEntry(8, "i-fire", SmallCity.NOW, SmallCity.NOW, "Karim", "assignment.status", null, Map.of()));
        assertThat(model("Dilnoza").cases()).singleElement().satisfies(one -> {
            assertThat(one.number()).isEqualTo("#0427");
            assertThat(one.place()).isEqualTo("Chilonzor 9-12");
            assertThat(one.units()).isEqualTo("E-12 on scene");
            assertThat(one.last()).isEqualTo("14:00 Karim: Caller on the roof");
            assertThat(one.note()).isEqualTo("Call 104 at nine");
        });
    }

    @Test
    void theIncomingOperatorReadsTheNotesOfTheOneWhoOffers() {
        city.duty("Dilnoza", null, OFFER);
        city.incidents.add(SmallCity.incident("i-new", 428));
        ShiftModel in = model("Sardor");
        assertThat(in.notice()).isEqualTo("Dilnoza hands over: read and take over");
        assertThat(in.offered()).isNotNull().satisfies(offered -> assertThat(offered.text()).isEqualTo("Quiet"));
        assertThat(in.cases()).extracting(ShiftModel.Case::note).containsExactly("Gas is closed", "");
        assertThat(in.cases()).extracting(ShiftModel.Case::isNew).containsExactly(false, true);
        assertThat(model("Dilnoza").notice()).isEqualTo("Offered; Sardor has not taken over yet");
        assertThat(model("Dilnoza").stage()).isEqualTo(ShiftModel.Stage.OFFERED);
        assertThat(model("Karim").offered()).isNull();
    }

    @Test
    void whoHandedOverSeesThatItWasAccepted() {
        city.duty("Dilnoza", null, OFFER);
        OperationalPicture picture = city.picture();
        Shift open = city.shifts.getFirst();
        ShiftHandover accepted = new ShiftHandover("Sardor", "Quiet", OFFER.incidentIds(), OFFER.notes(), SmallCity.NOW, SmallCity.NOW.plusSeconds(60), "Sardor");
        Shift ended = new Shift(open.id(), 1, 3, "Dilnoza", open.startedTime(), List.of(), accepted, SmallCity.NOW.plusSeconds(60), Map.of());
        picture.onEvent(new DurableEvent.ShiftChanged(new Envelope("e", 11, "uz.posbon.shift.accepted", "/posbon/log", open.id(),
                SmallCity.NOW, SmallCity.NOW, "Sardor", null, null), ended));
        ShiftModel out = ShiftProjection.of(picture.snapshot(), "Dilnoza", Phrase.NOTHING, Map.of(), null, words);
        assertThat(out.notice()).isEqualTo("Sardor took over at 14:01");
        assertThat(out.stage()).isEqualTo(ShiftModel.Stage.OFF);
    }

    @Test
    void figuresAreThoseOfTheOwnShift() {
        city.duty("Dilnoza", null, null);
        ShiftStatistics figures = new ShiftStatistics("s-Dilnoza", SmallCity.NOW, SmallCity.NOW, 5, Duration.ofSeconds(12), Duration.ofSeconds(48),
                2, 3, null, 1, Duration.ofMinutes(10));
        List<ShiftModel.Fact> shown = ShiftProjection.of(city.picture().snapshot(), "Dilnoza", Phrase.NOTHING, Map.of(), figures, words).statistics();
        assertThat(shown).contains(new ShiftModel.Fact("To acknowledge: median / 9 of 10", "0:12 / 0:48"), new ShiftModel.Fact("To the first unit: median", "–"));
        assertThat(ShiftProjection.of(city.picture().snapshot(), "Sardor", Phrase.NOTHING, Map.of(), figures, words).statistics()).isEmpty();
    }

    @Test
    void theSheetReadsWithoutAProgram() {
        city.duty("Dilnoza", null, null);
        String sheet = HandoverSheet.of(model("Dilnoza"), SmallCity.NOW, words);
        assertThat(sheet).startsWith("# Hand-over of open cases").contains("2026-11-24 14:00", "1 open case", "- Dilnoza, since 13:00",
                "## #0427 P1 Dwelling fire", "- Address: Chilonzor 9-12", "- Units: no units", "- Note: Call 104 at nine");
    }

    @Test
    void notesOutliveTheDesk(@TempDir Path folder) throws Exception {
        ShiftNotes notes = new ShiftNotes(folder);
        notes.put("s1", "i1", "Gas is\nclosed");
        notes.put("s1", "i2", "Door code 12");
        notes.put("s1", "i2", null);
        notes.put("s2", "i1", "Of another shift");
        assertThat(new ShiftNotes(folder).of("s1")).containsExactly(Map.entry("i1", "Gas is closed"));
        assertThat(notes.of("s1")).isEqualTo(new ShiftNotes(folder).of("s1"));
    }
}
