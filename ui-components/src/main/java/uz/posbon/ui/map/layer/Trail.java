package uz.posbon.ui.map.layer;

import java.util.Arrays;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.Mercator;

/** Where one thing was, in the order of time; when there are too many positions, the oldest give way. Guarded by its store. */
final class Trail {

    private static final int FIRST = 16;

    private final int most;
    private long[] millis = new long[FIRST];
    private double[] xs = new double[FIRST];
    private double[] ys = new double[FIRST];
    private int count;

    Trail(int most) {
        this.most = most;
    }

    void add(long at, LonLat place) {
        int index = Arrays.binarySearch(millis, 0, count, at);
        int target = index >= 0 ? index : -index - 1;
        if (index < 0) {
            if (count == most) {
                if (target == 0) {
                    return;
                }
                drop(1);
                target--;
            }
            grow();
            System.arraycopy(millis, target, millis, target + 1, count - target);
            System.arraycopy(xs, target, xs, target + 1, count - target);
            System.arraycopy(ys, target, ys, target + 1, count - target);
            count++;
        }
        millis[target] = at;
        xs[target] = Mercator.x(place.lon());
        ys[target] = Mercator.y(place.lat());
    }

    /** Forgets what is older; whether anything is left. */
    boolean keepSince(long oldest) {
        int index = Arrays.binarySearch(millis, 0, count, oldest);
        drop(index >= 0 ? index : -index - 1);
        return count > 0;
    }

    private void drop(int first) {
        count -= first;
        System.arraycopy(millis, first, millis, 0, count);
        System.arraycopy(xs, first, xs, 0, count);
        System.arraycopy(ys, first, ys, 0, count);
    }

    private void grow() {
        if (count == millis.length) {
            int length = Math.min(most, count * 2);
            millis = Arrays.copyOf(millis, length);
            xs = Arrays.copyOf(xs, length);
            ys = Arrays.copyOf(ys, length);
        }
    }

    int count() {
        return count;
    }

    long millis(int i) {
        return millis[i];
    }

    double x(int i) {
        return xs[i];
    }

    double y(int i) {
        return ys[i];
    }
}
