package uz.posbon.sdk.internal.eido;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uz.posbon.sdk.internal.json.MalformedJsonException;
import uz.posbon.sdk.internal.json.PosbonJson;

/** Names as jCard (RFC 7095), which stands in a document as text. */
final class JCards {
    private static final String FULL_NAME = "fn";

    private final PosbonJson json;

    JCards(PosbonJson json) {
        this.json = json;
    }

    String of(String name) {
        return json.text(List.of("vcard", List.of(
                List.of("version", Map.of(), "text", "4.0"),
                List.of(FULL_NAME, Map.of(), "text", name))));
    }

    /** The full name on a card; empty when it is no card or has none. */
    Optional<String> name(String card) {
        Object read;
        try {
            read = json.read(card, Object.class);
        } catch (MalformedJsonException e) {
            // Who says it is all a card is for; a document is no worse without.
            return Optional.empty();
        }
        return read instanceof List<?> parts && parts.size() == 2 && parts.get(1) instanceof List<?> properties
                ? properties.stream().flatMap(p -> name(p).stream()).findFirst()
                : Optional.empty();
    }

    private static Optional<String> name(Object property) {
        return property instanceof List<?> fields && fields.size() == 4 && FULL_NAME.equals(fields.getFirst())
                        && fields.get(3) instanceof String name && !name.isBlank()
                ? Optional.of(name)
                : Optional.empty();
    }
}
