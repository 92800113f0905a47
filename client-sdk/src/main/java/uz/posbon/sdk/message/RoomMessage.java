package uz.posbon.sdk.message;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something operators have to take note of, each for himself.
 *
 * @param id given by the backend, for ever
 * @param number the running number people say
 * @param version grows by one with every change; the ETag
 * @param text somebody's words; of all kinds but {@link MessageKind#BROADCAST} a reason, empty where none was given
 * @param from who sent it, or did what it tells
 * @param desks whether desks show it, or displays of walls alone
 * @param to operators it is for; everybody without one
 * @param awaited operators whose receipt is waited for: those named, or those on shift when it was sent
 * @param receipts who has taken note, in the order they did
 * @param incidentId incident it is about
 * @param displays displays that were made to show it, as {@code wall/number}
 * @param withdrawnTime when it was taken back; null while it stands
 * @param more fields of a newer contract, kept as they came
 */
public record RoomMessage(
        String id,
        long number,
        long version,
        MessageKind kind,
        String text,
        String from,
        Instant sentTime,
        boolean desks,
        List<String> to,
        List<String> awaited,
        List<Receipt> receipts,
        @Nullable String incidentId,
        List<String> displays,
        @Nullable Instant withdrawnTime,
        Map<String, Object> more) {
    /** So long a message to everybody is shown to whoever comes later. */
    public static final Duration FOR_LATER = Duration.ofHours(12);

    /** Whether it is for that operator; nobody has to take note of what he said himself. */
    public boolean isFor(String operator) {
        return desks && !operator.equals(from) && (to.isEmpty() || to.contains(operator));
    }

    /** Whether that operator has taken note. */
    public boolean isAcknowledgedBy(String operator) {
        return receipts.stream().anyMatch(receipt -> receipt.operator().equals(operator));
    }

    /** Whether that operator still has to take note at {@code now}. */
    public boolean waitsFor(String operator, Instant now) {
        boolean late = !awaited.contains(operator) && now.isAfter(sentTime.plus(FOR_LATER));
        return withdrawnTime == null && isFor(operator) && !late && !isAcknowledgedBy(operator);
    }

    /** Who has not taken note yet, of those who are waited for; empty once it was taken back. */
    public List<String> missing() {
        return withdrawnTime != null ? List.of() : awaited.stream().filter(operator -> !isAcknowledgedBy(operator)).toList();
    }
}
