package uz.posbon.ui.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The demo city's GeoJSON files as features. */
final class ShowcaseCity {

    private ShowcaseCity() {}

    static List<MapFeature> read(Path folder) {
        List<MapFeature> features = new ArrayList<>();
        for (String file : List.of("districts", "parks", "water", "streets", "metro", "landmarks")) {
            try {
                Map<?, ?> root = (Map<?, ?>) TinyJson.read(Files.readString(folder.resolve(file + ".geojson")));
                ((List<?>) root.get("features")).forEach(feature -> add((Map<?, ?>) feature, features));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return features;
    }

    @SuppressWarnings("unchecked")
    private static void add(Map<?, ?> feature, List<MapFeature> features) {
        Map<?, ?> properties = (Map<?, ?>) feature.get("properties");
        Map<?, ?> geometry = (Map<?, ?>) feature.get("geometry");
        String type = (String) geometry.get("type");
        List<double[]> parts = new ArrayList<>();
        flatten((List<?>) geometry.get("coordinates"), parts);
        features.add(new MapFeature(
                (String) properties.get("kind"), (Map<String, String>) properties.get("name"), parts, type.endsWith("Polygon")));
    }

    private static void flatten(List<?> coordinates, List<double[]> parts) {
        if (coordinates.getFirst() instanceof Double) {
            parts.add(numbers(coordinates));
        } else if (((List<?>) coordinates.getFirst()).getFirst() instanceof Double) {
            List<Object> all = new ArrayList<>();
            coordinates.forEach(position -> all.addAll(((List<?>) position).subList(0, 2)));
            parts.add(numbers(all));
        } else {
            coordinates.forEach(part -> flatten((List<?>) part, parts));
        }
    }

    private static double[] numbers(List<?> values) {
        return values.stream().mapToDouble(value -> (Double) value).toArray();
    }
}
