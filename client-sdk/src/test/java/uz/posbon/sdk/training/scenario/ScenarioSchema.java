package uz.posbon.sdk.training.scenario;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import uz.posbon.sdk.ScenarioFiles;

/** The schema as it travels in the jar, and texts held against it. */
public final class ScenarioSchema {
    private static final String FILE = "contract/scenario.schema.json";

    private final Schema schema;
    private final JsonMapper json = new JsonMapper();

    public ScenarioSchema() {
        try (InputStream in = ScenarioFiles.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(SchemaLocation.of("urn:posbon:scenario"), text, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the schema has against a YAML text. */
    public List<String> errors(String text) {
        try {
            return schema.validate(json.writeValueAsString(yaml(text).readTree(text)), InputFormat.JSON).stream().map(Object::toString).toList();
        } catch (JacksonException noYaml) {
            return List.of(String.valueOf(noYaml.getMessage()));
        }
    }

    /** Reads it from one buffer: version 3.0.1 of the engine fails where the end of a buffer parts the two halves of a character. */
    private static YAMLMapper yaml(String text) {
        return new YAMLMapper(YAMLFactory.builder().loadSettings(LoadSettings.builder().setBufferSize(text.length() + 1).build()).build());
    }
}
