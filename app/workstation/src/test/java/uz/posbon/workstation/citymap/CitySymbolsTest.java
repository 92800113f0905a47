package uz.posbon.workstation.citymap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.sdk.stream.TelemetryEvent;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.sdk.unit.UnitStatus;
import uz.posbon.ui.map.MapSymbol;
import uz.posbon.ui.map.SymbolShape;
import uz.posbon.workstation.SmallCity;
import uz.posbon.workstation.cameras.CameraEntry;
import uz.posbon.workstation.recommend.Recommendation;
import uz.posbon.workstation.words.Words;

/** How cameras stand on the map and in the list: what is known of them, and how old it is. */
class CitySymbolsTest {
    private static final Instant NOW = SmallCity.NOW;

    private final OperationalPicture picture = new SmallCity().picture();
    private final Words words = new Words(Languages.ENGLISH.texts(), ZoneOffset.UTC);

    private void said(String camera, String state, Instant since, Instant at) {
        Envelope envelope = new Envelope("t", 0, "uz.posbon.camera.health", "/posbon/log", camera, at, at, "", null, null);
        picture.onEvent(new TelemetryEvent.CameraHealth(envelope, camera, state, since, "Dilnoza"));
    }

    private static MapSymbol unit(SmallCity city, String id) {
        return CitySymbols.units(city.picture().snapshot(), NOW).stream().filter(s -> s.id().equals(CitySymbols.UNIT + id)).findFirst().orElseThrow();
    }

    @Test
    void theStatusOfAUnitIsSeenWithoutItsColour() {
        SmallCity city = new SmallCity();
        Map<UnitStatus, SymbolShape> shapes = new LinkedHashMap<>();
        for (UnitStatus status : UnitStatus.KNOWN) {
            city.unit("U-" + status.code(), status, NOW, 69.2, "pump");
            shapes.put(status, unit(city, "U-" + status.code()).shape());
        }
        shapes.remove(UnitStatus.AT_DESTINATION);
        assertThat(shapes.values()).doesNotHaveDuplicates();
        assertThat(unit(city, "E-12").label()).isEqualTo("E-12");
    }

    @Test
    void aPositionPastItsLimitIsDrawnAsOldAndOneOfTheLastMinutesIsNot() {
        SmallCity city = new SmallCity();
        city.unit("fresh", UnitStatus.AVAILABLE, NOW.minus(Recommendation.STALE), 69.2, "pump");
        city.unit("old", UnitStatus.AVAILABLE, NOW.minus(Recommendation.STALE).minusSeconds(1), 69.2, "pump");
        assertThat(Recommendation.STALE).isEqualTo(Duration.ofMinutes(3));
        assertThat(unit(city, "fresh").stale()).isFalse();
        assertThat(unit(city, "old").stale()).isTrue();
    }

    @Test
    void onlyWhatMovesHasAHeading() {
        SmallCity city = new SmallCity();
        city.positions.clear();
        city.positions.add(new UnitPosition("E-12", SmallCity.FIRE, NOW, 90.0, 12.0));
        city.positions.add(new UnitPosition("E-01", SmallCity.FIRE, NOW, 90.0, 0.1));
        assertThat(unit(city, "E-12").headingDegrees()).isEqualTo(90);
        assertThat(unit(city, "E-01").headingDegrees()).isNaN();
    }

    private MapSymbol symbol(String camera) {
        return CitySymbols.places(picture.snapshot(), NOW, words).stream().filter(s -> s.id().equals(CitySymbols.CAMERA + camera)).findFirst().orElseThrow();
    }

    private CameraEntry entry(String camera) {
        List<CameraEntry> entries = CameraEntry.of(picture.snapshot(), NOW, words);
        return entries.stream().filter(e -> e.id().equals(camera)).findFirst().orElseThrow();
    }

    @Test
    void aLostCameraSaysSinceWhen() {
        said("near", "lost", NOW.minusSeconds(250), NOW.minusSeconds(5));
        assertThat(symbol("near").hollow()).isTrue();
        assertThat(symbol("near").stale()).isFalse();
        assertThat(symbol("near").label()).contains("4:10").endsWith("Camera near");
        assertThat(entry("near").health()).contains("4:10");
    }

    @Test
    void whatWasSaidLongAgoIsDrawnOld() {
        said("near", "live", NOW.minusSeconds(500), NOW.minusSeconds(91));
        assertThat(symbol("near").stale()).isTrue();
        assertThat(symbol("near").hollow()).isFalse();
        assertThat(entry("near").old()).isTrue();
        assertThat(entry("near").health()).contains("1:31");
    }

    @Test
    void ofACameraNobodyHasSpokenOfNothingIsSaid() {
        said("near", "live", NOW.minusSeconds(500), NOW);
        assertThat(symbol("near").label()).isEqualTo("Camera near");
        assertThat(symbol("far").stale()).isFalse();
        assertThat(entry("far").health()).isEmpty();
        assertThat(entry("near").old()).isFalse();
    }
}
