package uz.posbon.workstation.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import uz.posbon.assets.Languages;
import uz.posbon.geodata.route.Travel;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.workstation.SmallCity;
import uz.posbon.workstation.words.Words;

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
        Words english = new Words(Languages.ENGLISH.texts(), ZoneId.of("Asia/Tashkent"));
        assertThat(advice().shortfalls()).extracting(english::say)
                .anyMatch(s -> s.contains("ladder"))
                .anyMatch(s -> s.contains("1 available unit left out"));
    }

    @Test
    void whatIsSentAlreadyIsNotAskedForAgain() {
        city.send("E-01", AssignmentStatus.EN_ROUTE);
        assertThat(advice().picks()).extracting(p -> p.unit().id()).containsExactly("E-12", "A-103");
    }
}
