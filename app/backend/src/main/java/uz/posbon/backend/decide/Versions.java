package uz.posbon.backend.decide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.problem.Problem.FieldError;

/** Edits only what the editor has seen (If-Match). */
public final class Versions {
    private Versions() {}

    /**
     * Refuses a stale edit.
     *
     * @param expected what the editor has seen; null when he does not mind
     */
    public static void check(@Nullable Long expected, long current) {
        if (expected != null && expected != current) {
            throw new Refusal(412, "stale", "Changed meanwhile",
                    "It is at version " + current + " by now; read it again and decide.",
                    List.of(new FieldError("If-Match", "is \"" + expected + "\", the current version is \"" + current + "\"")));
        }
    }
}
