package uz.posbon.sdk.internal.eido;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.eido.EidoFinding;
import uz.posbon.sdk.geo.GeoPoint;

/** Where it is: of all locations of a document the incident's own, or the nearest thing to it. Nothing is fetched from a network. */
final class PlaceReader {
    private static final String TYPE = "locationTypeDescriptionRegistryText";
    private static final String BY_VALUE = "locationByValue";
    private static final String DESCRIPTION = "locationDescriptionText";
    private static final String INCIDENT = "CurrentIncident";
    /** Best first; where units, towers and meeting points are is no place of an incident. */
    private static final List<String> RANK =
            List.of(INCIDENT, "Investigation", "InitialIncident", "Caller", "RoutingLocation", "Other");

    private @Nullable GeoPoint position;
    private @Nullable String address;

    PlaceReader(Graph graph) {
        graph.all("locationComponent").values().stream()
                .filter(part -> rank(part) < RANK.size())
                .sorted(Comparator.comparingInt(PlaceReader::rank))
                .forEach(this::read);
    }

    @Nullable GeoPoint position() {
        return position;
    }

    @Nullable String address() {
        return address;
    }

    private static int rank(Part part) {
        int rank = RANK.indexOf(part.text(TYPE).orElse("Other"));
        return rank < 0 ? RANK.size() : rank;
    }

    private void read(Part part) {
        Optional<String> pidf = part.text(BY_VALUE);
        if (pidf.isEmpty() && part.has("locationByReferenceUrl")) {
            part.remark("locationByReferenceUrl", EidoFinding.ELSEWHERE);
        }
        PidfReader.Place place = pidf.map(xml -> place(part, xml)).orElse(new PidfReader.Place(null, null));
        String described = part.text(DESCRIPTION).map(String::strip).orElse(null);
        String line = place.address() == null ? described : place.address();
        boolean used = false;
        if (position == null && place.position() != null) {
            position = place.position();
            used = true;
        }
        if (address == null && line != null) {
            address = line;
            used = true;
        }
        if (used && rank(part) > 0) {
            part.text(TYPE).ifPresentOrElse(
                    type -> part.remark(TYPE, EidoFinding.OTHER_LOCATION, type), () -> part.remark(TYPE, EidoFinding.UNTYPED_LOCATION));
        }
    }

    private static PidfReader.Place place(Part part, String xml) {
        try {
            return PidfReader.read(xml);
        } catch (XMLStreamException e) {
            part.remark(BY_VALUE, EidoFinding.UNREADABLE, NoteReader.firstLine(e));
            return new PidfReader.Place(null, null);
        }
    }
}
