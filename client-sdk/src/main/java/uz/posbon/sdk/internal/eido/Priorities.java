package uz.posbon.sdk.internal.eido;

/** Ours, 1 (highest) to 5, and EIDO's, 10 (highest) to 0. */
final class Priorities {
    private static final int STEPS = 5;
    /** EIDO's highest. */
    static final int HIGHEST = 10;

    private Priorities() {}

    static int toEido(int ours) {
        return HIGHEST - 2 * (ours - 1);
    }

    /** EIDO has two steps to one of ours, and three to our last. */
    static int fromEido(int theirs) {
        return Math.min(STEPS, (HIGHEST - theirs) / 2 + 1);
    }
}
