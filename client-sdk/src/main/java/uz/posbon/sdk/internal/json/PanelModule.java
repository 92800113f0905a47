package uz.posbon.sdk.internal.json;

import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.ValueSerializerModifier;
import uz.posbon.sdk.wall.ScenePanel;

/** Panels of a scene: their {@code kind} says which record they are, and one of tomorrow is kept as it came. */
final class PanelModule extends SimpleModule {
    private static final long serialVersionUID = 1;
    private static final String KIND = "kind";
    private static final Map<String, Class<? extends ScenePanel>> KINDS = Map.of(
            "map", ScenePanel.Map.class,
            "cameras", ScenePanel.Cameras.class,
            "queue", ScenePanel.Queue.class,
            "figures", ScenePanel.Figures.class,
            "units", ScenePanel.Units.class,
            "clock", ScenePanel.Clock.class,
            "message", ScenePanel.Message.class,
            "picture", ScenePanel.Picture.class);

    PanelModule() {
        super("posbon-panels");
        addDeserializer(ScenePanel.class, new Reader());
        setSerializerModifier(new WithKind());
    }

    private static final class Reader extends ValueDeserializer<ScenePanel> {
        @Override
        public ScenePanel deserialize(JsonParser p, DeserializationContext context) {
            JsonNode node = context.readTree(p);
            if (!(node instanceof ObjectNode panel)) {
                return context.reportInputMismatch(ScenePanel.class, "a panel is an object");
            }
            JsonNode kind = panel.path(KIND);
            if (!kind.isString() || kind.stringValue().isBlank()) {
                return context.reportInputMismatch(ScenePanel.class, "a panel has a kind");
            }
            Class<? extends ScenePanel> type = KINDS.get(kind.stringValue());
            if (type == null) {
                return context.readTreeAsValue(panel, ScenePanel.Unknown.class);
            }
            panel.remove(KIND);
            return context.readTreeAsValue(panel, type);
        }
    }

    /** Writes the kind before the components of a panel that has it in its type alone. */
    private static final class WithKind extends ValueSerializerModifier {
        private static final long serialVersionUID = 1;

        @Override
        public ValueSerializer<?> modifySerializer(SerializationConfig config, BeanDescription.Supplier description, ValueSerializer<?> serializer) {
            return KINDS.containsValue(description.getBeanClass()) ? new Writer(serializer) : serializer;
        }
    }

    private static final class Writer extends ValueSerializer<Object> {
        private final ValueSerializer<Object> components;

        @SuppressWarnings("unchecked")
        Writer(ValueSerializer<?> components) {
            this.components = (ValueSerializer<Object>) components.unwrappingSerializer(tools.jackson.databind.util.NameTransformer.NOP);
        }

        @Override
        public void resolve(SerializationContext context) {
            components.resolve(context);
        }

        @Override
        public void serialize(Object value, JsonGenerator g, SerializationContext context) {
            g.writeStartObject(value);
            g.writeStringProperty(KIND, ((ScenePanel) value).kind());
            components.serialize(value, g, context);
            g.writeEndObject();
        }
    }
}
