package uz.posbon.geodata.geojson;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the names among a feature's properties, whoever wrote the file. */
final class FeatureNames {
    private static final Pattern NAME = Pattern.compile(
            "(?:name|title|label|nom|nomi|adm[0-9])(?:[_:. -]?(en|ru|uz|kaa|tg|kk|uz[-_](?:cyrl|latn)))?", Pattern.CASE_INSENSITIVE);

    private FeatureNames() {}

    static Map<String, String> of(Map<String, String> properties) {
        Map<String, String> names = new LinkedHashMap<>();
        properties.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(property -> {
            Matcher key = NAME.matcher(property.getKey());
            if (key.matches() && !property.getValue().isBlank()) {
                names.putIfAbsent(language(key.group(1) == null ? "" : key.group(1)), property.getValue().strip());
            }
        });
        return names;
    }

    /** In the spelling of BCP 47. */
    private static String language(String given) {
        String tag = given.replace('_', '-').toLowerCase(Locale.ROOT);
        return tag.length() > 3 ? tag.substring(0, 3) + tag.substring(3, 4).toUpperCase(Locale.ROOT) + tag.substring(4) : tag;
    }
}
