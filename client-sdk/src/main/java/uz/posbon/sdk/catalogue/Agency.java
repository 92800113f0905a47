package uz.posbon.sdk.catalogue;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.code.LocalText;

/**
 * An organisation that units, cameras or sources belong to.
 *
 * @param number short number people dial, e.g. 103
 * @param kind {@code Fire}, {@code Police}, {@code Ambulance}, {@code Gas}, {@code Rescue}, {@code Utility}, ...
 */
public record Agency(String id, LocalText name, @Nullable String number, String kind, Map<String, Object> more) {}
