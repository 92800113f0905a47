package uz.posbon.sdk.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import uz.posbon.sdk.Samples;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.LogEntry;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.PictureState;

/** What has to hold of the fold whatever happens in the room. */
class FoldPropertyTest {
    private static final PictureState NOTHING = new PictureState("log-1", 0, Samples.TIME, List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), Catalogue.EMPTY, List.of());

    @Provide
    Arbitrary<List<DurableEvent>> shifts() {
        return Arbitraries.integers().between(0, 1_000_000).list().ofMaxSize(120).map(Shift::play);
    }

    @Property(tries = 300)
    void everyPrefixAndItsRestGiveTheWhole(@ForAll("shifts") List<DurableEvent> events, @ForAll @IntRange(max = 120) int cut) {
        OperationalPicture whole = new OperationalPicture();
        whole.onStart(NOTHING);
        events.forEach(whole::onEvent);

        OperationalPicture before = new OperationalPicture();
        before.onStart(NOTHING);
        int at = Math.min(cut, events.size());
        events.subList(0, at).forEach(before::onEvent);
        OperationalPicture after = new OperationalPicture();
        after.onStart(state(before.snapshot()));
        events.subList(at, events.size()).forEach(after::onEvent);

        assertSame(after.snapshot(), whole.snapshot());
    }

    @Property(tries = 200)
    void whatCameAlreadyChangesNothing(@ForAll("shifts") List<DurableEvent> events, @ForAll("shifts") List<DurableEvent> older) {
        OperationalPicture once = new OperationalPicture();
        once.onStart(NOTHING);
        OperationalPicture often = new OperationalPicture();
        often.onStart(NOTHING);
        for (DurableEvent event : events) {
            once.onEvent(event);
            often.onEvent(event);
            often.onEvent(event);
            older.stream().filter(e -> e.envelope().sequence() <= event.envelope().sequence()).limit(3).forEach(often::onEvent);
        }
        assertSame(often.snapshot(), once.snapshot());
    }

    @Property(tries = 300)
    void thePictureIsWhatTheRuleSays(@ForAll("shifts") List<DurableEvent> events) {
        OperationalPicture picture = new OperationalPicture();
        picture.onStart(NOTHING);
        Map<String, Alarm> alarms = new TreeMap<>();
        Map<String, Incident> incidents = new TreeMap<>();
        Map<String, Assignment> assignments = new TreeMap<>();
        Map<String, List<LogEntry>> logs = new TreeMap<>();
        for (DurableEvent event : events) {
            picture.onEvent(event);
            switch (event) {
                case DurableEvent.AlarmChanged e -> alarms.put(e.alarm().id(), e.alarm());
                case DurableEvent.IncidentChanged e -> incidents.put(e.incident().id(), e.incident());
                case DurableEvent.AssignmentChanged e -> assignments.put(e.assignment().id(), e.assignment());
                default -> {}
            }
            IncidentLog.entry(event).ifPresent(entry -> logs.computeIfAbsent(entry.incidentId(), id -> new ArrayList<>()).add(entry));
        }
        alarms.values().removeIf(a -> !a.isActive() && a.isAcknowledged()
                && (a.incidentId() == null || !incidents.get(a.incidentId()).isOpen()));
        Picture is = picture.snapshot();
        assertThat(is.alarms()).isEqualTo(alarms);
        assertThat(is.incidents()).isEqualTo(incidents);
        assertThat(is.assignments()).isEqualTo(assignments);
        incidents.keySet().forEach(id -> {
            assertThat(is.log(id)).isEqualTo(logs.get(id));
            assertThat(is.assignmentsOf(id)).containsExactlyInAnyOrderElementsOf(
                    assignments.values().stream().filter(a -> a.incidentId().equals(id)).toList());
        });
    }

    @Property(tries = 50)
    void aSnapshotNeverChanges(@ForAll("shifts") List<DurableEvent> events) {
        OperationalPicture picture = new OperationalPicture();
        picture.onStart(NOTHING);
        int half = events.size() / 2;
        events.subList(0, half).forEach(picture::onEvent);
        Picture snapshot = picture.snapshot();
        PictureState as = state(snapshot);
        assertThat(picture.snapshot()).isSameAs(snapshot);
        events.subList(half, events.size()).forEach(picture::onEvent);
        assertThat(state(snapshot)).isEqualTo(as);
    }

    /** The state a backend would give at this place, by the rule of the picture. */
    private static PictureState state(Picture p) {
        List<Incident> open = p.incidents().values().stream().filter(Incident::isOpen).sorted(Comparator.comparing(Incident::id)).toList();
        List<Assignment> assignments = open.stream().flatMap(i -> p.assignmentsOf(i.id()).stream())
                .sorted(Comparator.comparing(Assignment::id)).toList();
        List<LogEntry> entries = open.stream().flatMap(i -> p.log(i.id()).stream()).sorted(Comparator.comparing(LogEntry::sequence)).toList();
        return new PictureState(p.log(), p.sequence(), p.time(), p.alarms().values().stream().sorted(Comparator.comparing(Alarm::id)).toList(),
                open, assignments, entries, p.units().values().stream().sorted(Comparator.comparing(u -> u.id())).toList(), List.of(), p.catalogue(),
                p.shifts().values().stream().sorted(Comparator.comparing(s -> s.id())).toList(),
                p.walls().values().stream().sorted(Comparator.comparing(w -> w.id())).toList(),
                p.displays().values().stream().sorted(Comparator.comparing(d -> d.key())).toList(),
                p.messages().values().stream().sorted(Comparator.comparing(m -> m.id())).toList(),
                p.training().orElse(null), p.trainingEntries());
    }

    private static void assertSame(Picture is, Picture should) {
        assertThat(state(is)).isEqualTo(state(should));
    }
}
