package uz.posbon.workstation.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Dispatch;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.outbox.OutboxEntry;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitStatus;
import uz.posbon.workstation.SmallCity;

class LocalIncidentsTest {
    private final Picture picture = new SmallCity().picture().snapshot();

    private static OutboxEntry dispatch(String alarmId, String incidentId, String... units) {
        return new OutboxEntry(
                7, "key", SmallCity.NOW, "Dilnoza", "dispatch", "alarms/" + alarmId + "/dispatch", null, Map.of(), null,
                new Dispatch(null, null, List.of(units), Duration.ZERO, incidentId), OutboxEntry.State.SENDING, null);
    }

    private Picture over(OutboxEntry entry) {
        LocalIncidents local = LocalIncidents.of(List.of(entry), picture);
        return picture.withLocal(local.incidents(), local.assignments());
    }

    @Test
    void anAlarmThatIsAnsweredIsACaseBeforeTheBackendHasHeardOfIt() {
        Incident incident = over(dispatch("a-panic", "new", "E-12")).incidents().get("new");
        assertThat(incident).extracting(Incident::number, Incident::title, Incident::typeId, Incident::alarmIds, Incident::position, Incident::createdBy)
                .containsExactly(-7L, "Panic button", "FIRE-DWELLING", List.of("a-panic"), SmallCity.FIRE, "Dilnoza");
        // Extreme: the most urgent there is, as the backend will say.
        assertThat(incident.priority()).isEqualTo(1);
    }

    @Test
    void itIsCalledInTheLanguageItIsAnsweredInAsTheBackendWillCallIt() {
        SmallCity city = new SmallCity();
        city.alarms.replaceAll(alarm -> alarm.id().equals("a-panic") ? SmallCity.translated(alarm, "ru", "Тревожная кнопка") : alarm);
        Dispatch inRussian = new Dispatch(null, null, List.of("E-12"), Duration.ZERO, "new", "ru");
        OutboxEntry entry = new OutboxEntry(
                7, "key", SmallCity.NOW, "Dilnoza", "dispatch", "alarms/a-panic/dispatch", null, Map.of(), null, inRussian, OutboxEntry.State.SENDING, null);
        assertThat(LocalIncidents.of(List.of(entry), city.picture().snapshot()).incidents()).extracting(Incident::title).containsExactly("Тревожная кнопка");
    }

    @Test
    void anAlarmThatIsOnlyMadeACaseIsOneWithNobodyOnIt() {
        Picture seen = over(dispatch("a-panic", "new"));
        assertThat(seen.incidents().get("new")).extracting(Incident::title, Incident::alarmIds).containsExactly("Panic button", List.of("a-panic"));
        assertThat(seen.answeredHere()).containsExactly("a-panic");
        assertThat(seen.assignmentsOf("new")).isEmpty();
    }

    @Test
    void itsUnitsAreSpokenForAndToldByNobody() {
        Picture seen = over(dispatch("a-panic", "new", "E-12", "E-01", "E-12"));
        assertThat(seen.assignmentsOf("new")).extracting(Assignment::unitId, Assignment::version)
                .containsExactlyInAnyOrder(tuple("E-12", 0L), tuple("E-01", 0L));
        assertThat(seen.units().get("E-12")).extracting(Unit::status, Unit::incidentId).containsExactly(UnitStatus.DISPATCHED, "new");
        assertThat(seen.units().get("A-103").status()).isEqualTo(UnitStatus.AVAILABLE);
    }

    @Test
    void whatTheBackendHasIsShownAsTheBackendSays() {
        Picture seen = over(dispatch("a-panic", "i-fire", "E-12"));
        assertThat(seen.incidents().get("i-fire").number()).isEqualTo(427);
        assertThat(seen.assignmentsOf("i-fire")).isEmpty();
        assertThat(seen.units().get("E-12").status()).isEqualTo(UnitStatus.AVAILABLE);
    }

    @Test
    void anAlarmThatIsNotOnThePictureMakesNone() {
        assertThat(LocalIncidents.of(List.of(dispatch("gone", "new", "E-12")), picture).incidents()).isEmpty();
    }
}
