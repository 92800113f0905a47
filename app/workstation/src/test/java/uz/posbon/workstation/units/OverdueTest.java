package uz.posbon.workstation.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.workstation.SmallCity;

class OverdueTest {
    private final SmallCity city = new SmallCity();

    @ParameterizedTest
    @CsvSource({"Dispatched,3", "EnRoute,15", "OnScene,20", "Transporting,30", "AtDestination,30"})
    void aUnitIsOverdueAfterTheLimitOfItsStatusAndNotBefore(String status, long minutes) {
        city.send("E-01", new AssignmentStatus(status));
        var picture = city.picture().snapshot();
        assertThat(Overdue.of(picture, SmallCity.NOW.plus(Duration.ofMinutes(minutes)))).isEmpty();
        assertThat(Overdue.of(picture, SmallCity.NOW.plus(Duration.ofMinutes(minutes)).plusSeconds(1))).singleElement().satisfies(overdue -> {
            assertThat(overdue.unit().id()).isEqualTo("E-01");
            assertThat(overdue.silent(SmallCity.NOW.plusSeconds(90))).isEqualTo(Duration.ofSeconds(90));
        });
    }

    @Test
    void whoHasNothingToDoHasNothingToReport() {
        assertThat(Overdue.of(city.picture().snapshot(), SmallCity.NOW.plus(Duration.ofDays(1)))).isEmpty();
    }

    @Test
    void aPlanMayAskForItsCrewsOnSceneSooner() {
        city.plan(Duration.ofMinutes(8));
        city.send("E-01", AssignmentStatus.ON_SCENE);
        city.send("E-12", AssignmentStatus.EN_ROUTE);
        var picture = city.picture().snapshot();
        assertThat(Overdue.of(picture, SmallCity.NOW.plus(Duration.ofMinutes(8)))).isEmpty();
        assertThat(Overdue.of(picture, SmallCity.NOW.plus(Duration.ofMinutes(9)))).singleElement().satisfies(overdue -> {
            assertThat(overdue.unit().id()).isEqualTo("E-01");
            assertThat(overdue.limit()).isEqualTo(Duration.ofMinutes(8));
        });
    }

    @Test
    void limitsAreTheRooms() {
        city.send("E-01", AssignmentStatus.ON_SCENE);
        OverdueLimits strict = new OverdueLimits(
                Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(1), Duration.ofMinutes(1));
        assertThat(Overdue.of(city.picture().snapshot(), strict, SmallCity.NOW.plus(Duration.ofMinutes(6)))).hasSize(1);
        assertThat(Overdue.of(city.picture().snapshot(), SmallCity.NOW.plus(Duration.ofMinutes(6)))).isEmpty();
    }
}
