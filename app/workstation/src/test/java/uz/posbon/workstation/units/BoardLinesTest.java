package uz.posbon.workstation.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.unit.UnitStatus;
import uz.posbon.workstation.SmallCity;
import uz.posbon.workstation.verb.Focus;
import uz.posbon.workstation.words.Words;

class BoardLinesTest {
    private static final Words WORDS = new Words(Languages.ENGLISH.texts(), ZoneId.of("Asia/Tashkent"));

    private final SmallCity city = new SmallCity();

    private List<UnitRow> rows(Duration later) {
        return new UnitRows(OverdueLimits.USUAL).of(city.picture().snapshot(), SmallCity.NOW.plus(later), WORDS);
    }

    private static List<List<String>> shown(List<BoardLine> lines) {
        return lines.stream()
                .map(line -> switch (line) {
                    case BoardLine.Heading heading -> List.of(heading.agency() + " " + heading.units() + " " + heading.available());
                    case BoardLine.Units units -> units.units().stream().map(UnitRow::id).toList();
                })
                .toList();
    }

    @Test
    void unitsStandAgencyByAgencyAndStatusByStatus() {
        city.send("E-01", AssignmentStatus.ON_SCENE);
        assertThat(shown(BoardLines.of(rows(Duration.ZERO), Grouping.STATUS, 2)))
                .containsExactly(List.of("101 4 3"), List.of("A-103", "E-12"), List.of("E-99"), List.of("E-01"));
    }

    @Test
    void aHeldBoardKeepsItsPlacesAndShowsWhatChanged() {
        List<BoardLine> before = BoardLines.of(rows(Duration.ZERO), Grouping.STATUS, 4);
        city.send("E-01", AssignmentStatus.ON_SCENE);
        city.unit("E-77", UnitStatus.AVAILABLE, SmallCity.NOW, 69.2, "pump");
        List<BoardLine> held = BoardLines.held(before, rows(Duration.ZERO));
        assertThat(shown(held)).isEqualTo(shown(before));
        assertThat(held).anySatisfy(line -> assertThat(line).isInstanceOfSatisfying(BoardLine.Units.class,
                units -> assertThat(units.units()).anySatisfy(row -> {
                    assertThat(row.id()).isEqualTo("E-01");
                    assertThat(row.status()).isEqualTo("On scene");
                    assertThat(row.incident()).isEqualTo("#0427");
                })));
    }

    @Test
    void theFilterTakesAgencyStatusDistrictAndWords() {
        city.send("E-01", AssignmentStatus.ON_SCENE);
        assertThat(fitting("status:on-scene")).containsExactly("E-01");
        assertThat(fitting("agency:101 status:available pump")).containsExactlyInAnyOrder("E-12", "E-99");
        assertThat(fitting("agency:999")).isEmpty();
        assertThat(fitting("medic")).containsExactly("A-103");
        assertThat(fitting("overdue")).containsExactly("E-01");
        assertThat(fitting("")).hasSize(4);
    }

    private List<String> fitting(String text) {
        return rows(Duration.ofMinutes(21)).stream().filter(UnitFilter.parse(text)::fits).map(UnitRow::id).toList();
    }

    @Test
    void aPositionThatIsTooOldIsMarked() {
        assertThat(rows(Duration.ZERO)).filteredOn(UnitRow::stale).extracting(UnitRow::id).containsExactly("E-99");
    }

    @Test
    void keysMoveFromUnitToUnitOverHeadings() {
        city.send("E-01", AssignmentStatus.ON_SCENE);
        BoardCursor cursor = new BoardCursor(BoardLines.of(rows(Duration.ZERO), Grouping.STATUS, 2));
        assertThat(walk(cursor, null, KeyCode.DOWN)).isEqualTo("A-103");
        assertThat(walk(cursor, "A-103", KeyCode.RIGHT)).isEqualTo("E-12");
        assertThat(walk(cursor, "E-12", KeyCode.RIGHT)).isEqualTo("E-99");
        assertThat(walk(cursor, "E-99", KeyCode.LEFT)).isEqualTo("E-12");
        assertThat(walk(cursor, "E-12", KeyCode.DOWN)).isEqualTo("E-99");
        assertThat(walk(cursor, "E-12", KeyCode.PAGE_DOWN)).isEqualTo("E-01");
        assertThat(walk(cursor, "A-103", KeyCode.END)).isEqualTo("E-01");
        assertThat(walk(cursor, "E-01", KeyCode.HOME)).isEqualTo("A-103");
        assertThat(cursor.move(cursor.find("E-12"), KeyCode.UP, 1)).isNull();
    }

    private static String walk(BoardCursor cursor, String from, KeyCode key) {
        return cursor.at(cursor.move(cursor.find(from), key, 10)).id();
    }

    @Test
    void everyStatusHasAKeyAndADigit() {
        assertThat(StatusLook.reportedBy(KeyCode.S)).isEqualTo("OnScene");
        assertThat(StatusLook.reportedBy(KeyCode.DIGIT1)).isEqualTo("Available");
        assertThat(StatusLook.reportedBy(KeyCode.NUMPAD4)).isEqualTo("OnScene");
        assertThat(StatusLook.reportedBy(KeyCode.C)).isEqualTo("Cleared");
        assertThat(StatusLook.reportedBy(KeyCode.X)).isNull();
        assertThat(StatusLook.all()).extracting(StatusLook::status).containsExactlyElementsOf(UnitStatus.KNOWN);
    }

    @Test
    void verbsRefuseWhatIsNotThereAndSayWhoIsOverdue() {
        var units = UnitBoardVerbs.all();
        var verbs = new uz.posbon.workstation.verb.Verbs(units);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> verbs.plan("units status:flying", city.desk(Focus.NONE)))
                .hasMessageContaining("status:flying");
        assertThat(WORDS.say(verbs.plan("units status:on-scene pump", city.desk(Focus.NONE)).says())).isEqualTo("Units: status:on-scene pump");
        assertThat(WORDS.say(verbs.plan("overdue", city.desk(Focus.NONE)).says())).isEqualTo("No unit is overdue");
    }
}
