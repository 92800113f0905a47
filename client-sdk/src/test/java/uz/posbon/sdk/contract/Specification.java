package uz.posbon.sdk.contract;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The documents of the contract, with a validator for every place in them. */
final class Specification {
    static final List<String> REST = List.of("alarm-api.yaml", "dispatch-api.yaml");
    static final String EVENTS = "events.yaml";

    /** Only a name: nothing is ever fetched from it. */
    private static final String BASE = "https://contract.invalid/";

    private final Map<String, JsonNode> documents = new HashMap<>();
    private final SchemaRegistry registry;

    Specification() {
        YAMLMapper yaml = new YAMLMapper();
        JsonMapper json = new JsonMapper();
        Map<String, String> texts = new HashMap<>();
        for (String name : List.of("alarm-api.yaml", "dispatch-api.yaml", EVENTS)) {
            try (InputStream in = Specification.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException(name + " is not on the class path");
                }
                JsonNode document = yaml.readTree(in);
                documents.put(name, document);
                texts.put(BASE + name, json.writeValueAsString(document));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        Dialect dialect = Dialect.builder(Dialects.getDraft202012())
                .keyword(new NonValidationKeyword("x-extensible-enum"))
                .build();
        registry = SchemaRegistry.withDefaultDialect(dialect, b -> b.schemas(texts));
    }

    JsonNode document(String name) {
        return documents.get(name);
    }

    /** A node of a document, with the place it really stands at: references are followed. */
    record Place(String document, String pointer, JsonNode node) {
        boolean exists() {
            return !node.isMissingNode();
        }
    }

    Place at(String document, String pointer) {
        return follow(new Place(document, pointer, documents.get(document).at(pointer)));
    }

    Place child(Place parent, String name) {
        String pointer = parent.pointer() + "/" + name.replace("~", "~0").replace("/", "~1");
        return follow(new Place(parent.document(), pointer, parent.node().path(name)));
    }

    Place child(Place parent, int index) {
        return follow(new Place(parent.document(), parent.pointer() + "/" + index, parent.node().path(index)));
    }

    /** Schemas keep their references, the validator follows them itself. */
    Place schema(Place parent) {
        return new Place(parent.document(), parent.pointer() + "/schema", parent.node().path("schema"));
    }

    private Place follow(Place place) {
        String reference = place.node().path("$ref").asString("");
        if (reference.isEmpty()) {
            return place;
        }
        int hash = reference.indexOf('#');
        String document = hash == 0 ? place.document() : reference.substring(0, hash);
        if (!documents.containsKey(document)) {
            throw new IllegalStateException(place.document() + place.pointer() + " refers to " + reference + ", which is no part of the contract");
        }
        Place target = at(document, reference.substring(hash + 1));
        if (!target.exists()) {
            throw new IllegalStateException(place.document() + place.pointer() + " refers to " + reference + ", which is not there");
        }
        return target;
    }

    /** What is wrong with {@code value} by the schema at {@code place}; empty when nothing is. */
    List<String> errors(Place place, JsonNode value) {
        Schema schema = registry.getSchema(SchemaLocation.of(BASE + place.document() + "#" + place.pointer()));
        List<String> wrong = new ArrayList<>();
        for (Error error : schema.validate(value, context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)))) {
            String where = error.getInstanceLocation().toString();
            wrong.add((where.isEmpty() ? "the whole" : where) + ": " + error.getMessage());
        }
        return wrong;
    }
}
