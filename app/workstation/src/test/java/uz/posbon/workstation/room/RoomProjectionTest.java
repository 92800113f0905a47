package uz.posbon.workstation.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.room.RoomFigure;
import uz.posbon.sdk.room.RoomFigures;
import uz.posbon.sdk.room.RoomRow;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.sdk.stream.TelemetryEvent;
import uz.posbon.ui.figure.Figure;
import uz.posbon.ui.figure.FigureChart;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.workstation.SmallCity;
import uz.posbon.workstation.words.Words;

/** What the supervisor is told about the room, and in which tone. */
class RoomProjectionTest {
    private final Picture picture = new OperationalPicture().snapshot();
    private final Words words = words(Languages.ENGLISH);

    private static Words words(Languages language) {
        return new Words(language.texts(), ZoneId.of("Asia/Tashkent"));
    }

    private RoomModel model(RoomFigures figures) {
        return RoomProjection.of(figures, picture, RoomSamples.NOON.plusSeconds(1), words);
    }

    private static RoomModel.Tile tile(RoomModel model, String key) {
        return model.sections().stream().flatMap(section -> section.tiles().stream()).filter(tile -> tile.key().equals(key)).findFirst().orElseThrow();
    }

    private Figure figure(RoomFigures figures, String key) {
        return tile(model(figures), key).figure();
    }

    @Test
    void aLimitIsKeptWhenNineOfTenAreInTime() {
        assertThat(figure(RoomSamples.figures(3, 1, 0, 1, 2), "dispatch p90")).isEqualTo(
                new Figure("9 of 10 in", "2:10", "of 10", "limit 1:30–5:00, 1 late", "▲ 4 weeks: 1:40", Tone.READY));
        assertThat(figure(RoomSamples.figures(3, 2, 0, 1, 2), "dispatch p90").tone()).isEqualTo(Tone.SEVERE);
    }

    @Test
    void whatWaitsBeyondItsLimitIsAnEmergencyAndOpensJustThat() {
        RoomModel model = model(RoomSamples.figures(3, 0, 1, 1, 2));
        assertThat(tile(model, "dispatch waiting").figure().tone()).isEqualTo(Tone.EXTREME);
        assertThat(tile(model, "dispatch waiting").behind().getFirst().figure()).hasToString("dispatch.overdue");
        assertThat(tile(model(RoomSamples.figures(3, 0, 0, 1, 2)), "dispatch waiting").behind().getFirst().figure()).hasToString("dispatch.waiting");
    }

    @Test
    void anOperatorIsJudgedByTheBandsOfTheStandard() {
        assertThat(figure(RoomSamples.figures(3, 0, 0, 2, 2), "operator Dilnoza").tone()).isEqualTo(Tone.NEUTRAL);
        assertThat(figure(RoomSamples.figures(3, 0, 0, 3, 2), "operator Dilnoza").tone()).isEqualTo(Tone.SEVERE);
        assertThat(figure(RoomSamples.figures(3, 0, 0, 11, 2), "operator Dilnoza").tone()).isEqualTo(Tone.EXTREME);
        assertThat(figure(RoomSamples.figures(3, 0, 0, 2, 2), "operator Dilnoza").trend()).isEqualTo("3 open incidents, 1 min ago");
    }

    @Test
    void aDistrictWithCasesAndNoFreeUnitIsSeen() {
        assertThat(figure(RoomSamples.figures(3, 0, 0, 1, 2), "district north").tone()).isEqualTo(Tone.NEUTRAL);
        assertThat(figure(RoomSamples.figures(3, 0, 0, 1, 0), "district north").tone()).isEqualTo(Tone.SEVERE);
        assertThat(tile(model(RoomSamples.figures(3, 0, 0, 1, 0)), "uncovered").behind().getFirst().known()).extracting("id").containsExactly("north", "south");
    }

    @Test
    void aDeadCameraIsCalledByItsNameAndCountsOnlyWhileSomebodySaysSo() {
        OperationalPicture city = new SmallCity().picture();
        for (String id : List.of("near", "gone")) {
            Envelope envelope = new Envelope("t" + id, 0, Envelope.PREFIX + "camera.health", "/posbon/log", id, SmallCity.NOW, SmallCity.NOW, "", null, null);
            city.onEvent(new TelemetryEvent.CameraHealth(envelope, id, "lost", SmallCity.NOW.minusSeconds(600), "Dilnoza"));
        }
        RoomFigures figures = RoomSamples.figures(3, 0, 0, 1, 2);
        RoomModel.Tile now = tile(RoomProjection.of(figures, city.snapshot(), SmallCity.NOW.plusSeconds(1), words), "cameras");
        assertThat(now.figure().value()).isEqualTo("2");
        assertThat(now.behind().getFirst().known()).extracting(RoomRow::title).containsExactly("Camera near", "gone");
        assertThat(now.behind().getFirst().known()).extracting(RoomRow::id).containsExactly("near", "gone");
        assertThat(tile(RoomProjection.of(figures, city.snapshot(), SmallCity.NOW.plusSeconds(120), words), "cameras").figure().value()).isEqualTo("–");
    }

    @Test
    void everyNumberOfATileAndOfAChartHasItsRows() {
        RoomModel model = model(RoomSamples.figures(3, 2, 1, 3, 0));
        assertThat(behind(model, "dispatch p90")).containsExactly("dispatch.now", "dispatch.now.late", "dispatch.shift", "dispatch.weeks");
        assertThat(behind(model, "dispatch waiting")).containsExactly("dispatch.overdue", "dispatch.waiting");
        assertThat(behind(model, "operator Dilnoza")).containsExactly("operator.alarms", "operator.cases");
        assertThat(behind(model(RoomSamples.figures(3, 2, 1, 0, 0)), "operator Dilnoza")).as("he has no alarms").containsExactly("operator.cases", "operator.alarms");
        assertThat(behind(model, "district north")).containsExactly("units.available.district", "units.district", "open.district");
        assertThat(behind(model, "silent")).containsExactly("sources.silent", "sources");
        for (RoomModel.Chart chart : List.of(model.flow(), model.districts())) {
            assertThat(chart.behind()).hasSameSizeAs(chart.content().rows());
            assertThat(chart.behind()).allSatisfy(row -> assertThat(row).hasSameSizeAs(chart.content().steps()));
        }
        assertThat(model.flow().behind(new FigureChart.Point(2, 1)).figure()).isEqualTo(RoomFigure.CLOSED_IN_HOUR);
        assertThat(model.flow().behind(new FigureChart.Point(2, 1)).of()).isEqualTo("2026-11-24T12:00:00Z");
        assertThat(model.districts().behind(new FigureChart.Point(0, 1)).of()).isEqualTo("south");
    }

    private static List<String> behind(RoomModel model, String key) {
        return tile(model, key).behind().stream().map(behind -> behind.figure().code()).toList();
    }

    @Test
    void oldFiguresSayThatTheyAreOld() {
        RoomFigures figures = RoomSamples.figures(3, 0, 0, 1, 2);
        assertThat(RoomProjection.of(figures, picture, RoomSamples.NOON.plus(Duration.ofSeconds(6)), words).stale()).isTrue();
        assertThat(model(figures).stale()).isFalse();
        assertThat(RoomProjection.of(null, picture, RoomSamples.NOON, words).sections()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasAWordForEverything(Languages language) {
        RoomModel model = RoomProjection.of(RoomSamples.figures(3, 2, 1, 3, 0), picture, RoomSamples.NOON, words(language));
        assertThat(model.sections()).allSatisfy(section -> {
            assertThat(section.title()).doesNotContain("room.", "{");
            assertThat(section.tiles()).allSatisfy(tile -> assertThat(tile.figure().spoken()).doesNotContain("room.", "{"));
        });
    }
}
