package uz.posbon.sdk.internal.scenario;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import uz.posbon.sdk.training.scenario.ScenarioProblem.Kind;

/**
 * Reads one YAML 1.2 document into values that know where they stand. Made from the parser's events, because a tree made by the library would have
 * followed aliases and forgotten doubled keys by the time one could speak of them. Without anchors and tags, what is left is JSON with other brackets,
 * which the schema can describe.
 */
final class YamlTree {
    static final int DEEPEST = 24;
    static final int MOST_VALUES = 1_000_000;
    /** Of one list; none may be longer, so that one that is need not be read to its end to be refused. */
    static final int MOST_ITEMS = 10_000;

    private final Findings findings;
    private final Iterator<Event> events;
    private int values;

    private YamlTree(Findings findings, Iterator<Event> events) {
        this.findings = findings;
        this.events = events;
    }

    /** The document; null if it cannot be read to its end, which is said. */
    static @Nullable YamlNode read(String text, Findings findings) {
        // All of it in one buffer: version 3.0.1 fails where the end of a buffer parts the two halves of a character.
        LoadSettings settings = LoadSettings.builder().setLabel("").setCodePointLimit(Integer.MAX_VALUE).setBufferSize(text.length() + 1).build();
        try {
            return new YamlTree(findings, new Parse(settings).parseString(text).iterator()).document();
        } catch (EndedEarlyException e) {
            findings.add(e.kind, e.place, "most", e.most);
        } catch (MarkedYamlEngineException e) {
            Place place = e.getProblemMark().or(e::getContextMark).map(mark -> at(mark, "")).orElse(Place.WHOLE);
            findings.add(Kind.NOT_YAML, place, "what", oneLine(e.getProblem() == null ? e.getContext() : e.getProblem()));
        } catch (YamlEngineException e) {
            findings.add(Kind.NOT_YAML, Place.WHOLE, "what", oneLine(e.getMessage()));
        }
        return null;
    }

    private @Nullable YamlNode document() {
        YamlNode document = null;
        while (events.hasNext()) {
            Event event = events.next();
            switch (event.getEventId()) {
                case DocumentStart -> {
                    if (document != null && ((DocumentStartEvent) event).isExplicit()) {
                        findings.add(Kind.SECOND_DOCUMENT, place(event, ""));
                        return document;
                    }
                }
                case Scalar, SequenceStart, MappingStart, Alias -> document = node(event, "", 0);
                default -> { }
            }
        }
        if (document == null || document instanceof YamlNode.Text text && text.value().isBlank()) {
            findings.add(Kind.EMPTY, Place.WHOLE);
            return null;
        }
        return document;
    }

    private YamlNode node(Event event, String pointer, int depth) {
        Place place = place(event, pointer);
        if (depth > DEEPEST) {
            throw new EndedEarlyException(Kind.TOO_DEEP, place, DEEPEST);
        }
        if (++values > MOST_VALUES) {
            throw new EndedEarlyException(Kind.TOO_MANY_VALUES, place, MOST_VALUES);
        }
        boolean sound = isSound((NodeEvent) event, place);
        YamlNode node = switch (event.getEventId()) {
            case Scalar -> new YamlNode.Text(place, ((ScalarEvent) event).getValue(), ((ScalarEvent) event).isPlain());
            case SequenceStart -> items(place, depth);
            case MappingStart -> fields(place, depth);
            default -> new YamlNode.Broken(place);
        };
        return sound ? node : new YamlNode.Broken(place);
    }

    private boolean isSound(NodeEvent event, Place place) {
        if (event instanceof AliasEvent || event.getAnchor().isPresent()) {
            findings.add(Kind.ALIAS, place);
            return false;
        }
        Optional<String> tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent collection -> collection.getTag();
            default -> Optional.empty();
        };
        tag.ifPresent(name -> findings.add(Kind.TAG, place, "tag", name));
        return tag.isEmpty();
    }

    private YamlNode items(Place place, int depth) {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            if (items.size() == MOST_ITEMS) {
                throw new EndedEarlyException(Kind.TOO_MANY_VALUES, place, MOST_ITEMS);
            }
            items.add(node(event, place.child(Integer.toString(items.size())).pointer(), depth + 1));
        }
        return new YamlNode.Items(place, items);
    }

    private YamlNode fields(Place place, int depth) {
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        Map<String, Place> keys = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            YamlNode keyNode = node(event, place.pointer(), depth + 1);
            String key = keyNode instanceof YamlNode.Text text ? text.value() : "";
            if (!(keyNode instanceof YamlNode.Text) && !(keyNode instanceof YamlNode.Broken)) {
                findings.add(Kind.KEY_NO_TEXT, keyNode.place());
            }
            Place keyPlace = keyNode.place().child(key);
            YamlNode value = node(events.next(), keyPlace.pointer(), depth + 1);
            Place first = keys.putIfAbsent(key, keyPlace);
            if (first == null) {
                fields.put(key, value);
            } else {
                findings.add(Kind.KEY_TWICE, keyPlace, "key", key, "line", first.line());
            }
        }
        return new YamlNode.Fields(place, fields, keys);
    }

    private static Place place(Event event, String pointer) {
        return event.getStartMark().map(mark -> at(mark, pointer)).orElse(new Place(0, 0, pointer));
    }

    private static Place at(Mark mark, String pointer) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1, pointer);
    }

    private static String oneLine(@Nullable String message) {
        return message == null ? "it cannot be read" : message.strip().replaceAll("\\s+", " ");
    }

    /** Thrown to stop reading where going on would cost too much. */
    private static final class EndedEarlyException extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final Kind kind;
        private final transient Place place;
        private final int most;

        EndedEarlyException(Kind kind, Place place, int most) {
            this.kind = kind;
            this.place = place;
            this.most = most;
        }
    }
}
