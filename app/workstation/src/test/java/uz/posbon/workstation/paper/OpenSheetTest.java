package uz.posbon.workstation.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.session.Role;
import uz.posbon.sdk.stream.ConnectionState;
import uz.posbon.workstation.recommend.Journeys;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.Focus;

class OpenSheetTest {
    private final PaperRoom room = new PaperRoom(0);

    private Sheet sheet() {
        return room.sheet(Languages.ENGLISH);
    }

    private String head(String label) {
        return sheet().head().stream().filter(fact -> fact.label().equals(label)).findFirst().orElseThrow().value();
    }

    @Test
    void theMostUrgentStandsFirstWithAllThatIsNeededToGoOn() {
        Sheet.Case fire = sheet().cases().getFirst();
        assertThat(sheet().cases()).extracting(Sheet.Case::heading).containsExactly("#0427   P1   Dwelling fire", "#0428   P3   Dwelling fire");
        assertThat(fire.title()).isEqualTo("Smoke on the ninth floor");
        assertThat(fire.facts()).contains(
                new Sheet.Fact("Address", "Chilonzor 9-12"),
                new Sheet.Fact("Site", "School 17   Bunyodkor 5   +998 71 200-00-17"),
                new Sheet.Fact("Position", "41.28000, 69.20000"),
                new Sheet.Fact("Caller", "Gʻofur Oʻktamov   +998 90 123-45-67"));
        assertThat(fire.log()).extracting(Sheet.LogLine::text).containsExactly("Second entrance, code 42", "Incident opened");
    }

    @Test
    void unitsAtWorkHaveTheirNumberOrThatOfTheirAgency() {
        assertThat(sheet().cases().getFirst().units()).containsExactly(
                new Sheet.UnitLine("A-103", "En route", "13:58:00  (2:00)", "101  Fire service"),
                new Sheet.UnitLine("E-12", "On scene", "13:55:00  (5:00)", "+998 90 000-00-12"));
        assertThat(sheet().cases().getLast().units()).isEmpty();
    }

    @Test
    void theChecklistSaysWhatIsLeft() {
        assertThat(sheet().cases().getFirst().steps()).containsExactly(
                new Sheet.StepLine("Call the caller back", false, "done  13:56:40  Dilnoza"), new Sheet.StepLine("Close the gas", true, ""));
    }

    @Test
    void aLivePictureIsUpToDateHoweverQuietItIs() {
        room.now = PaperRoom.NOW.plus(Duration.ofHours(2));
        assertThat(head("State as of")).isEqualTo("2026-11-24 16:00:00  up to date");
        assertThat(head("Place of work")).isEqualTo("Tashkent   desk-4");
        assertThat(head("Operator")).isEqualTo("Dilnoza");
        assertThat(sheet().warning()).isEmpty();
    }

    @Test
    void withoutABackendItSaysSinceWhenNothingIsKnown() {
        room.picture.onConnection(new ConnectionState.Lost(PaperRoom.NOW.plusSeconds(60), "cut"));
        room.now = PaperRoom.NOW.plusSeconds(60 + 750);
        assertThat(head("State as of")).isEqualTo("2026-11-24 14:01:00  12:30 old");
        assertThat(head("Printed")).isEqualTo("2026-11-24 14:13:30");
        assertThat(sheet().warning()).contains("2026-11-24 14:01:00", "12:30");
        assertThat(sheet().cases()).hasSize(2);
    }

    @Test
    void whileItTriesToConnectOnlyTheLastEventIsSure() {
        room.picture.onConnection(new ConnectionState.Connecting(7));
        room.now = PaperRoom.NOW.plusSeconds(40);
        assertThat(head("State as of")).isEqualTo("2026-11-24 13:59:40  1:00 old");
        assertThat(sheet().warning()).isNotEmpty();
    }

    @Test
    void whatIsOpenForDaysHasItsDays() {
        room.now = PaperRoom.NOW.plus(Duration.ofDays(2));
        assertThat(sheet().cases().getFirst().units().getFirst().since()).startsWith("2026-11-24 13:58:00").contains("48:02:00");
    }

    @Test
    void aDeskThatHasHeardNothingSaysSo() {
        Picture empty = new OperationalPicture().snapshot();
        Sheet sheet = OpenSheet.of(
                new DeskState(empty, List.of(), empty, Focus.NONE, PaperRoom.NOW, new Journeys(), "desk", "Dilnoza", Role.KNOWN), "", PaperRoom.words(Languages.ENGLISH));
        assertThat(sheet.head()).contains(new Sheet.Fact("State as of", "no data has arrived yet"));
        assertThat(sheet.cases()).isEmpty();
    }
}
