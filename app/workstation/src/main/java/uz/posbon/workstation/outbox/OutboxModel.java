package uz.posbon.workstation.outbox;

import java.util.List;

/**
 * What was done at this desk and is not confirmed, in words.
 *
 * @param waiting how many go on by themselves
 * @param undecided how many wait for the operator
 */
public record OutboxModel(List<Line> lines, int waiting, int undecided) {
    public static final OutboxModel NONE = new OutboxModel(List.of(), 0, 0);

    /**
     * One command.
     *
     * @param place what it is called in a line of verbs
     * @param what in the operator's own words
     * @param state how far it has come
     * @param why why it was not done; empty while it is on its way
     * @param compared field by field what this desk wants and what there is now; empty where nothing can be compared
     */
    public record Line(long place, String time, String what, String state, String why, boolean undecided, List<Compared> compared) {}

    /** One field of a conflict. */
    public record Compared(String field, String ours, String theirs) {}
}
