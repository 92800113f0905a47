package uz.posbon.geodata.geojson;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import tools.jackson.core.TokenStreamLocation;
import uz.posbon.geodata.problem.Fault;
import uz.posbon.geodata.problem.Problems;

/** Turns what was read into features, and collects what is wrong with it. */
final class FeatureCollector {
    private static final Set<String> WGS_84 = Set.of("CRS84", "4326", "WGS84", "WGS 84");

    private final GeometryFactory factory = new GeometryFactory();
    private final GeoJsonOptions options;
    private final Problems problems = new Problems();
    private final Shapes shapes;
    private final List<GeoFeature> features = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private int number;
    private boolean otherSystem;

    FeatureCollector(GeoJsonOptions options) {
        this.options = options;
        shapes = new Shapes(problems, options.swapAxes());
    }

    void feature(RawFeature raw) {
        String where = "feature " + ++number;
        if (!"Feature".equals(raw.type())) {
            problems.add(Fault.UNKNOWN_TYPE, where, String.valueOf(raw.type()));
            if (raw.geometry() == null) {
                return;
            }
        }
        Optional<Geometry> geometry = raw.geometry() == null ? Optional.empty() : geometry(raw.geometry(), where + ", geometry");
        if (geometry.isEmpty()) {
            problems.add(Fault.NO_PLACE, where, "");
            return;
        }
        if (raw.id() != null && !ids.add(raw.id())) {
            problems.add(Fault.DUPLICATE_ID, where, raw.id());
        }
        expected(geometry.get().getEnvelopeInternal(), where);
        features.add(new GeoFeature(number, raw.id(), raw.properties(), FeatureNames.of(raw.properties()), geometry.get()));
    }

    private Optional<Geometry> geometry(RawGeometry raw, String where) {
        if (!"GeometryCollection".equals(raw.type())) {
            if (raw.coordinates() == null) {
                problems.add(raw.type() == null ? Fault.UNKNOWN_TYPE : Fault.NOT_A_POSITION, where, raw.type() == null ? "none" : "no coordinates");
                return Optional.empty();
            }
            return shapes.of(raw.type(), raw.coordinates(), where + ".coordinates");
        }
        List<Geometry> parts = new ArrayList<>();
        for (int i = 0; i < raw.parts().size(); i++) {
            geometry(raw.parts().get(i), where + ".geometries[" + i + "]").ifPresent(parts::add);
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts.size() == 1 ? parts.getFirst() : factory.buildGeometry(parts));
    }

    private void expected(Envelope box, String where) {
        if (options.expected().isPresent() && !options.expected().get().intersects(box)) {
            Envelope turned = new Envelope(box.getMinY(), box.getMaxY(), box.getMinX(), box.getMaxX());
            problems.add(options.expected().get().intersects(turned) ? Fault.AXES_SWAPPED : Fault.OUTSIDE_EXPECTED_AREA, where,
                    String.format(Locale.ROOT, "%.5f, %.5f", box.centre().x, box.centre().y));
        }
    }

    void noFeature() {
        problems.add(Fault.UNKNOWN_TYPE, "feature " + ++number, "");
    }

    void tooBig() {
        problems.add(Fault.TOO_BIG, "feature " + ++number, "");
    }

    void referenceSystem(String name) {
        if (WGS_84.stream().noneMatch(known -> name.toUpperCase(Locale.ROOT).endsWith(known))) {
            otherSystem = true;
            problems.add(Fault.OTHER_REFERENCE_SYSTEM, "", name);
        }
    }

    void fileProblem(Fault fault, TokenStreamLocation at) {
        problems.add(fault, "line " + at.getLineNr() + ", column " + at.getColumnNr(), number == 0 ? "" : "after feature " + number);
    }

    GeoJsonImport result() {
        return new GeoJsonImport(otherSystem ? List.of() : features, problems.kept(), problems.counts(), number);
    }
}
