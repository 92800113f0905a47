package uz.posbon.workstation.eido;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.eido.EidoIncident;
import uz.posbon.sdk.eido.EidoNote;
import uz.posbon.sdk.eido.EidoUnit;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.IncidentStatus;
import uz.posbon.sdk.incident.LogEntry;

/**
 * What a case from elsewhere adds to the log of our incident: its notes, each with its origin, and how the case stands there. What the log
 * has already is left out, also what was written here and comes back. Pure.
 */
public final class Arriving {
    /** Longest note of the backend. */
    private static final int LONGEST = 10_000;
    private static final int ROOM_FOR_ORIGIN = 600;
    private static final String BETWEEN = " · ";

    private Arriving() {}

    /**
     * The new lines, in order.
     *
     * @param home our own centre: what it wrote is in the log of an incident that was not opened just now
     * @param opened whether it was
     * @param known notes of our incident as we would tell them
     * @param log its log
     */
    public static List<String> lines(
            EidoIncident incident, Incident ours, String home, boolean opened, List<EidoNote> known, List<LogEntry> log) {
        Set<String> written = log.stream().map(LogEntry::text).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
        Set<EidoNote> told = known.stream().map(Arriving::nameless).collect(Collectors.toSet());
        Set<List<String>> said = known.stream().map(n -> List.of(n.agencyId(), n.text())).collect(Collectors.toSet());
        List<String> lines = new ArrayList<>();
        for (EidoNote note : incident.notes()) {
            EidoNote cut = new EidoNote(note.id(), note.time(), note.agencyId(), note.author(), Opening.cut(note.text(), LONGEST - ROOM_FOR_ORIGIN));
            String line = Opening.cut(cut.withOrigin(), LONGEST);
            boolean comesBack = !opened && note.agencyId().equals(home);
            if (!comesBack && !told.contains(nameless(cut)) && written.add(line)) {
                lines.add(line);
            }
        }
        if (incident.sender().id().equals(home)) {
            return lines;
        }
        for (String state : states(incident, ours)) {
            String line = Opening.cut(
                    new EidoNote("", incident.updatedTime(), incident.sender().id(), null, Opening.cut(state, LONGEST - ROOM_FOR_ORIGIN)).withOrigin(), LONGEST);
            if (!said.contains(List.of(incident.sender().id(), state)) && written.add(line)) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** Ids of notes are each sender's own. */
    private static EidoNote nameless(EidoNote note) {
        return new EidoNote("", note.time(), note.agencyId(), note.author(), note.text());
    }

    /** In the codes and names of the case itself, so that it reads the same in every language of the room. */
    private static List<String> states(EidoIncident incident, Incident ours) {
        List<String> states = new ArrayList<>();
        incident.alarms().forEach(a -> states.add(a.text()));
        String place = place(incident.position(), incident.address());
        if (!place.isEmpty() && !place.equals(place(ours.position(), ours.address()))) {
            states.add(place);
        }
        String caller = incident.caller() == null ? "" : joined(incident.caller().phone(), incident.caller().name());
        if (!caller.isEmpty() && !caller.equals(ours.caller() == null ? "" : joined(ours.caller().phone(), ours.caller().name()))) {
            states.add(caller);
        }
        if (incident.priority() != null && incident.priority() != ours.priority()) {
            states.add("P" + incident.priority());
        }
        if (!incident.units().isEmpty()) {
            states.add(incident.units().stream().map(Arriving::unit).collect(Collectors.joining(BETWEEN)));
        }
        String end = incident.disposition() == null ? null : joined(incident.disposition().code(), incident.disposition().text());
        String reached = Stream.concat(incident.statuses().stream(), Stream.ofNullable(end)).collect(Collectors.joining(BETWEEN));
        if (!reached.isEmpty() && !reached.equals(IncidentStatus.ACTIVE.code())) {
            states.add(reached);
        }
        incident.relatedIds().forEach(states::add);
        return states;
    }

    private static String unit(EidoUnit unit) {
        return unit.name() + " " + unit.status();
    }

    private static String place(@Nullable GeoPoint position, @Nullable String address) {
        String where = position == null ? null : String.format(Locale.ROOT, "%.5f,%.5f", position.latitude(), position.longitude());
        return joined(address, where);
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).filter(p -> !p.isBlank()).collect(Collectors.joining(BETWEEN));
    }
}
