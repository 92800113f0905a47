package uz.posbon.sdk.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.posbon.sdk.Samples;
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.stream.ConnectionState;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.sdk.stream.TelemetryEvent;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.sdk.message.RoomMessage;
import uz.posbon.sdk.wall.Wall;
import uz.posbon.sdk.wall.WallSeen;

class OperationalPictureTest {
    private final OperationalPicture picture = new OperationalPicture();
    private long sequence = 10;

    @BeforeEach
    void start() {
        picture.onStart(Samples.picture(10));
    }

    private void incident(String id, boolean open, String... alarms) {
        sequence++;
        picture.onEvent(new DurableEvent.IncidentChanged(
                Samples.envelope(sequence, open ? "incident.created" : "incident.closed", id, id), Samples.incident(id, open, alarms)));
    }

    private void assignment(Assignment assignment) {
        sequence++;
        picture.onEvent(new DurableEvent.AssignmentChanged(
                Samples.envelope(sequence, "assignment.status", assignment.id(), assignment.incidentId()), assignment));
    }

    @Test
    void startsFromTheState() {
        Picture now = picture.snapshot();
        assertThat(now.log()).isEqualTo("log-1");
        assertThat(now.sequence()).isEqualTo(10);
        assertThat(now.alarms()).containsOnlyKeys("a0");
        assertThat(now.log("i0")).containsExactly(Samples.logEntry(1, "i0"));
        assertThat(now.assignmentsOf("i0")).extracting(Assignment::id).containsExactly("as0");
        assertThat(now.positions()).containsOnlyKeys("A-103");
        assertThat(now.catalogue()).isEqualTo(Samples.catalogue());
    }

    private void alarm(String id, boolean active, boolean acknowledged) {
        sequence++;
        picture.onEvent(new DurableEvent.AlarmChanged(
                Samples.envelope(sequence, "alarm.changed", id, null), Samples.alarm(id, active, acknowledged, null)));
    }

    @Test
    void forgetsWindowsThatWereClosedLongAgo() {
        Instant opened = Instant.parse("2026-11-24T09:00:00Z");
        for (int minute = 0; minute < 600; minute++) {
            Instant now = opened.plusSeconds(60L * minute);
            Envelope envelope = new Envelope("p" + minute, 0, "uz.posbon.operator.presence", "/posbon/log", "Aziza", now, now, "", null, null);
            picture.onEvent(new TelemetryEvent.OperatorPresent(envelope, "Aziza", "window " + minute, "i0", null, false));
        }
        assertThat(picture.snapshot().present()).hasSize(61);
        assertThat(picture.snapshot().with("i0", opened.plusSeconds(60 * 599))).extracting(TelemetryEvent.OperatorPresent::desk).containsExactly("window 599");
    }

    @Test
    void severalEventsAtOnceAreOneChange() {
        int[] changes = {0};
        picture.watch(() -> changes[0]++);
        picture.onEvents(List.of(raised("b1"), raised("b2"), raised("b3")));
        assertThat(changes).containsExactly(1);
        assertThat(picture.snapshot().alarms()).containsKeys("b1", "b2", "b3");
        assertThat(picture.snapshot().sequence()).isEqualTo(sequence);
    }

    private DurableEvent raised(String id) {
        sequence++;
        return new DurableEvent.AlarmChanged(Samples.envelope(sequence, "alarm.raised", id, null), Samples.alarm(id, true, false, null));
    }

    @Test
    void saysWhichAlarmsChangedSinceAnEarlierSnapshot() {
        Picture earlier = picture.snapshot();
        assertThat(earlier.alarmsChangedSince(earlier)).contains(Set.of());
        alarm("a1", true, false);
        alarm("a2", true, false);
        Picture between = picture.snapshot();
        alarm("a2", false, true);
        assertThat(picture.snapshot().alarmsChangedSince(earlier)).contains(Set.of("a1", "a2"));
        assertThat(picture.snapshot().alarmsChangedSince(between)).contains(Set.of("a2"));
    }

    @Test
    void saysThatEverythingHasToBeComparedAfterANewStartAndAfterALongTime() {
        Picture earlier = picture.snapshot();
        picture.onStart(Samples.picture(sequence));
        Picture anew = picture.snapshot();
        assertThat(anew.alarmsChangedSince(earlier)).isEmpty();
        for (int i = 0; i < 20_001; i++) {
            alarm("a1", true, false);
        }
        assertThat(picture.snapshot().alarmsChangedSince(anew)).isEmpty();
    }

    @Test
    void aClosedIncidentStaysUntilTwoHundredOthersWereClosed() {
        incident("first", true);
        assignment(Samples.assignment("as1", "first", "A-103", AssignmentStatus.CLEARED));
        incident("first", false);
        for (int i = 0; i < Fold.CLOSED_KEPT - 1; i++) {
            incident("i" + (1000 + i), true);
            incident("i" + (1000 + i), false);
        }
        assertThat(picture.snapshot().incidents()).containsKey("first");
        assertThat(picture.snapshot().log("first")).hasSize(3);
        incident("last", true);
        incident("last", false);
        Picture now = picture.snapshot();
        assertThat(now.incidents()).doesNotContainKey("first").containsKeys("last", "i0").hasSize(Fold.CLOSED_KEPT + 1);
        assertThat(now.assignments()).doesNotContainKey("as1");
        assertThat(now.log("first")).isEmpty();
        assertThat(now.assignmentsOf("first")).isEmpty();
    }

    @Test
    void anAlarmThatNobodyNeedsAnyMoreLeavesWithItsIncident() {
        incident("i1", true);
        sequence++;
        picture.onEvent(new DurableEvent.AlarmChanged(
                Samples.envelope(sequence, "alarm.linked", "a1", "i1"), Samples.alarm("a1", false, true, "i1")));
        incident("i1", true, "a1");
        assertThat(picture.snapshot().alarms()).containsKey("a1");
        incident("i1", false, "a1");
        assertThat(picture.snapshot().alarms()).doesNotContainKey("a1");
    }

    @Test
    void aMergeMovesAssignments() {
        incident("i1", true);
        assignment(Samples.assignment("as1", "i1", "A-1", AssignmentStatus.EN_ROUTE));
        assignment(Samples.assignment("as1", "i0", "A-1", AssignmentStatus.EN_ROUTE));
        assertThat(picture.snapshot().assignmentsOf("i1")).isEmpty();
        assertThat(picture.snapshot().assignmentsOf("i0")).extracting(Assignment::id).containsExactlyInAnyOrder("as0", "as1");
    }

    @Test
    void thePositionThatWasSentLastHoldsWhateverItsTime() {
        UnitPosition later = new UnitPosition("A-103", new GeoPoint(69.3, 41.3), Samples.TIME.plusSeconds(5), null, null);
        UnitPosition corrected = new UnitPosition("A-103", new GeoPoint(70, 41.3), Samples.TIME.plusSeconds(4), null, null);
        picture.onEvent(new TelemetryEvent.UnitMoved(Samples.telemetry("unit.position", "A-103"), later));
        picture.onEvent(new TelemetryEvent.UnitMoved(Samples.telemetry("unit.position", "A-103"), corrected));
        assertThat(picture.snapshot().positions()).containsEntry("A-103", corrected);
        assertThat(picture.snapshot().sequence()).isEqualTo(10);
    }

    @Test
    void theCatalogueGrowsWithEveryPut() {
        Agency police = new Agency("102", LocalText.of("Police"), "102", "Police", java.util.Map.of());
        picture.onEvent(new DurableEvent.CatalogueChanged(Samples.envelope(11, "catalogue.changed", "102", null), police));
        assertThat(picture.snapshot().catalogue().agencies()).containsOnlyKeys("102", "103");
        assertThat(picture.snapshot().catalogue().cameras()).containsOnlyKeys("c1");
    }

    @Test
    void anEndedShiftLeavesAndStaysReadable() {
        assertThat(picture.snapshot().shifts()).containsOnlyKeys("s0");
        duty(Samples.handedOver("s1", "Dilnoza", "Sardor", false));
        assertThat(picture.snapshot().shifts()).containsOnlyKeys("s0", "s1");
        var ended = Samples.handedOver("s1", "Dilnoza", "Sardor", true);
        duty(ended);
        assertThat(picture.snapshot().shifts()).containsOnlyKeys("s0");
        assertThat(picture.snapshot().endedShifts()).containsExactly(ended);
        for (int i = 0; i < Fold.ENDED_KEPT; i++) {
            duty(Samples.handedOver("n" + i, "Dilnoza", "Sardor", true));
        }
        assertThat(picture.snapshot().endedShifts()).hasSize(Fold.ENDED_KEPT).doesNotContain(ended);
    }

    private void duty(uz.posbon.sdk.shift.Shift shift) {
        sequence++;
        picture.onEvent(new DurableEvent.ShiftChanged(Samples.envelope(sequence, "shift.offered", shift.id(), null), shift));
    }

    @Test
    void oldMessagesLeaveUnlessSomebodyIsWaitedFor() {
        assertThat(picture.snapshot().messages()).containsOnlyKeys("m0");
        for (int number = 2; number <= Fold.MESSAGES_KEPT + 3; number++) {
            RoomMessage m = Samples.message("m" + number, number);
            RoomMessage told = number == 2 ? new RoomMessage(m.id(), number, 3, m.kind(), m.text(), m.from(), m.sentTime(), true, List.of(), List.of(), m.receipts(), null, List.of(), null, m.more()) : m;
            picture.onEvent(new DurableEvent.MessageChanged(Samples.envelope(++sequence, "message.sent", told.id(), null), told));
        }
        assertThat(picture.snapshot().messages()).containsKeys("m0", "m3").doesNotContainKey("m2");
    }

    @Test
    void aWallAndWhatItShows() {
        assertThat(picture.snapshot().walls()).containsOnlyKeys("w1");
        assertThat(picture.snapshot().displays()).containsOnlyKeys("w1/2");
        var first = Samples.display("w1", 1);
        picture.onEvent(new DurableEvent.DisplayChanged(Samples.envelope(++sequence, "wall.shown", "w1/1", null), first));
        var seen = new WallSeen("w1", 2, "seat", 11, "Four", List.of(), 1920, 1080, null);
        picture.onEvent(new TelemetryEvent.DisplaySeen(Samples.telemetry("wall.seen", "w1/2"), seen));
        assertThat(picture.snapshot().displays()).containsEntry("w1/1", first);
        assertThat(picture.snapshot().displaysSeen().get("w1/2").seen()).isEqualTo(seen);
        assertThat(picture.snapshot().state().displays()).hasSize(2);
        var wall = Samples.wall("w1");
        var smaller = new Wall("w1", 4, "Hall", wall.displays().subList(0, 1), List.of(), List.of(), List.of(), null, java.util.Map.of());
        picture.onEvent(new DurableEvent.WallChanged(Samples.envelope(++sequence, "wall.defined", "w1", null), smaller));
        assertThat(picture.snapshot().walls().get("w1").lock()).isNull();
        assertThat(picture.snapshot().displays()).containsOnlyKeys("w1/1");
        assertThat(picture.snapshot().displaysSeen()).isEmpty();
    }

    @Test
    void anUnknownEventCountsForTheOrder() {
        picture.onEvent(new DurableEvent.UnknownEvent(Samples.envelope(11, "flood.risen", "f1", "i0"), java.util.Map.of()));
        assertThat(picture.snapshot().sequence()).isEqualTo(11);
        assertThat(picture.snapshot().log("i0")).last().satisfies(entry -> assertThat(entry.kind()).isEqualTo("flood.risen"));
    }

    @Test
    void watchersHearOfEveryChangeUntilTheyAreRemoved() {
        AtomicInteger changes = new AtomicInteger();
        Runnable remove = picture.watch(changes::incrementAndGet);
        incident("i1", true);
        picture.onConnection(new ConnectionState.Connecting(2));
        assertThat(changes).hasValue(2);
        assertThat(picture.snapshot().connection()).isEqualTo(new ConnectionState.Connecting(2));
        remove.run();
        incident("i2", true);
        assertThat(changes).hasValue(2);
    }
}
