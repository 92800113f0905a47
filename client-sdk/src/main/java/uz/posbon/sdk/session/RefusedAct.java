package uz.posbon.sdk.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tried and was not allowed: nothing of it was done. The same act of the same operator within a minute is one of these, which is written when
 * it is tried first and once more when the minute is over, if it was tried again.
 *
 * @param id given by the backend, for ever
 * @param operator whose token it was
 * @param act the operation of the contract, as {@code POST /walls/{id}/lock}; {@code *} stands for all that came after too many different ones
 * @param path what exactly it was tried on last, from behind {@code /api/v1}
 * @param role what it takes
 * @param desk the computer it came from, as the desk itself says ({@code Posbon-Desk}); null where it does not say
 * @param address network address it came from
 * @param since when it was tried first
 * @param until when it was tried last
 * @param count how often
 */
public record RefusedAct(
        String id, String operator, String act, String path, Role role, @Nullable String desk, String address, Instant since, Instant until, long count) {
    /** So many of the newest are kept on a picture. */
    public static final int KEPT = 100;

    /** Act that stands for several. */
    public static final String OTHERS = "*";
}
