package uz.posbon.sdk.catalogue;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.code.LocalText;

/**
 * An organisation that units, cameras or sources belong to.
 *
 * @param number short number people dial, e.g. 103
 * @param kind {@code Fire}, {@code Police}, {@code Ambulance}, {@code Gas}, {@code Rescue}, {@code Utility}, {@code CallCentre}, ...
 * @param domain its name among all centres, e.g. {@code 112.tashkent.uz}; what is handed over carries it
 */
public record Agency(
        String id, LocalText name, @Nullable String number, String kind, @Nullable String domain, Map<String, Object> more) {
    /** An agency no other centre needs to know by name. */
    public Agency(String id, LocalText name, @Nullable String number, String kind, Map<String, Object> more) {
        this(id, name, number, kind, null, more);
    }
}
