package uz.posbon.workstation.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.room.RoomFigures;
import uz.posbon.sdk.wall.ScenePanel;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.workstation.room.RoomSamples;
import uz.posbon.workstation.words.Words;

/** What a wall says of each operator and each district, and which lines are there when not all fit. */
class RoomBoardsTest {
    private static final Instant NOON = RoomSamples.NOON;

    private static Words words(Languages language) {
        return new Words(language.texts(), ZoneId.of("Asia/Tashkent"));
    }

    private static PanelModel.Figures panel(RoomFigures room, Instant now, Languages language, String... names) {
        return (PanelModel.Figures) FiguresPanel.of(
                new ScenePanel.Figures(List.of(names), Map.of()), new OperationalPicture().snapshot(), () -> room, now, words(language));
    }

    private static PanelModel.Board board(String name, RoomFigures room, Instant now) {
        return panel(room, now, Languages.ENGLISH, name).boards().getFirst();
    }

    @Test
    void anOperatorIsJudgedByHisAlarmsAndHisCasesAndLastActStandBeside() {
        PanelModel.Board board = board("operators.load", RoomSamples.figures(3, 0, 0, 11, 2), NOON);
        assertThat(board.columns()).containsExactly("alarms, 10 min", "open incidents", "last act, min");
        assertThat(board.lines()).containsExactly(new PanelModel.Line("Dilnoza", "flood", Tone.EXTREME, List.of("11", "3", "1")));
        assertThat(board("operators.load", RoomSamples.figures(3, 0, 0, 2, 2), NOON).lines().getFirst().tone()).isEqualTo(Tone.NEUTRAL);
    }

    @Test
    void aDistrictWithoutAFreeUnitIsSeenAndOneWithCasesToo() {
        List<PanelModel.Line> lines = board("districts.coverage", RoomSamples.figures(3, 0, 0, 1, 0), NOON).lines();
        assertThat(lines).containsExactly(
                new PanelModel.Line("north", "no free unit", Tone.SEVERE, List.of("0", "3", "3")),
                new PanelModel.Line("south", "no free unit", Tone.MODERATE, List.of("0", "0", "0")));
    }

    @Test
    void whatTheBackendSaidLongAgoDoesNotPassForNow() {
        PanelModel.Board old = board("operators.load", RoomSamples.figures(3, 0, 0, 11, 2), NOON.plusSeconds(40));
        assertThat(old.title()).isEqualTo("Operators · as of 17:00:00");
        assertThat(old.lines().getFirst().tone()).isEqualTo(Tone.NEUTRAL);
        assertThat(board("districts.coverage", null, NOON).lines()).isEmpty();
        assertThat(panel(null, NOON, Languages.ENGLISH, "alarms.raised").figures().getFirst().value()).isEqualTo("–");
    }

    @ParameterizedTest
    @EnumSource
    void everyNameOfTheContractIsShownInEveryLanguage(Languages language) {
        PanelModel.Figures all = panel(RoomSamples.figures(3, 1, 1, 3, 0), NOON, language, ScenePanel.Figures.KNOWN.toArray(String[]::new));
        assertThat(ScenePanel.Figures.KNOWN).allMatch(FiguresPanel::isKnown).hasSize(all.figures().size() + all.boards().size() + all.charts().size());
        assertThat(all.figures()).allSatisfy(figure -> assertThat(figure.label() + figure.limit() + figure.trend()).doesNotContain("seat.", "room.", "{"));
        assertThat(all.charts()).allSatisfy(chart -> assertThat(chart.toString()).doesNotContain("seat.", "room.", "{"));
        assertThat(all.boards()).allSatisfy(board -> assertThat(board.toString()).doesNotContain("seat.", "room.", "{"));
    }

    @Test
    void linesStandInAsFewColumnsAsLetThemBeReadFromAfarAndTheWorstAreNeverTheOnesLeftOut() {
        assertThat(BoardView.blocks(8, 68, 36)).as("a display of 1080 lines").isEqualTo(1);
        assertThat(BoardView.blocks(20, 68, 36)).isEqualTo(2);
        assertThat(BoardView.blocks(20, 34, 36)).as("half a display is too narrow for two").isEqualTo(1);
        List<PanelModel.Line> lines = IntStream.range(0, 6)
                .mapToObj(i -> new PanelModel.Line("o" + i, "", i == 2 ? Tone.OFF : i == 4 ? Tone.EXTREME : Tone.NEUTRAL, List.of("1")))
                .toList();
        assertThat(BoardView.worst(lines, 3)).extracting(PanelModel.Line::name).containsExactly("o0", "o1", "o4");
        assertThat(BoardView.worst(lines, 6)).isEqualTo(lines);
    }

    @Test
    void aColumnsNameStandsOnTwoLines() {
        assertThat(BoardView.twoLines("open")).isEqualTo(4);
        assertThat(BoardView.twoLines("all units")).isEqualTo(5);
        assertThat(BoardView.twoLines("последнее действие, мин")).isEqualTo("действие, мин".length());
        assertThat(BoardView.twoLines("")).isZero();
    }
}
