package uz.posbon.ui.dock;

import java.util.List;
import java.util.function.ToIntFunction;
import uz.posbon.ui.dock.Place.Part;

/** How large the parts of a split become in the room there is. */
final class Sizes {
    /** What takes the rest keeps at least this share of the room. */
    private static final double LEAST_REST = 0.25;

    private Sizes() {}

    /** Which parts take what the others leave: those of the highest rank. */
    static boolean[] growing(List<Part> parts, ToIntFunction<Place> rank) {
        int highest = parts.stream().mapToInt(part -> rank.applyAsInt(part.place())).max().orElse(0);
        boolean[] growing = new boolean[parts.size()];
        for (int i = 0; i < growing.length; i++) {
            growing[i] = rank.applyAsInt(parts.get(i).place()) == highest;
        }
        return growing;
    }

    /**
     * Sizes in pixels that fill the room exactly. The parts that grow share what the others leave, by their weights.
     *
     * @param room in pixels, without the dividers
     */
    static double[] of(List<Part> parts, boolean[] growing, double room) {
        double fixed = 0;
        double weights = 0;
        for (int i = 0; i < growing.length; i++) {
            fixed += growing[i] ? 0 : parts.get(i).size();
            weights += growing[i] ? parts.get(i).size() : 0;
        }
        double most = room * (1 - LEAST_REST);
        double scale = fixed > most ? most / fixed : 1;
        double rest = room - fixed * scale;
        double[] sizes = new double[growing.length];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = growing[i] ? rest * parts.get(i).size() / weights : parts.get(i).size() * scale;
        }
        return sizes;
    }

    /**
     * Where dividers stand, as a split pane wants it: each one's middle, as a share of the whole.
     *
     * @param whole in pixels, with the dividers
     */
    static double[] dividers(double[] sizes, double thickness, double whole) {
        double[] middles = new double[sizes.length - 1];
        double edge = 0;
        for (int i = 0; i < middles.length; i++) {
            edge += sizes[i];
            middles[i] = Math.clamp((edge + thickness / 2) / whole, 0, 1);
            edge += thickness;
        }
        return middles;
    }
}
