package uz.posbon.sdk.room;

/**
 * How many there are of one thing.
 *
 * @param of what was counted: a priority, a code or an id; {@link #NONE} for those that have none
 */
public record Tally(String of, int count) {
    /** Stands for those that have none, e.g. incidents outside every district. */
    public static final String NONE = "-";
}
