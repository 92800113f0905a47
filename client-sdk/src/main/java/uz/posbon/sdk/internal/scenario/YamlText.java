package uz.posbon.sdk.internal.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/** Writes maps, lists, texts, numbers and truth values as YAML that people can read on. */
final class YamlText {
    private static final int WIDTH = 150;
    private static final int INDENT = 2;
    /** What some readers of YAML take for the end of a line, or for no letter at all; the emitter does not. */
    private static final Pattern BREAKS = Pattern.compile("[\u0085\u2028\u2029\uFEFF]");

    private final Emitter emitter;

    /** A mapping or list written on one line. */
    record Inline(Object value) {}

    private YamlText(Emitter emitter) {
        this.emitter = emitter;
    }

    static String of(Map<String, Object> document) {
        StringBuilder text = new StringBuilder();
        DumpSettings settings = DumpSettings.builder().setWidth(WIDTH).setIndent(INDENT)
                .setSplitLines(false).setBestLineBreak("\n").build();
        YamlText yaml = new YamlText(new Emitter(settings, new StreamDataWriter() {
            @Override
            public void write(String part) {
                text.append(part);
            }

            @Override
            public void write(String part, int offset, int length) {
                text.append(part, offset, offset + length);
            }
        }));
        yaml.emitter.emit(new StreamStartEvent());
        yaml.emitter.emit(new DocumentStartEvent(false, Optional.empty(), Map.of()));
        yaml.value(document, FlowStyle.BLOCK);
        yaml.emitter.emit(new DocumentEndEvent(false));
        yaml.emitter.emit(new StreamEndEvent());
        return text.toString();
    }

    private void value(Object value, FlowStyle style) {
        switch (value) {
            case Inline inline -> value(inline.value(), FlowStyle.FLOW);
            case Map<?, ?> map -> {
                emitter.emit(new MappingStartEvent(Optional.empty(), Optional.empty(), true, style));
                map.forEach((key, child) -> {
                    scalar(String.valueOf(key), true);
                    value(child, style);
                });
                emitter.emit(new MappingEndEvent());
            }
            case List<?> list -> {
                emitter.emit(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, style));
                list.forEach(child -> value(child, style));
                emitter.emit(new SequenceEndEvent());
            }
            case String text -> scalar(text, Scalars.isText(new YamlNode.Text(Place.WHOLE, text, true)) && !BREAKS.matcher(text).find());
            default -> scalar(String.valueOf(value), true);
        }
    }

    /** The emitter itself puts in quotation marks what would not come back without; of numbers and truth values it knows nothing. */
    private void scalar(String text, boolean plain) {
        ScalarStyle style = plain ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED;
        emitter.emit(new ScalarEvent(Optional.empty(), Optional.empty(), new ImplicitTuple(plain, true), text, style));
    }
}
