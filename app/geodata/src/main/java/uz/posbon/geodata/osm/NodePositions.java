package uz.posbon.geodata.osm;

import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;

/** Where the nodes lie that are asked for: first all are wanted, then seen, then looked up. Sixteen bytes each. */
final class NodePositions {
    private static final int UNSEEN = Integer.MIN_VALUE;
    private static final double DEGREE = 1e7;

    private long[] ids = new long[1024];
    private int count;
    private int[] longitudes = {};
    private int[] latitudes = {};

    void want(long[] nodes) {
        if (count + nodes.length > ids.length) {
            ids = Arrays.copyOf(ids, Math.max(ids.length * 2, count + nodes.length));
        }
        System.arraycopy(nodes, 0, ids, count, nodes.length);
        count += nodes.length;
    }

    /** No more is wanted from here on. */
    void ready() {
        ids = Arrays.stream(ids, 0, count).sorted().distinct().toArray();
        count = ids.length;
        longitudes = new int[count];
        latitudes = new int[count];
        Arrays.fill(longitudes, UNSEEN);
    }

    void seen(long id, int longitude, int latitude) {
        int at = Arrays.binarySearch(ids, id);
        if (at >= 0) {
            longitudes[at] = longitude;
            latitudes[at] = latitude;
        }
    }

    /** The line through these nodes; those that the extract does not hold are left out, as at its borders. */
    Coordinate[] line(long[] nodes) {
        Coordinate[] line = new Coordinate[nodes.length];
        int found = 0;
        for (long node : nodes) {
            int at = Arrays.binarySearch(ids, node);
            if (at >= 0 && longitudes[at] != UNSEEN) {
                line[found++] = new Coordinate(longitudes[at] / DEGREE, latitudes[at] / DEGREE);
            }
        }
        return found == line.length ? line : Arrays.copyOf(line, found);
    }
}
