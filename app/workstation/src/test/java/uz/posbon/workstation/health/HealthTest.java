package uz.posbon.workstation.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.session.PartHealth;
import uz.posbon.sdk.stream.ConnectionState;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.sdk.stream.TelemetryEvent;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.workstation.SmallCity;
import uz.posbon.workstation.recommend.Recommendation;
import uz.posbon.workstation.words.Words;

/** Who is heard, who is silent and who is lost. */
class HealthTest {
    private final OperationalPicture picture = new SmallCity().picture();

    @Test
    void aUnitIsSilentBeforeItsPositionIsTooOldToSendItAndLostAfter() {
        moved("E-01", SmallCity.NOW);
        assertThat(unit("E-01", SmallCity.NOW).state()).isEqualTo(Health.State.LIVE);
        assertThat(unit("E-01", SmallCity.NOW.plus(Duration.ofMinutes(2))).state()).isEqualTo(Health.State.SILENT);
        assertThat(unit("E-01", SmallCity.NOW.plus(Recommendation.STALE).plusMillis(1)).state()).isEqualTo(Health.State.LOST);
        assertThat(unit("E-01", SmallCity.NOW).heard()).isEqualTo(SmallCity.NOW);
    }

    @Test
    void whatIsLostStandsFirstAndSaysSinceWhen() {
        picture.onEvent(new TelemetryEvent.CameraHealth(at(SmallCity.NOW), "cam-9", "lost", SmallCity.NOW.minusSeconds(90), "Dilnoza"));
        picture.onConnection(new ConnectionState.Lost(SmallCity.NOW.minusSeconds(5), "cut"));
        List<Health.Source> all = Health.of(picture.snapshot(), SmallCity.NOW);
        assertThat(all.getFirst().kind()).isEqualTo(Health.Kind.BACKEND);
        assertThat(all.getFirst().heard()).isEqualTo(SmallCity.NOW.minusSeconds(5));
        assertThat(all).extracting(Health.Source::state).isSorted();
        assertThat(all).anySatisfy(source -> {
            assertThat(source.id()).isEqualTo("cam-9");
            assertThat(source.state()).isEqualTo(Health.State.LOST);
            assertThat(source.heard()).isEqualTo(SmallCity.NOW.minusSeconds(90));
            assertThat(source.by()).isEqualTo("Dilnoza");
        });
    }

    @Test
    void aFaultOfTheBackendIsARowAndIsGoneWithTheFault() {
        Words words = new Words(Languages.ENGLISH.texts(), ZoneId.of("Asia/Tashkent"));
        HealthRows rows = new HealthRows(SmallCity.NOW, Optional::empty);
        picture.onEvent(new TelemetryEvent.BackendHealth(at(SmallCity.NOW), PartHealth.faulty(PartHealth.OPERATORS, SmallCity.NOW, "unknown-role", 7)));
        assertThat(rows.of(picture.snapshot(), SmallCity.NOW.plusSeconds(5), words)).filteredOn(row -> row.title().equals("Operators’ rights"))
                .singleElement().satisfies(row -> {
                    assertThat(row.detail()).isEqualTo("line 7: no such role; the rights from before stay in force");
                    assertThat(row.since()).isEqualTo(SmallCity.NOW);
                    assertThat(row.tone()).isEqualTo(Tone.SEVERE);
                });
        picture.onEvent(new TelemetryEvent.BackendHealth(at(SmallCity.NOW), PartHealth.ok(PartHealth.OPERATORS, SmallCity.NOW.plusSeconds(9))));
        assertThat(rows.of(picture.snapshot(), SmallCity.NOW.plusSeconds(10), words)).noneMatch(row -> row.title().equals("Operators’ rights"));
        picture.onEvent(new TelemetryEvent.BackendHealth(at(SmallCity.NOW), PartHealth.faulty("clock", SmallCity.NOW, "slow", null)));
        assertThat(rows.of(picture.snapshot(), SmallCity.NOW.plusSeconds(20), words)).as("of a newer backend").anyMatch(
                row -> row.title().equals("clock") && row.detail().equals("slow"));
    }

    @Test
    void aCameraNobodyHasLookedThroughForLongIsNeitherLiveNorLost() {
        picture.onEvent(new TelemetryEvent.CameraHealth(at(SmallCity.NOW), "cam-9", "lost", SmallCity.NOW.minusSeconds(90), "Dilnoza"));
        Health.Source later = unit("cam-9", SmallCity.NOW.plusSeconds(91));
        assertThat(unit("cam-9", SmallCity.NOW.plusSeconds(90)).state()).isEqualTo(Health.State.LOST);
        assertThat(later.state()).isEqualTo(Health.State.SILENT);
        assertThat(later.heard()).isEqualTo(SmallCity.NOW);
    }

    @Test
    void theSilenceOfWhoeverSendsAlarmsIsShownAndNotJudged() {
        Instant later = SmallCity.NOW.plus(Duration.ofDays(2));
        assertThat(Health.of(picture.snapshot(), later)).filteredOn(source -> source.kind() == Health.Kind.ALARMS)
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source.state()).isEqualTo(Health.State.SILENT));
    }

    private Health.Source unit(String id, Instant now) {
        return Health.of(picture.snapshot(), now).stream().filter(source -> source.id().equals(id)).findFirst().orElseThrow();
    }

    private void moved(String unit, Instant time) {
        picture.onEvent(new TelemetryEvent.UnitMoved(at(time), new UnitPosition(unit, new GeoPoint(69.2, 41.3), time, null, null)));
    }

    private static Envelope at(Instant time) {
        return new Envelope("t", 0, "uz.posbon.test", "/posbon/log", "x", time, time, "test", null, null);
    }
}
