package uz.posbon.workstation.eido;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.eido.EidoIncident;

/** Which incident type of ours a case from elsewhere is. Pure. */
public sealed interface TypeChoice {
    /** This one, without doubt. */
    record Known(IncidentType type) implements TypeChoice {}

    /**
     * Somebody has to say.
     *
     * @param code EIDO's code, null when the document has none
     * @param among types to choose from, by id
     */
    record Unclear(@Nullable String code, List<IncidentType> among) implements TypeChoice {
        public Unclear {
            among = List.copyOf(among);
        }
    }

    /**
     * The sender's own type where it is one of ours and means the same; else the one with EIDO's code; where several have it or none has,
     * somebody has to say.
     */
    static TypeChoice of(EidoIncident incident, Collection<IncidentType> types) {
        List<IncidentType> sorted = types.stream().sorted(Comparator.comparing(IncidentType::id)).toList();
        String code = incident.commonType();
        List<IncidentType> coded = sorted.stream().filter(t -> code != null && code.equals(t.eidoCode())).toList();
        List<IncidentType> named = sorted.stream()
                .filter(t -> t.id().equals(incident.typeCode()))
                .filter(t -> t.eidoCode() == null || Objects.equals(t.eidoCode(), code))
                .toList();
        if (named.size() == 1) {
            return new Known(named.getFirst());
        }
        return coded.size() == 1 ? new Known(coded.getFirst()) : new Unclear(code, coded.isEmpty() ? sorted : coded);
    }
}
