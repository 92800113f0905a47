package uz.posbon.sdk.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * The one JSON mapping of the contract, used by the SDK and by the backend's edge. Property names are the component
 * names of the records; nulls are left out; unknown properties are kept in {@code more} where a record has it and
 * ignored elsewhere. Thread-safe.
 */
public final class PosbonJson {
    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 2_000_000;

    private final JsonMapper mapper;

    public PosbonJson() {
        JsonSetter.Value empty = JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL);
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(LONGEST_TEXT)
                        .build())
                .build();
        mapper = JsonMapper.builder(factory)
                .annotationIntrospector(new RecordIntrospector())
                .addModule(new CodeModule())
                .addModule(new GeoModule())
                .addModule(new TimeModule())
                .addModule(new PanelModule())
                .addModule(new SimpleModule("posbon-texts").addDeserializer(String.class, new SameTexts()))
                .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
                .withConfigOverride(List.class, o -> o.setNullHandling(empty))
                .withConfigOverride(Set.class, o -> o.setNullHandling(empty))
                .withConfigOverride(Map.class, o -> o.setNullHandling(empty))
                .withCoercionConfig(LogicalType.Textual, PosbonJson::onlyText)
                .withCoercionConfig(LogicalType.OtherScalar, PosbonJson::onlyText)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /** The mapper itself, for code of the internal packages and the backend's edge. */
    public JsonMapper mapper() {
        return mapper;
    }

    ObjectReader readerFor(Class<?> type) {
        // A part of a frame is read from the middle of it, so what follows is not 'trailing'.
        return mapper.readerFor(type).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    private static void onlyText(MutableCoercionConfig config) {
        config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }

    /**
     * Reads one document.
     *
     * @throws MalformedJsonException if it is not JSON or a field is missing or wrong
     */
    public <T> T read(byte[] json, Class<T> type) {
        return read(() -> mapper.readValue(json, type));
    }

    /**
     * Reads one document.
     *
     * @throws MalformedJsonException if it is not JSON or a field is missing or wrong
     */
    public <T> T read(String json, Class<T> type) {
        return read(() -> mapper.readValue(json, type));
    }

    /** Whether that is JSON from beginning to end, whatever it says. */
    public boolean isWhole(byte[] json) {
        try (JsonParser parser = mapper.createParser(json)) {
            boolean any = false;
            while (parser.nextToken() != null) {
                any = true;
            }
            return any;
        } catch (JacksonException e) {
            return false;
        }
    }

    private static <T> T read(Supplier<@Nullable T> reading) {
        T value;
        try {
            value = reading.get();
        } catch (JacksonException e) {
            throw MalformedJsonException.of("", e);
        }
        if (value == null) {
            throw new MalformedJsonException("", "must not be null");
        }
        return value;
    }

    /** Writes one value as a document. */
    public byte[] write(Object value) {
        return mapper.writeValueAsBytes(value);
    }

    /** Writes one value as text that people can read. */
    public String indented(Object value) {
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }

    /** Writes one value as text. */
    public String text(Object value) {
        return mapper.writeValueAsString(value);
    }
}
