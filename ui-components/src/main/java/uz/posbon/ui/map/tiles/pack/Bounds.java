package uz.posbon.ui.map.tiles.pack;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.LonLatBox;

/** The area a pack says it covers. */
final class Bounds {

    private static final Pattern COMMA = Pattern.compile(",");

    private Bounds() {}

    /** From {@code west,south,east,north}; null where that makes no sense. */
    static @Nullable LonLatBox parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String[] parts = COMMA.split(text, -1);
        if (parts.length != 4) {
            return null;
        }
        try {
            return of(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]), Double.parseDouble(parts[3]));
        } catch (NumberFormatException notNumbers) {
            return null;
        }
    }

    /** Null where they enclose nothing, or lie beyond the world. */
    static @Nullable LonLatBox of(double west, double south, double east, double north) {
        boolean world = west >= -180.001 && south >= -90.001 && east <= 180.001 && north <= 90.001;
        return world && west < east && south < north ? new LonLatBox(west, south, east, north) : null;
    }
}
