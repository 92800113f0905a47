package uz.posbon.workstation.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.posbon.assets.Languages;
import uz.posbon.geodata.route.Travel;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoShape;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitStatus;
import uz.posbon.workstation.SmallCity;
import uz.posbon.workstation.words.Phrase;
import uz.posbon.workstation.words.Words;

class ExplanationsTest {
    private static final Travel ROAD = new Travel.Routed(Duration.ofSeconds(250), 3100, List.of(), 0);
    private static final Travel NEARER = new Travel.Routed(Duration.ofSeconds(125), 1500, List.of(), 0);

    private final SmallCity city = new SmallCity();
    private final Unit medic = city.units.get(2);
    private final Unit engine = city.units.getFirst();

    private final Explanations explanations = new Explanations(city.picture().snapshot(), SmallCity.NOW);

    private static Words in(Languages language) {
        return new Words(language.texts(), ZoneId.of("Asia/Tashkent"));
    }

    private Pick pick(Reason reason) {
        return new Pick(medic, "paramedic", ROAD, null, List.of(new PassedOver(engine, NEARER, reason)));
    }

    @Test
    void aPickSaysHowItComesAndWhoWasNearer() {
        Words english = in(Languages.ENGLISH);
        assertThat(english.say(explanations.of(pick(new Reason.Lacks("pump"))))).isEqualTo("by road; E-12 nearer (2:05), but: no pump");
        assertThat(english.say(explanations.of(pick(new Reason.Stale(SmallCity.NOW.minusSeconds(600)))))).endsWith("position 10:00 old");
        assertThat(english.say(explanations.of(pick(new Reason.Tired(Duration.ofHours(13)))))).endsWith("on duty for 13 h");
        assertThat(english.say(explanations.of(pick(new Reason.Busy(UnitStatus.ON_SCENE, 425L))))).endsWith("On scene #0425");
    }

    @Test
    void whatIsMissingNamesThoseWhoCouldDoIt() {
        Recommendation advice = new Recommendation(List.of(), List.of(
                new Shortfall.Unmet("ladder", 1, List.of(new PassedOver(engine, NEARER, new Reason.Busy(UnitStatus.ON_SCENE, 425L)))),
                new Shortfall.Unmet("gas", 2, List.of()),
                new Shortfall.Unseen(List.of(engine))));
        assertThat(explanations.of(advice).stream().map(in(Languages.ENGLISH)::say)).containsExactly(
                "Missing: ladder × 1 (E-12 On scene #0425)",
                "Missing: gas × 2 (no unit has it)",
                "1 available unit left out, position older than 3:00: E-12");
    }

    @ParameterizedTest
    @EnumSource(Languages.class)
    void nothingIsLeftToFillInAnyLanguage(Languages language) {
        Words words = in(language);
        Zone zone = new Zone("z", LocalText.of("West"), Zone.DISTRICT, new GeoShape(List.of()), null, Map.of());
        List<Phrase> said = new ArrayList<>(List.of(
                explanations.of(new MoveUp(zone, "patrol", Duration.ofMinutes(5), engine, null, ROAD)),
                explanations.of(new MoveUp(zone, "patrol", Duration.ofMinutes(5), null, null, null)),
                explanations.of(new Pick(medic, "paramedic", null, Duration.ofHours(17), List.of()))));
        List.of(new Reason.Lacks("pump"), new Reason.Stale(null), new Reason.Stale(SmallCity.NOW), new Reason.Tired(Duration.ofHours(13)),
                        new Reason.OtherAgency("101"), new Reason.Busy(UnitStatus.ON_SCENE, 1L), new Reason.NeededFor("ladder"))
                .forEach(reason -> said.add(explanations.of(pick(reason))));
        said.addAll(explanations.of(new Recommendation(List.of(), List.of(
                new Shortfall.NoPlan("X"), new Shortfall.NoType(), new Shortfall.NoPlace(), new Shortfall.Unmet("pump", 1, List.of()),
                new Shortfall.Unseen(List.of(engine, medic))))));
        assertThat(said.stream().map(words::say)).allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{").doesNotContain("advice."));
    }
}
