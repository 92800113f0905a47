package uz.posbon.workstation.citymap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.sdk.stream.TelemetryEvent;
import uz.posbon.sdk.unit.UnitStatus;
import uz.posbon.workstation.SmallCity;
import uz.posbon.workstation.recommend.Journeys;
import uz.posbon.workstation.words.Words;

/** What is said of what the pointer rests on. */
class HoverFactsTest {
    private static final Instant NOW = SmallCity.NOW;

    private final SmallCity city = new SmallCity();
    private final Words words = new Words(Languages.ENGLISH.texts(), ZoneOffset.UTC);

    private HoverFacts of(Picture picture, String id) {
        return HoverFacts.of(picture, new Journeys(), id, NOW, words);
    }

    @Test
    void aUnitOnItsWaySaysWhereToAndWhenItComes() {
        city.send("E-12", AssignmentStatus.EN_ROUTE);
        HoverFacts facts = of(city.picture().snapshot(), "unit:E-12");
        assertThat(facts.title()).isEqualTo("E-12");
        assertThat(facts.lines()).contains("#0427 Dwelling fire")
                .anyMatch(line -> line.startsWith("ETA") && line.contains("straight line") && line.contains("no streets are loaded"));
        assertThat(facts.stale()).isFalse();
    }

    @Test
    void aUnitThatIsThereSaysWhatItWorksOnAndNoTime() {
        city.send("E-12", AssignmentStatus.ON_SCENE);
        assertThat(of(city.picture().snapshot(), "unit:E-12").lines()).contains("#0427 Dwelling fire").noneMatch(line -> line.startsWith("ETA"));
    }

    @Test
    void anOldPositionIsSaidToBeOld() {
        city.unit("E-50", UnitStatus.AVAILABLE, NOW.minusSeconds(600), 69.2, "pump");
        HoverFacts facts = of(city.picture().snapshot(), "unit:E-50");
        assertThat(facts.stale()).isTrue();
        assertThat(facts.lines()).anyMatch(line -> line.endsWith("10:00"));
    }

    @Test
    void aCameraSaysHowItIsAndHowOldThatIs() {
        OperationalPicture picture = city.picture();
        assertThat(of(picture.snapshot(), "camera:near").lines()).first().asString().startsWith("State unknown");
        List<HoverFacts> said = new ArrayList<>();
        for (int age : new int[] {100, 5}) {
            Instant at = NOW.minusSeconds(age);
            Envelope envelope = new Envelope("t", 0, "uz.posbon.camera.health", "/posbon/log", "near", at, at, "", null, null);
            picture.onEvent(new TelemetryEvent.CameraHealth(envelope, "near", "lost", NOW.minusSeconds(250), "Dilnoza"));
            said.add(of(picture.snapshot(), "camera:near"));
        }
        assertThat(said.getLast().title()).isEqualTo("Camera near");
        assertThat(said.getLast().lines()).anyMatch(line -> line.equals("Lost \u00B7 4:10")).anyMatch(line -> line.endsWith("0:05"));
        assertThat(said.getLast().stale()).isFalse();
        assertThat(said.getFirst().stale()).isTrue();
    }

    @Test
    void whatNobodyKnowsHasNothingToSay() {
        for (String id : List.of("unit:none", "camera:none", "site:none", "zone:none")) {
            assertThat(of(city.picture().snapshot(), id)).isNull();
        }
    }

    @Test
    void leavingWhatLiesBelowIsNoLeavingOfWhatLiesAbove() {
        List<String> told = new ArrayList<>();
        Hovered hovered = new Hovered(told::add);
        hovered.of("cameras").accept("camera:c");
        hovered.of("units").accept("unit:u");
        hovered.of("cameras").accept(null);
        assertThat(told).containsExactly("camera:c", "unit:u");
        hovered.of("units").accept(null);
        assertThat(told).last().isNull();
    }
}
