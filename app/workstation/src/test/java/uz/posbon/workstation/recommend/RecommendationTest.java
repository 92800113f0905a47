package uz.posbon.workstation.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uz.posbon.geodata.route.Travel;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.workstation.SmallCity;

class RecommendationTest {
    private final SmallCity city = new SmallCity();

    private Recommendation advice() {
        return Recommendation.of(city.picture().snapshot(), city.incidents.getFirst(), new Journeys(), SmallCity.NOW);
    }

    @Test
    void theNearestUnitsWithTheNeededCapabilitiesAreTaken() {
        assertThat(advice().picks()).extracting(p -> p.unit().id()).containsExactly("E-01", "E-12", "A-103");
        assertThat(advice().picks().getFirst().travel()).isInstanceOfSatisfying(Travel.Straight.class, way -> assertThat(way.duration()).isPositive());
    }

    @Test
    void whatIsMissingAndWhatIsNotKnownIsSaid() {
        assertThat(advice().shortfalls())
                .anyMatch(s -> s.contains("ladder"))
                .anyMatch(s -> s.contains("1 available units left out"));
    }

    @Test
    void whatIsSentAlreadyIsNotAskedForAgain() {
        city.send("E-01", AssignmentStatus.EN_ROUTE);
        assertThat(advice().picks()).extracting(p -> p.unit().id()).containsExactly("E-12", "A-103");
    }
}
