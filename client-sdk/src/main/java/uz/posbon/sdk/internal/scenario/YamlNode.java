package uz.posbon.sdk.internal.scenario;

import java.util.List;
import java.util.Map;

/** A value of a YAML text that knows where it stands. */
sealed interface YamlNode {
    Place place();

    /** @param plain whether it stands there without quotation marks, so that it may be a number or truth value */
    record Text(Place place, String value, boolean plain) implements YamlNode {}

    /** A list. */
    record Items(Place place, List<YamlNode> items) implements YamlNode {}

    /** A mapping, in its order; {@code keys} are the places of the keys. */
    record Fields(Place place, Map<String, YamlNode> fields, Map<String, Place> keys) implements YamlNode {}

    /** Something whose fault has been said already. */
    record Broken(Place place) implements YamlNode {}
}
