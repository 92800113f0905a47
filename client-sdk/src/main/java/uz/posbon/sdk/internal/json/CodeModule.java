package uz.posbon.sdk.internal.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import uz.posbon.sdk.code.Code;
import uz.posbon.sdk.code.LocalText;

/** Code values are plain strings, known or not; names in several languages are an object by language. */
final class CodeModule extends SimpleModule {
    private static final long serialVersionUID = 1;

    CodeModule() {
        super("posbon-codes");
        addSerializer(new StdSerializer<Code>(Code.class) {
            @Override
            public void serialize(Code value, JsonGenerator g, SerializationContext context) {
                g.writeString(value.code());
            }
        });
        addSerializer(new StdSerializer<LocalText>(LocalText.class) {
            @Override
            public void serialize(LocalText value, JsonGenerator g, SerializationContext context) {
                context.writeValue(g, value.byLanguage());
            }
        });
        addDeserializer(LocalText.class, new ValueDeserializer<>() {
            @Override
            @SuppressWarnings("unchecked")
            public LocalText deserialize(JsonParser p, DeserializationContext context) {
                JavaType type = context.getTypeFactory().constructMapType(Map.class, String.class, String.class);
                return new LocalText((Map<String, String>) context.readValue(p, type));
            }
        });
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new CodeDeserializers());
    }

    /** Finds the reader of any record that is a {@link Code}. */
    private static final class CodeDeserializers extends Deserializers.Base {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return Code.class.isAssignableFrom(type.getRawClass()) ? new CodeReader(type.getRawClass()) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> valueType) {
            return Code.class.isAssignableFrom(valueType);
        }
    }

    /** Reads one code: the constant where it is known, so that a hundred thousand alarms share it, else through the record's only constructor. */
    private static final class CodeReader extends ValueDeserializer<Object> {
        private final Class<?> type;
        private final MethodHandle constructor;
        private final Map<String, Code> known;

        CodeReader(Class<?> type) {
            this.type = type;
            try {
                constructor = MethodHandles.publicLookup()
                        .findConstructor(type, MethodType.methodType(void.class, String.class))
                        .asType(MethodType.methodType(Object.class, String.class));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(type + " is no record of one code", e);
            }
            known = Arrays.stream(type.getFields())
                    .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                    .map(CodeReader::constant)
                    .collect(Collectors.toUnmodifiableMap(Code::code, code -> code, (first, same) -> first));
        }

        private static Code constant(Field field) {
            try {
                return (Code) field.get(null);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(field + " is public", e);
            }
        }

        @Override
        public Object deserialize(JsonParser p, DeserializationContext context) {
            if (!p.hasToken(JsonToken.VALUE_STRING)) {
                return context.handleUnexpectedToken(context.constructType(type), p);
            }
            String text = p.getString();
            if (text.isBlank()) {
                return context.reportInputMismatch(type, "a code must not be blank");
            }
            Code constant = known.get(text);
            if (constant != null) {
                return constant;
            }
            try {
                return (Object) constructor.invokeExact(text);
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
