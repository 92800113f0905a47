package uz.posbon.ui.map;

/**
 * Many numbers in pieces. One array of all would be larger than half a region of the collector's heap, so it would be kept apart from what is young,
 * and a list of symbols that changes four times a second would have the whole heap marked again and again.
 */
final class Doubles {

    private static final int BITS = 14;
    private static final int PIECE = 1 << BITS;

    private final double[][] pieces;
    private final int count;

    /** So many zeros. */
    Doubles(int count) {
        this.count = count;
        pieces = new double[(count + PIECE - 1) / PIECE][];
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = new double[Math.min(PIECE, count - i * PIECE)];
        }
    }

    private Doubles(Doubles other) {
        count = other.count;
        pieces = new double[other.pieces.length][];
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = other.pieces[i].clone();
        }
    }

    Doubles copy() {
        return new Doubles(this);
    }

    int count() {
        return count;
    }

    double get(int position) {
        return pieces[position >> BITS][position & PIECE - 1];
    }

    void set(int position, double value) {
        pieces[position >> BITS][position & PIECE - 1] = value;
    }

    /** The least of them; 0 where there is none. */
    double least() {
        double least = count == 0 ? 0 : Double.POSITIVE_INFINITY;
        for (double[] piece : pieces) {
            for (double value : piece) {
                least = Math.min(least, value);
            }
        }
        return least;
    }

    /** The greatest of them; 0 where there is none. */
    double greatest() {
        double greatest = count == 0 ? 0 : Double.NEGATIVE_INFINITY;
        for (double[] piece : pieces) {
            for (double value : piece) {
                greatest = Math.max(greatest, value);
            }
        }
        return greatest;
    }
}
