package uz.posbon.sdk.training.scenario;

/**
 * One kind of alarm in a flood.
 *
 * @param weight how often it comes up beside the other kinds, 1 to 1000
 */
public record FloodPart(int weight, AlarmDraft alarm) {
    /** The greatest weight. */
    public static final int HEAVIEST = 1_000;

    public FloodPart {
        Limits.between("the weight of a kind", weight, 1, HEAVIEST);
    }
}
