package uz.posbon.workstation.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import uz.posbon.assets.Languages;
import uz.posbon.geodata.route.Travel;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.unit.UnitStatus;
import uz.posbon.workstation.SmallCity;
import uz.posbon.workstation.words.Words;

class RecommendationTest {
    private final SmallCity city = new SmallCity();

    private Recommendation advice() {
        return Recommendation.of(city.picture().snapshot(), city.incidents.getFirst(), new Journeys(), SmallCity.NOW);
    }

    private Pick pick(String unitId) {
        return advice().picks().stream().filter(p -> p.unit().id().equals(unitId)).findFirst().orElseThrow();
    }

    @Test
    void theNearestUnitsWithTheNeededCapabilitiesAreTaken() {
        assertThat(advice().picks()).extracting(p -> p.unit().id()).containsExactly("E-01", "E-12", "A-103");
        assertThat(advice().picks().getFirst().travel()).isInstanceOfSatisfying(Travel.Straight.class, way -> assertThat(way.duration()).isPositive());
    }

    @Test
    void whatIsMissingAndWhatIsNotKnownIsSaid() {
        assertThat(advice().shortfalls())
                .contains(new Shortfall.Unmet("ladder", 1, List.of()))
                .anySatisfy(s -> assertThat(s).isInstanceOfSatisfying(Shortfall.Unseen.class,
                        unseen -> assertThat(unseen.units()).extracting(u -> u.id()).containsExactly("E-99")));
    }

    @Test
    void whatIsSentAlreadyIsNotAskedForAgain() {
        city.send("E-01", AssignmentStatus.EN_ROUTE);
        assertThat(advice().picks()).extracting(p -> p.unit().id()).containsExactly("E-12", "A-103");
    }

    @Test
    void aUnitThatCanMuchGoesWhereOnlyItCan() {
        city.unit("L-1", UnitStatus.AVAILABLE, SmallCity.NOW, 69.205, "pump", "ladder");
        assertThat(advice().picks()).extracting(Pick::capability, p -> p.unit().id())
                .contains(tuple("ladder", "L-1"));
        assertThat(pick("E-01").passedOver()).extracting(PassedOver::why).contains(new Reason.NeededFor("ladder"));
    }

    @Test
    void nearerUnitsThatAreNotSentSayWhy() {
        city.unit("E-00", UnitStatus.ON_SCENE, SmallCity.NOW, 69.2001, "pump");
        city.unit("B-1", UnitStatus.AVAILABLE, SmallCity.NOW, 69.2002, "boat");
        assertThat(pick("A-103").passedOver()).extracting(p -> p.unit().id(), PassedOver::why)
                .containsExactly(tuple("B-1", new Reason.Lacks("paramedic")));
        assertThat(pick("E-01").passedOver()).extracting(p -> p.unit().id(), PassedOver::why).containsExactly(
                tuple("E-00", new Reason.Busy(UnitStatus.ON_SCENE, null)),
                tuple("E-99", new Reason.Stale(SmallCity.NOW.minus(Duration.ofHours(1)))));
    }

    @Test
    void aTiredCrewIsPassedOverOnlyForOneThatComesHardlyLater() {
        city.onDuty("E-01", Duration.ofHours(13));
        assertThat(advice().picks()).extracting(p -> p.unit().id()).startsWith("E-01");
        city.unit("E-13", UnitStatus.AVAILABLE, SmallCity.NOW, 69.215, "pump");
        city.unit("E-14", UnitStatus.AVAILABLE, SmallCity.NOW, 69.216, "pump");
        assertThat(advice().picks()).extracting(p -> p.unit().id()).startsWith("E-13", "E-14");
        assertThat(pick("E-13").passedOver()).extracting(PassedOver::why).contains(new Reason.Tired(Duration.ofHours(13)));
    }

    @Test
    void anExhaustedCrewIsSentOnlyWithARemark() {
        city.onDuty("A-103", Duration.ofHours(17));
        assertThat(pick("A-103").onDuty()).isEqualTo(Duration.ofHours(17));
        city.onDuty("A-103", Duration.ofHours(15));
        assertThat(pick("A-103").onDuty()).isNull();
    }

    @Test
    void anAlarmIsAdvisedAsTheIncidentItWouldBecome() {
        Recommendation forAlarm = Recommendation.of(city.picture().snapshot(), city.alarms.getFirst(), new Journeys(), SmallCity.NOW);
        assertThat(forAlarm).isEqualTo(advice());
    }
}
