package uz.posbon.workstation.shift;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the desk says about shifts, ready to be painted.
 *
 * @param status for the status line: whether the operator is on shift, and since when
 * @param stage what he can do next
 * @param offered what another operator offers him; null when nobody does
 * @param notice what he has to notice: an offer, or that his own was accepted; empty for nothing
 * @param closed whether he may only look, so that nothing can be done here
 * @param onDuty everybody on shift
 * @param statistics what he did on his shift; empty while he has none
 * @param cases the sheet: all open incidents, the most urgent first
 */
public record ShiftModel(
        String status,
        Stage stage,
        @Nullable Offered offered,
        String notice,
        boolean closed,
        List<Duty> onDuty,
        List<Fact> statistics,
        List<Case> cases) {

    /** Where the operator stands. */
    public enum Stage {
        OFF,
        AT_WORK,
        ON_BREAK,
        OFFERED
    }

    /** An offer that waits for this operator; {@code key} changes whenever it is another one. */
    public record Offered(String key, String by, String text) {}

    /** An operator on shift, since when, and what else there is to say. */
    public record Duty(String operator, String since, String remark, boolean present) {}

    /** A figure and what it is. */
    public record Fact(String name, String value) {}

    /**
     * A case as it is handed over.
     *
     * @param place where it is
     * @param units who is on it
     * @param last the last words in its log
     * @param note what one operator wrote for the other: this one's own, or that of the one who offers
     * @param isNew opened after the offer was made
     */
    public record Case(
            String incidentId, String number, int priority, String title, String place, String since, String units, String last, String note,
            boolean isNew) {}
}
