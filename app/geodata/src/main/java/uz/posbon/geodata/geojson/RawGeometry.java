package uz.posbon.geodata.geojson;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A geometry as the file has it.
 *
 * @param parts the members of a GeometryCollection
 */
record RawGeometry(@Nullable String type, @Nullable Coordinates coordinates, List<RawGeometry> parts) {}
