package uz.posbon.workstation.citymap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.sdk.stream.TelemetryEvent;
import uz.posbon.ui.map.MapSymbol;
import uz.posbon.workstation.SmallCity;
import uz.posbon.workstation.cameras.CameraEntry;
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

    private MapSymbol symbol(String camera) {
        return CitySymbols.places(picture.snapshot(), NOW).stream().filter(s -> s.id().equals(CitySymbols.CAMERA + camera)).findFirst().orElseThrow();
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
        assertThat(symbol("near").label()).contains("4:10");
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
        assertThat(symbol("near").label()).isEmpty();
        assertThat(symbol("far").stale()).isFalse();
        assertThat(entry("far").health()).isEmpty();
        assertThat(entry("near").old()).isFalse();
    }
}
