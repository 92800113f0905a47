package uz.posbon.geodata.geojson;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A feature as the file has it. */
record RawFeature(@Nullable String type, @Nullable String id, Map<String, String> properties, @Nullable RawGeometry geometry) {}
