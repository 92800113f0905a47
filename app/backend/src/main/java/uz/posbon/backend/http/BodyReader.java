package uz.posbon.backend.http;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uz.posbon.backend.decide.Refusal;
import uz.posbon.sdk.code.Code;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.geo.GeoShape;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.problem.Problem.FieldError;

/**
 * Reads request bodies. When one is wrong, it is looked through a second time, field by field, so that every wrong field
 * is named and not only the first.
 */
final class BodyReader {
    private static final Set<Class<?>> LEAVES = Set.of(GeoPoint.class, GeoShape.class, LocalText.class);
    private static final Map<Class<?>, String> WANTED = Map.ofEntries(
            Map.entry(String.class, "must be a text"),
            Map.entry(int.class, "must be a whole number"),
            Map.entry(Integer.class, "must be a whole number"),
            Map.entry(long.class, "must be a whole number"),
            Map.entry(Double.class, "must be a number"),
            Map.entry(boolean.class, "must be true or false"),
            Map.entry(Boolean.class, "must be true or false"),
            Map.entry(Instant.class, "must be a time as in RFC 3339, like 2026-11-24T09:30:00Z"),
            Map.entry(Duration.class, "must be a duration as in ISO 8601, like PT5M"));

    private final JsonMapper mapper;

    BodyReader(PosbonJson json) {
        mapper = json.mapper();
    }

    /**
     * Reads {@code body}.
     *
     * @throws Refusal with every wrong field if it is not what it should be
     */
    <T> T read(byte[] body, Class<T> type) {
        try {
            T value = mapper.readValue(body, type);
            if (value != null) {
                return value;
            }
        } catch (JacksonException e) {
            throw refusal(body, type, e);
        }
        throw malformed("must be a JSON object, not null");
    }

    /**
     * Reads a part of a body that is read already.
     *
     * @throws Refusal with every wrong field of this part, named from its own beginning
     */
    <T> T read(JsonNode part, Class<T> type) {
        try {
            return mapper.treeToValue(part, type);
        } catch (JacksonException e) {
            if (!part.isObject()) {
                throw malformed("must be a JSON object");
            }
            List<FieldError> errors = new ArrayList<>();
            record(type, part, "", errors);
            throw errors.isEmpty() ? Refusal.invalid("body", firstLine(e)) : Refusal.invalid(errors);
        }
    }

    private Refusal refusal(byte[] body, Class<?> type, JacksonException first) {
        JsonNode tree;
        try {
            tree = mapper.readTree(body);
        } catch (JacksonException e) {
            return malformed("is not well-formed JSON: " + firstLine(e));
        }
        if (tree == null || !tree.isObject()) {
            return malformed("must be a JSON object");
        }
        List<FieldError> errors = new ArrayList<>();
        record(type, tree, "", errors);
        return errors.isEmpty() ? Refusal.invalid("body", firstLine(first)) : Refusal.invalid(errors);
    }

    private static Refusal malformed(String reason) {
        return new Refusal(400, "malformed-json", "Malformed JSON", "The body " + reason + ".", List.of(new FieldError("body", reason)));
    }

    private void record(Class<?> type, JsonNode node, String at, List<FieldError> errors) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            JsonNode child = node.get(name);
            if (name.equals("more")) {
                continue;
            }
            if (child == null || child.isNull()) {
                if (isRequired(component)) {
                    errors.add(new FieldError(at + "/" + name, "is missing"));
                }
            } else {
                value(component.getGenericType(), child, at + "/" + name, errors);
            }
        }
    }

    private void value(Type type, JsonNode node, String at, List<FieldError> errors) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
            if (!node.isObject()) {
                errors.add(new FieldError(at, "must be an object"));
            }
            node.properties().forEach(e -> value(generic.getActualTypeArguments()[1], e.getValue(), at + "/" + e.getKey(), errors));
        } else if (type instanceof ParameterizedType generic) {
            if (!node.isArray()) {
                errors.add(new FieldError(at, "must be an array"));
            }
            for (int i = 0; i < node.size() && node.isArray(); i++) {
                value(generic.getActualTypeArguments()[0], node.get(i), at + "/" + i, errors);
            }
        } else if (type instanceof Class<?> c && c.isRecord() && !Code.class.isAssignableFrom(c) && !LEAVES.contains(c)) {
            if (node.isObject()) {
                record(c, node, at, errors);
            } else {
                errors.add(new FieldError(at, "must be an object"));
            }
        } else if (type instanceof Class<?> c) {
            String reason = wrong(c, node);
            if (reason != null) {
                errors.add(new FieldError(at, reason));
            }
        }
    }

    private @Nullable String wrong(Class<?> type, JsonNode node) {
        try {
            mapper.readerFor(type).readValue(node);
            return node.isNull() ? "must not be null" : null;
        } catch (JacksonException e) {
            return WANTED.getOrDefault(type, Code.class.isAssignableFrom(type) ? "must be a text that is not blank" : firstLine(e));
        }
    }

    private static boolean isRequired(RecordComponent component) {
        return !Collection.class.isAssignableFrom(component.getType())
                && !Map.class.isAssignableFrom(component.getType())
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static String firstLine(JacksonException e) {
        return String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    }
}
