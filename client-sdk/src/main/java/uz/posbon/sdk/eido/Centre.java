package uz.posbon.sdk.eido;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.incident.Incident;

/**
 * Our own centre among others: what it, its agencies and its cases are called there. It is the catalogue's agency of kind
 * {@code CallCentre}; where that has no domain, a name is made of the identity of the backend's log, which no other centre has.
 *
 * @param id its name, e.g. {@code 112.tashkent.uz}
 */
public record Centre(String id, LocalText name) {
    private static final String KIND = "CallCentre";
    private static final String URN = "urn:emergency:uid:incidentid:";
    private static final Pattern OURS = Pattern.compile("([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})");

    /** Reference under which an incident keeps its name among all centres. */
    public static final String REFERENCE = "eido";
    /** Reference under which an incident keeps the centre it came from. */
    public static final String REFERENCE_AGENCY = "agency";

    /**
     * The centre of a catalogue.
     *
     * @param log identity of the backend's log
     */
    public static Centre of(Map<String, Agency> agencies, String log) {
        Optional<Agency> own = agencies.values().stream()
                .filter(a -> a.kind().equals(KIND))
                .min(Comparator.comparing(Agency::id));
        String made = own.map(Agency::id).orElse("posbon").toLowerCase(Locale.ROOT) + "." + log + ".invalid";
        return new Centre(own.map(Agency::domain).orElse(made), own.map(Agency::name).orElse(LocalText.of("Posbon")));
    }

    /** What an agency of our catalogue is called among all centres. */
    public String agency(Agency agency) {
        return agency.domain() == null ? agency.id() + "." + id : agency.domain();
    }

    /** What an agency nobody put into the catalogue is called. */
    String agency(String agencyId) {
        return agencyId + "." + id;
    }

    /** An incident's name among all centres: the one it came with, else one of ours. */
    public String nameOf(Incident incident) {
        String came = incident.references().get(REFERENCE);
        return came == null ? nameOf(incident.id()) : came;
    }

    /** The name of an incident of ours. */
    String nameOf(String incidentId) {
        return URN + incidentId.replace("-", "") + ":" + id;
    }

    /** The id of the incident of ours that {@code name} names; empty when it is another centre's. */
    public Optional<String> incidentId(String name) {
        if (!name.startsWith(URN) || !name.endsWith(":" + id)) {
            return Optional.empty();
        }
        Matcher hex = OURS.matcher(name.substring(URN.length(), name.length() - id.length() - 1));
        return hex.matches()
                ? Optional.of(UUID.fromString(String.join("-", List.of(hex.group(1), hex.group(2), hex.group(3), hex.group(4), hex.group(5)))).toString())
                : Optional.empty();
    }
}
