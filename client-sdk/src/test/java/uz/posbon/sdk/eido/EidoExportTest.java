package uz.posbon.sdk.eido;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uz.posbon.sdk.Samples;
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.Attachment;
import uz.posbon.sdk.incident.ChecklistMark;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.LogEntry;
import uz.posbon.sdk.incident.StepOutcome;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.stream.PictureState;

class EidoExportTest {
    private static final String INCIDENT = "0193f2a4-5b6c-7d8e-9f00-112233445566";
    private static final String NAME = "urn:emergency:uid:incidentid:0193f2a45b6c7d8e9f00112233445566:112.tashkent.example";

    private static Picture picture(Agency... more) {
        Map<String, Agency> agencies = new HashMap<>(Map.of("103", Samples.agency()));
        List.of(more).forEach(a -> agencies.put(a.id(), a));
        Catalogue c = Samples.catalogue();
        OperationalPicture picture = new OperationalPicture();
        picture.onStart(new PictureState("log-1", 9, Samples.TIME, List.of(Samples.alarm("a1", true, false, INCIDENT)), List.of(Samples.incident(INCIDENT, true, "a1")),
                List.of(), List.of(), List.of(Samples.unit("A-103")), List.of(),
                new Catalogue(agencies, c.cameras(), c.sites(), c.zones(), c.incidentTypes(), c.responsePlans()), List.of()));
        return picture.snapshot();
    }

    private static final Agency CENTRE = new Agency("112", LocalText.of("112 Call Centre"), "112", "CallCentre", "112.tashkent.example", Map.of());

    private static LogEntry entry(long sequence, String kind, String text) {
        Instant time = Samples.TIME.plusSeconds(sequence);
        return new LogEntry(sequence, INCIDENT, time, time, "zarina", kind, text, Map.of());
    }

    @Test
    void anIncidentWithEverythingAboutItIsTold() {
        Picture picture = picture(CENTRE);
        Assignment sent = Samples.assignment("as1", INCIDENT, "A-103", AssignmentStatus.EN_ROUTE);
        EidoIncident told = new EidoExport(picture).of(picture.incidents().get(INCIDENT), List.of(sent),
                List.of(entry(1, "incident.created", null), entry(2, "incident.noted", "two children inside"),
                        entry(3, "incident.prioritised", "second floor only"),
                        entry(4, "incident.noted", "[state.pa.us · tjones · 2026-11-24T08:00:00Z] caller is deaf")));
        assertThat(told.id()).isEqualTo(NAME);
        assertThat(told.sender()).isEqualTo(new EidoAgency("112.tashkent.example", "112 Call Centre", List.of("CallReceiving", "Dispatching"), List.of("psap")));
        assertThat(told.number()).isEqualTo("#0427");
        assertThat(told.commonType()).isEqualTo("FSTRU");
        assertThat(told.typeCode()).isEqualTo("FIRE-DWELLING");
        assertThat(told.updatedTime()).isEqualTo(Samples.TIME.plusSeconds(4));
        assertThat(told.notes()).extracting(EidoNote::agencyId, EidoNote::author, EidoNote::text).containsExactly(
                org.assertj.core.groups.Tuple.tuple("112.tashkent.example", "zarina", "two children inside"),
                org.assertj.core.groups.Tuple.tuple("112.tashkent.example", "zarina", "incident prioritised: second floor only"),
                org.assertj.core.groups.Tuple.tuple("state.pa.us", "tjones", "caller is deaf"));
        assertThat(told.units()).singleElement().satisfies(u -> {
            assertThat(u.name()).isEqualTo("A-103");
            assertThat(u.agencyId()).isEqualTo("103.112.tashkent.example");
            assertThat(u.status()).isEqualTo("EnRoute");
        });
        assertThat(told.alarms()).extracting(EidoAlarm::text).containsExactly("!12 Smoke, 9 floors (fire-panel-17, ALRF)");
        assertThat(told.agencies()).extracting(EidoAgency::id, EidoAgency::roles).containsExactly(
                org.assertj.core.groups.Tuple.tuple("103.112.tashkent.example", List.of("Dispatched")),
                org.assertj.core.groups.Tuple.tuple("state.pa.us", List.of("Informational")));
    }

    @Test
    void stepsAndFilesAreToldAsNotes() {
        Incident plain = Samples.incident(INCIDENT, true);
        Incident worked = new Incident(
                plain.id(), plain.number(), 1, plain.status(), plain.milestones(), plain.drill(), plain.typeId(), plain.category(), plain.priority(),
                null, plain.title(), null, plain.position(), null, null, null, null, List.of(), List.of(), null, plain.reportedTime(), plain.createdTime(),
                plain.createdBy(), null, plain.changedTime(), null, null, null, Map.of(),
                List.of(new ChecklistMark("gas", StepOutcome.SKIPPED, Samples.TIME, "zarina", "no gas in the house"),
                        new ChecklistMark("unheard-of", StepOutcome.DONE, Samples.TIME, "zarina", null)),
                List.of(new Attachment("f1", "yard.png", "image/png", 1234, "ab".repeat(32), null, Samples.TIME, "olim")), List.of(), List.of(), Map.of());
        assertThat(new EidoExport(picture(CENTRE)).notes(worked, List.of())).extracting(EidoNote::id, EidoNote::author, EidoNote::text).containsExactly(
                org.assertj.core.groups.Tuple.tuple(NAME + "/step/gas", "zarina", "checklist: " + Samples.responsePlan().checklist().getFirst().text().in("en")
                        + ": skipped (no gas in the house)"),
                org.assertj.core.groups.Tuple.tuple(NAME + "/step/unheard-of", "zarina", "checklist: unheard-of: done"),
                org.assertj.core.groups.Tuple.tuple(NAME + "/file/f1", "olim", "file: yard.png, image/png, 1234 bytes, SHA-256 " + "ab".repeat(32)));
    }

    @Test
    void aCaseKeepsTheNameItCameWith() {
        Centre centre = new EidoExport(picture(CENTRE)).centre();
        Incident own = Samples.incident(INCIDENT, true);
        assertThat(centre.nameOf(own)).isEqualTo(NAME);
        assertThat(centre.incidentId(NAME)).contains(INCIDENT);
        assertThat(centre.incidentId("urn:emergency:uid:incidentid:0193f2a45b6c7d8e9f00112233445566:elsewhere.example")).isEmpty();
        assertThat(centre.incidentId("urn:emergency:uid:incidentid:x:112.tashkent.example")).isEmpty();
    }

    @Test
    void aCentreWithoutADomainIsKnownByItsLog() {
        assertThat(new EidoExport(picture()).centre().id()).isEqualTo("posbon.log-1.invalid");
        Agency nameless = new Agency("112", LocalText.of("112"), "112", "CallCentre", Map.of());
        assertThat(new EidoExport(picture(nameless)).centre().id()).isEqualTo("112.log-1.invalid");
    }
}
