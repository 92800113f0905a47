package uz.posbon.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rim of a disc in equal pieces, clockwise from the top; one piece where it is of one colour. Immutable.
 *
 * @param argb colour of each piece
 */
record Rim(List<Integer> argb) {
    private static final int PIECES = 24;

    Rim {
        argb = List.copyOf(argb);
    }

    static Rim of(int argb) {
        return new Rim(List.of(argb | 0xFF000000));
    }

    /** All colours of its members by their shares, each with one piece at least. */
    static Rim shares(SymbolIndex index, Clusters.Disc disc) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int member : disc.members()) {
            counts.merge(index.at(member).argb() | 0xFF000000, 1, Integer::sum);
        }
        if (counts.size() == 1) {
            return of(disc.worst().argb());
        }
        List<Integer> pieces = new ArrayList<>();
        counts.forEach((argb, count) -> {
            long share = Math.max(1, Math.round(count * (double) PIECES / disc.members().length));
            for (long i = 0; i < share; i++) {
                pieces.add(argb);
            }
        });
        return new Rim(pieces);
    }

    /** The colour in a direction from the middle. */
    int at(double right, double down) {
        double turn = Math.atan2(right, -down) / (2 * Math.PI);
        return argb.get((int) ((turn < 0 ? turn + 1 : turn) * argb.size()) % argb.size());
    }
}
