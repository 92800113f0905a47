package uz.posbon.workstation.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.stream.ConnectionState;
import uz.posbon.sdk.wall.Scene;
import uz.posbon.sdk.wall.SceneLayout;
import uz.posbon.sdk.wall.ScenePanel;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.ui.video.VideoSource;
import uz.posbon.ui.video.VideoStream;
import uz.posbon.ui.video.wall.WallLayout;
import uz.posbon.workstation.SmallCity;
import uz.posbon.workstation.words.Words;

/** What the displays of a wall say of a picture. */
class SeatProjectionTest {
    private static final Words ENGLISH = new Words(Languages.ENGLISH.texts(), ZoneId.of("Asia/Tashkent"));
    private static final Instant NOW = SmallCity.NOW;

    private final SmallCity city = new SmallCity();
    private final SeatProjection projection = new SeatProjection("hall", new NoCity(), camera ->
            Optional.of(new VideoSource(camera.id(), camera.name(), new VideoStream(URI.create("x:" + camera.id()), Map.of(), null, null), null)), () -> null);

    private record NoCity() implements WallCity {
        private record Nothing() implements Drawn {}

        @Override
        public Drawn draw(Picture picture, Instant now, Words words) {
            return new Nothing();
        }

        @Override
        public Set<String> layers() {
            return Set.of("units");
        }

        @Override
        public WallMap make(Words words) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void aCameraThatIsGoneSaysSoInItsTile() {
        DisplayModel display = shown(new ScenePanel.Cameras("2x2", List.of("near", "gone"), null, Map.of()));
        PanelModel.Cameras cameras = (PanelModel.Cameras) display.panels().getFirst();
        assertThat(cameras.layout()).isEqualTo(WallLayout.grid(2, 2));
        assertThat(cameras.tiles()).extracting(PanelModel.Tile::problem).containsExactly("", "Camera gone is not in the catalogue");
        assertThat(display.problems()).containsExactly("Camera gone is not in the catalogue");
    }

    @Test
    void moreCamerasThanALayoutHasPlacesForAreAllShown() {
        PanelModel.Cameras cameras = (PanelModel.Cameras) shown(new ScenePanel.Cameras("1x2", List.of("near", "mid", "far", "near", "mid"), null, Map.of())).panels().getFirst();
        assertThat(cameras.layout()).isEqualTo(WallLayout.grid(3, 3));
        assertThat(cameras.tiles()).hasSize(5);
    }

    @Test
    void whatCannotBeShownIsSaidAndTheRestIsShown() {
        DisplayModel display = shown(
                new ScenePanel.Unknown("hologram", Map.of()), new ScenePanel.Map(null, null, List.of("units", "subway"), true, null, Map.of()),
                new ScenePanel.Figures(List.of("incidents.open", "moon.phase"), Map.of()), new ScenePanel.Cameras("spiral", List.of(), "i-fire", Map.of()));
        assertThat(display.problems()).containsExactly("A panel “hologram” cannot be shown by this version", "The map has no layer subway",
                "Figure moon.phase is not known here", "No camera stands near");
        assertThat(display.panels()).hasSize(4);
        assertThat(((PanelModel.City) display.panels().get(1)).problem()).as("said on the map itself").isEqualTo("The map has no layer subway");
        assertThat(((PanelModel.Figures) display.panels().get(2)).figures()).extracting(PanelModel.Figure::value).containsExactly("1", "–");
    }

    @Test
    void queuesAndUnitsAreCutAndSorted() {
        city.send("E-12", AssignmentStatus.ON_SCENE);
        DisplayModel display = shown(
                new ScenePanel.Queue(ScenePanel.Queue.ALARMS, null, Map.of()), new ScenePanel.Queue(ScenePanel.Queue.INCIDENTS, "dwelling p1", Map.of()),
                new ScenePanel.Queue(ScenePanel.Queue.INCIDENTS, "flood", Map.of()), new ScenePanel.Units(null, Map.of()));
        assertThat(rows(display, 0)).extracting(PanelModel.Row::lead).containsExactly("!13", "!12");
        assertThat(rows(display, 1)).containsExactly(new PanelModel.Row(Tone.EXTREME, uz.posbon.ui.symbol.SymbolShape.CROSS, "P1 #0427", "Dwelling fire", "1 unit", "1:00"));
        assertThat(rows(display, 2)).isEmpty();
        assertThat(rows(display, 3)).extracting(PanelModel.Row::lead).containsExactly("3", "1", "E-12");
    }

    @Test
    void anAlarmIsSaidInTheLanguageOfTheWall() {
        city.alarms.replaceAll(alarm -> alarm.id().equals("a-panic") ? SmallCity.translated(alarm, "ru", "Тревожная кнопка") : alarm);
        city.wall(new Scene("Scene", SceneLayout.SINGLE, List.of(new ScenePanel.Queue(ScenePanel.Queue.ALARMS, "кнопка", Map.of()))), null);
        Words russian = new Words(Languages.RUSSIAN.texts(), ZoneId.of("Asia/Tashkent"));
        assertThat(rows(projection.of(city.picture().snapshot(), 1, NOW, russian).getFirst(), 0)).extracting(PanelModel.Row::text).containsExactly("Тревожная кнопка");
    }

    @Test
    void aPositionThatIsTooOldIsSaidBesideItsUnit() {
        city.send("E-99", AssignmentStatus.EN_ROUTE);
        city.send("E-12", AssignmentStatus.EN_ROUTE);
        DisplayModel display = shown(new ScenePanel.Units(null, Map.of()));
        assertThat(rows(display, 0)).filteredOn(row -> row.lead().equals("E-99")).singleElement()
                .satisfies(row -> assertThat(row.detail()).endsWith("position of 1:00:00"));
        assertThat(rows(display, 0)).filteredOn(row -> row.lead().equals("E-12")).singleElement()
                .satisfies(row -> assertThat(row.detail()).doesNotContain("position"));
    }

    @Test
    void theMapStaysOrFollows() {
        DisplayModel display = shown(
                new ScenePanel.Map(SmallCity.FIRE, 14.0, List.of(), true, "i-fire", Map.of()), new ScenePanel.Map(SmallCity.FIRE, 14.0, List.of(), false, null, Map.of()));
        PanelModel.City locked = (PanelModel.City) display.panels().get(0);
        assertThat(locked.centre()).isEqualTo(SmallCity.FIRE);
        assertThat(locked.problem()).isEmpty();
        assertThat(locked.zoom()).isEqualTo(14);
        PanelModel.City following = (PanelModel.City) display.panels().get(1);
        assertThat(following.centre()).isNull();
        assertThat(following.places()).containsExactly(SmallCity.FIRE);
    }

    @Test
    void theLineOnTopSaysWhatAndHowOldAndWhoHasLockedIt() {
        city.wall(message("Usual"), "Sardor");
        OperationalPicture picture = city.picture();
        DisplayModel live = projection.of(picture.snapshot(), 1, NOW, ENGLISH).getFirst();
        assertThat(live.title()).isEqualTo("Hall 1 · Usual");
        assertThat(live.lock()).isEqualTo("Locked by Sardor: Briefing");
        assertThat(live.clock()).isEqualTo("14:00:00");
        assertThat(live.connection().tone()).isEqualTo(Tone.READY);
        picture.onConnection(new ConnectionState.Lost(NOW.plusSeconds(5), "gone"));
        DisplayModel lost = projection.of(picture.snapshot(), 1, NOW.plusSeconds(250), ENGLISH).getFirst();
        assertThat(lost.scene()).isEqualTo(live.scene());
        assertThat(lost.connection()).isEqualTo(new DisplayModel.Connection(Tone.EXTREME, uz.posbon.ui.symbol.SymbolShape.TRIANGLE, "No backend · data of 14:00:00, 4:10 old"));
    }

    @Test
    void aWallIsFoundByItsNameAndOneThatIsNotThereIsSaid() {
        city.wall(message("Usual"), null);
        Picture picture = city.picture().snapshot();
        assertThat(new SeatProjection("HALL", new NoCity(), camera -> Optional.empty(), () -> null).of(picture, null, NOW, ENGLISH))
                .extracting(DisplayModel::number).containsExactly(1, 2);
        assertThat(projection.of(picture, 7, NOW, ENGLISH).getFirst().problems()).containsExactly("Wall hall has no display 7");
        assertThat(new SeatProjection("lobby", new NoCity(), camera -> Optional.empty(), () -> null).of(picture, null, NOW, ENGLISH).getFirst().problems())
                .containsExactly("Nobody has defined wall lobby yet");
    }

    private static List<PanelModel.Row> rows(DisplayModel display, int panel) {
        return ((PanelModel.Rows) display.panels().get(panel)).rows();
    }

    private DisplayModel shown(ScenePanel... panels) {
        city.wall(new Scene("Scene", SceneLayout.GRID, List.of(panels)), null);
        return projection.of(city.picture().snapshot(), 1, NOW, ENGLISH).getFirst();
    }

    private static Scene message(String text) {
        return Scene.of(text, new ScenePanel.Message(text, null, Map.of()));
    }
}
