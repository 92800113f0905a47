package uz.posbon.ui.map.layer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** Drawings by the box they lie in. Immutable once made; built on any thread. What crosses the antimeridian lies at both edges of the world. */
final class GeometryIndex {

    static final GeometryIndex EMPTY = new GeometryIndex(List.of());

    private record Placed(int order, Outlined outlined) {}

    private final STRtree tree = new STRtree();

    GeometryIndex(List<MapDrawing> drawings) {
        List<Outlined> all = new ArrayList<>(drawings.stream().map(Outlined::of).toList());
        all.sort(Comparator.comparingInt((Outlined each) -> each.drawing().zOrder())
                .thenComparing(each -> each.box().getArea(), Comparator.reverseOrder()));
        for (int i = 0; i < all.size(); i++) {
            Envelope box = all.get(i).box();
            for (int worlds = -1; worlds <= 1; worlds++) {
                if (box.getMaxX() + worlds >= 0 && box.getMinX() + worlds <= 1) {
                    Outlined outlined = worlds == 0 ? all.get(i) : all.get(i).shifted(worlds);
                    tree.insert(outlined.box(), new Placed(i, outlined));
                }
            }
        }
        tree.build();
    }

    /** What may touch an area of the unit world, the lowest first. */
    List<Outlined> within(double left, double top, double right, double bottom) {
        List<Placed> found = new ArrayList<>();
        tree.query(new Envelope(left, right, top, bottom), item -> found.add((Placed) item));
        found.sort(Comparator.comparingInt(Placed::order));
        return found.stream().map(Placed::outlined).toList();
    }

    /** The topmost at a point, lines and outlines within so much of it, and areas around it if {@code insides} count. */
    @Nullable MapDrawing at(double x, double y, double near, boolean insides) {
        return within(x - near, y - near, x + near, y + near).reversed().stream()
                .filter(each -> each.hit(x, y, near, insides)).map(Outlined::drawing).findFirst().orElse(null);
    }
}
