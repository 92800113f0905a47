package uz.posbon.sdk.alarm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.problem.Problem;

/**
 * What became of a CAP document. A document may be one message or a wrapper (Atom, EDXL-DE) with several; one that
 * is refused does not keep the others from being taken.
 */
public record CapReport(List<Receipt> receipts, List<Refusal> refusals) {

    /**
     * A message that was taken.
     *
     * @param outcome {@code raised}, {@code updated}, {@code cleared}, {@code duplicate} or {@code ignored} (Ack, Error)
     * @param alarms the alarms it raised or acted on
     * @param remarks where it departs from CAP 1.2, though it was taken
     */
    public record Receipt(MessageId message, String outcome, List<Alarm> alarms, List<String> remarks) {}

    /** A message that was not taken, and why; {@code identifier} as far as it could be read. */
    public record Refusal(@Nullable String identifier, Problem problem) {}
}
