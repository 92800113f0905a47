package uz.posbon.workstation.eido;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.eido.Centre;
import uz.posbon.sdk.eido.EidoIncident;
import uz.posbon.sdk.incident.Caller;
import uz.posbon.sdk.incident.NewIncident;

/** The incident that a case from elsewhere opens here. Pure. */
public final class Opening {
    private static final int SHORT = 255;
    private static final int LONG = 100_000;

    private Opening() {}

    /** @param now a report from the future counts as made now */
    public static NewIncident of(EidoIncident incident, IncidentType type, Instant now) {
        Map<String, String> references = new HashMap<>();
        if (incident.number() != null) {
            references.put(cut(incident.sender().id(), SHORT), incident.number());
        }
        references.put(Centre.REFERENCE, incident.id());
        references.put(Centre.REFERENCE_AGENCY, incident.sender().id());
        Instant reported = incident.reportedTime();
        return new NewIncident(
                type.id(),
                incident.priority(),
                incident.drill(),
                cutOrNull(title(incident), SHORT),
                cutOrNull(description(incident), LONG),
                incident.position(),
                cutOrNull(incident.address(), SHORT),
                null,
                caller(incident.caller()),
                reported == null || reported.isAfter(now) ? null : reported,
                Map.copyOf(references));
    }

    private static @Nullable String title(EidoIncident incident) {
        return incident.title() == null ? incident.typeText() : incident.title();
    }

    /** What is too long for its field goes on here, so that nothing is lost. */
    private static @Nullable String description(EidoIncident incident) {
        String all = Stream.of(incident.description(), tooLong(title(incident)), tooLong(incident.address()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return all.isEmpty() ? null : all;
    }

    private static @Nullable String tooLong(@Nullable String text) {
        return text == null || text.length() <= SHORT ? null : text;
    }

    private static @Nullable Caller caller(@Nullable Caller caller) {
        return caller == null ? null : new Caller(cutOrNull(caller.name(), SHORT), cutOrNull(caller.phone(), SHORT));
    }

    private static @Nullable String cutOrNull(@Nullable String text, int longest) {
        return text == null ? null : cut(text, longest);
    }

    /** At most {@code longest} characters, the last of them a sign that there were more. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
