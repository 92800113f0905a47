package uz.posbon.ui.map;

import java.util.Arrays;
import java.util.List;

/** Finds the symbols nearest on the ground, over the antimeridian and near the poles too. Any thread. */
final class Nearest implements PointGrid.Search {

    private final SymbolIndex index;
    private final LonLat from;
    private final double[] point;
    private final double[] distances;
    private final int[] positions;
    private int count;
    private double x;

    private Nearest(SymbolIndex index, LonLat from, int most) {
        this.index = index;
        this.from = from;
        distances = new double[most];
        positions = new int[most];
        point = Ground.onGlobe(from.lon(), from.lat());
    }

    /** Up to so many symbols, the nearest first. */
    static List<MapSymbol> find(SymbolIndex index, LonLat from, int most) {
        Nearest search = new Nearest(index, from, Math.min(most, index.count()));
        if (search.distances.length == 0) {
            return List.of();
        }
        // Each symbol is nearest to one of three copies of the place; seen from the others it lies more than half way round.
        for (int world : new int[] {0, -1, 1}) {
            search.x = Mercator.x(from.lon()) + world;
            if (index.meets(search.x - 0.5, search.x + 0.5)) {
                index.around(search.x, Mercator.y(from.lat()), search);
            }
        }
        return Arrays.stream(search.positions, 0, search.count).mapToObj(index::at).toList();
    }

    @Override
    public void point(int position) {
        double off = index.x(position) - x;
        if (off <= -0.5 || off > 0.5) {
            return;
        }
        double distance = index.chord(position, point);
        if (count == distances.length && distance >= distances[count - 1]) {
            return;
        }
        int place = count == distances.length ? count - 1 : count++;
        while (place > 0 && distances[place - 1] > distance) {
            distances[place] = distances[place - 1];
            positions[place] = positions[place - 1];
            place--;
        }
        distances[place] = distance;
        positions[place] = position;
    }

    @Override
    public boolean enough(double left, double top, double right, double bottom) {
        double reach = Math.min(Math.min(toMeridian(x - left), toMeridian(right - x)), Math.min(toParallel(top, 1), toParallel(bottom, -1)));
        if (reach == Double.POSITIVE_INFINITY) {
            return true;
        }
        double half = Math.sin(Math.min(reach, Math.PI) / 2);
        return count == distances.length && distances[count - 1] <= 4 * half * half;
    }

    /** At least so far is everything beyond a meridian this part of the world away. */
    private double toMeridian(double off) {
        double degrees = off * 360;
        if (degrees >= 180) {
            return Double.POSITIVE_INFINITY;
        }
        double latitude = Math.toRadians(from.lat());
        if (degrees <= 0) {
            return 0;
        }
        return degrees < 90 ? Math.asin(Math.sin(Math.toRadians(degrees)) * Math.cos(latitude)) : Math.PI / 2 - Math.abs(latitude);
    }

    private double toParallel(double y, int northwards) {
        return Double.isInfinite(y) ? Double.POSITIVE_INFINITY : Math.max(0, Math.toRadians(Mercator.lat(y) - from.lat()) * northwards);
    }
}
