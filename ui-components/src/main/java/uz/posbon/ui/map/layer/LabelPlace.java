package uz.posbon.ui.map.layer;

import java.util.Arrays;

/** Where words about a line or an area belong. */
final class LabelPlace {

    private LabelPlace() {}

    /** The middle corner of a line; within an area, the middle of its widest stretch half way down. */
    static double[] of(Outlined outlined) {
        double[] first = outlined.parts().getFirst();
        if (!outlined.area()) {
            int corner = first.length / 4 * 2;
            return new double[] {(first[corner - 2] + first[corner]) / 2, (first[corner - 1] + first[corner + 1]) / 2};
        }
        double y = (outlined.box().getMinY() + outlined.box().getMaxY()) / 2;
        double[] crossings = outlined.parts().stream().flatMapToDouble(ring -> Arrays.stream(crossings(ring, y))).sorted().toArray();
        double x = outlined.box().centre().getX();
        double widest = 0;
        for (int i = 0; i + 1 < crossings.length; i += 2) {
            if (crossings[i + 1] - crossings[i] > widest) {
                widest = crossings[i + 1] - crossings[i];
                x = (crossings[i] + crossings[i + 1]) / 2;
            }
        }
        return new double[] {x, y};
    }

    private static double[] crossings(double[] ring, double y) {
        double[] found = new double[ring.length / 2];
        int count = 0;
        for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
            if ((ring[j + 1] > y) != (ring[i + 1] > y)) {
                found[count++] = (ring[i] - ring[j]) * (y - ring[j + 1]) / (ring[i + 1] - ring[j + 1]) + ring[j];
            }
        }
        return Arrays.copyOf(found, count);
    }
}
