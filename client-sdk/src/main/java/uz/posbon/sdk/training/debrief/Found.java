package uz.posbon.sdk.training.debrief;

import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.code.LocalText;

/**
 * What was chosen otherwise than expected.
 *
 * @param name how the catalogue calls it; null where it has no name for it
 */
public record Found(FoundKind kind, String code, @Nullable LocalText name) {
    static Found of(FoundKind kind, String code) {
        return new Found(kind, code, null);
    }
}
