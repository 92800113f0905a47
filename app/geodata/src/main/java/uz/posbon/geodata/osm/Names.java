package uz.posbon.geodata.osm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All names of one thing, as the map writes them: {@code name} (what stands on the sign), {@code name:uz}, {@code name:uz-Cyrl},
 * {@code name:ru}, {@code name:en}, {@code alt_name}, {@code old_name}, ... Immutable.
 */
public record Names(Map<String, String> tags) {
    private static final Set<String> LANGUAGES = Set.of("uz", "uz-Cyrl", "uz-Latn", "ru", "en", "kaa", "tg");
    private static final Set<String> KEYS = Stream.of("name", "official_name", "short_name", "alt_name", "old_name", "loc_name", "int_name")
            .flatMap(key -> Stream.concat(Stream.of(key), LANGUAGES.stream().map(language -> key + ":" + language)))
            .collect(Collectors.toUnmodifiableSet());

    public Names {
        tags = Map.copyOf(tags);
    }

    /** The names among the tags of a thing; empty when it has none. */
    static Names of(Map<String, String> tags) {
        return new Names(tags.entrySet().stream()
                .filter(tag -> KEYS.contains(tag.getKey()) && !tag.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, tag -> tag.getValue().strip())));
    }

    public boolean isEmpty() {
        return tags.isEmpty();
    }

    /**
     * The name in a language, else in its other script, else as it stands on the sign, else any.
     *
     * @param language BCP 47: {@code en}, {@code ru}, {@code uz-Latn}, {@code uz-Cyrl}
     */
    public String in(String language) {
        String bare = language.replaceAll("-.*", "");
        return first("name:" + language, "name:" + bare, "name")
                .or(() -> tags.values().stream().sorted().findFirst())
                .orElse("");
    }

    private Optional<String> first(String... keys) {
        return Stream.of(keys).map(this::tag).filter(Objects::nonNull).findFirst();
    }

    private @Nullable String tag(String key) {
        return tags.get(key);
    }

    /** Every way it is written, each once; what the map puts into one tag with semicolons comes apart. */
    public Collection<String> all() {
        Set<String> all = new LinkedHashSet<>();
        String sign = tags.get("name");
        if (sign != null) {
            all.add(sign);
        }
        tags.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(tag -> {
            if (tag.getKey().startsWith("name")) {
                all.add(tag.getValue());
            } else {
                Stream.of(tag.getValue().split(";")).map(String::strip).filter(name -> !name.isEmpty()).forEach(all::add);
            }
        });
        return List.copyOf(all);
    }

    /** These and those others that are not among them. */
    Names and(Names others) {
        Map<String, String> both = new LinkedHashMap<>(others.tags);
        both.putAll(tags);
        return new Names(both);
    }

    /** With a house number behind each. */
    Names withHouse(String number) {
        Map<String, String> houses = new LinkedHashMap<>();
        tags.forEach((key, name) -> houses.put(key, Stream.of(name.split(";")).map(part -> part.strip() + " " + number).collect(Collectors.joining(";"))));
        return new Names(houses);
    }

    /** One line of text; {@link #parse} reads it. */
    String format() {
        List<String> parts = new ArrayList<>();
        tags.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(tag -> {
            parts.add(tag.getKey());
            parts.add(tag.getValue());
        });
        return String.join("\t", parts.stream().map(part -> part.replace('\t', ' ')).toList());
    }

    static Names parse(String text) {
        String[] parts = text.split("\t");
        Map<String, String> tags = new LinkedHashMap<>();
        for (int i = 0; i + 1 < parts.length; i += 2) {
            tags.put(parts[i], parts[i + 1]);
        }
        return new Names(tags);
    }
}
