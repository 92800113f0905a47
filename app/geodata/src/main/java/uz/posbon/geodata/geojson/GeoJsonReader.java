package uz.posbon.geodata.geojson;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import uz.posbon.geodata.problem.Fault;

/**
 * Reads a FeatureCollection, one Feature or a bare geometry, in UTF-8, UTF-16 or UTF-32, as a stream: what is held is what is kept.
 * Never fails over the content; what is wrong is in the answer. Not for the FX thread.
 */
public final class GeoJsonReader {
    /** More positions than this are not held; a country's districts have a tenth. */
    static final int MOST_POSITIONS = 5_000_000;

    private static final int DEEPEST = 200;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            // NaN is no JSON, but one NaN must not cost all other features.
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private final FeatureCollector collector;
    private final JsonParser json;
    private final CoordinatesParser coordinates;
    private final FeatureParser parser;

    private GeoJsonReader(JsonParser json, FeatureCollector collector) {
        this.json = json;
        this.collector = collector;
        coordinates = new CoordinatesParser(json, MOST_POSITIONS);
        parser = new FeatureParser(json, coordinates);
    }

    /**
     * Reads a file.
     *
     * @throws IOException when it cannot be read at all
     */
    public static GeoJsonImport read(Path file, GeoJsonOptions options) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, options);
        }
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @throws IOException when it cannot be read at all
     */
    public static GeoJsonImport read(InputStream in, GeoJsonOptions options) throws IOException {
        FeatureCollector collector = new FeatureCollector(options);
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), new Unclosed(in))) {
            try {
                new GeoJsonReader(json, collector).root();
            } catch (UnexpectedEndOfInputException e) {
                collector.fileProblem(Fault.CUT_OFF, json.currentLocation());
            } catch (StreamConstraintsException e) {
                collector.fileProblem(Fault.TOO_DEEP, json.currentLocation());
            } catch (StreamReadException e) {
                collector.fileProblem(Fault.NOT_JSON, json.currentLocation());
            }
        } catch (JacksonIOException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
        }
        return collector.result();
    }

    private void root() {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            collector.fileProblem(json.currentToken() == null ? Fault.CUT_OFF : Fault.NOT_GEOJSON, json.currentLocation());
            return;
        }
        Root root = new Root();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String member = json.currentName();
            json.nextToken();
            member(member, root);
        }
        if (json.nextToken() != null) {
            collector.fileProblem(Fault.NOT_JSON, json.currentLocation());
        }
        root.finish();
    }

    /** What stands outside of "features", until it is known what the file is. */
    private final class Root {
        final FeatureParser.RawGeometryBuilder geometry = new FeatureParser.RawGeometryBuilder();
        @Nullable RawGeometry ofFeature;
        @Nullable String id;
        final Map<String, String> properties = new HashMap<>();
        boolean collection;

        void finish() {
            if (collection) {
                return;
            }
            if ("Feature".equals(geometry.type)) {
                collector.feature(new RawFeature("Feature", id, properties, ofFeature));
            } else if (geometry.type != null && (geometry.coordinates != null || !geometry.parts.isEmpty())) {
                collector.feature(new RawFeature("Feature", null, Map.of(), geometry.built()));
            } else if (!"FeatureCollection".equals(geometry.type)) {
                collector.fileProblem(Fault.NOT_GEOJSON, json.currentLocation());
            }
        }
    }

    private void member(String member, Root root) {
        switch (member) {
            case "features" -> {
                root.collection = true;
                features();
            }
            case "crs" -> crs();
            case "id" -> root.id = parser.scalar();
            case "properties" -> parser.properties("", root.properties);
            case "geometry" -> root.ofFeature = parser.geometry(0);
            default -> parser.member(member, root.geometry, 0);
        }
    }

    private void features() {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            collector.fileProblem(Fault.NOT_GEOJSON, json.currentLocation());
            json.skipChildren();
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                json.skipChildren();
                collector.noFeature();
                continue;
            }
            RawFeature feature = parser.feature();
            if (coordinates.isFull()) {
                collector.tooBig();
            } else {
                collector.feature(feature);
            }
        }
    }

    /** RFC 7946 has but WGS 84; older files may name another system, and a shift of a hundred metres nobody would see. */
    private void crs() {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            Map<String, String> members = new HashMap<>();
            parser.properties("", members);
            collector.referenceSystem(members.getOrDefault("properties.name", members.toString()));
        } else {
            json.skipChildren();
        }
    }
}
