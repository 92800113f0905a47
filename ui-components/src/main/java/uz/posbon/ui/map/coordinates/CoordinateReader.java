package uz.posbon.ui.map.coordinates;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.LonLat;

/**
 * Reads a place as people write or paste it: degrees in either order, with points or commas, minutes and seconds, hemispheres in Latin,
 * Russian and Uzbek letters, UTM, MGRS, Plus Codes, {@code geo:} addresses and links of the usual maps. Never throws.
 */
public final class CoordinateReader {

    private static final int LONGEST = 2000;
    private static final Pattern LINK = Pattern.compile("(?i)(https?://|www\\.).*|geo:.*");

    private CoordinateReader() {}

    /**
     * What the text says.
     *
     * @param reference where the reader is looking, which decides between two possible orders and completes a short Plus Code; may be null
     */
    public static Reading read(String text, @Nullable LonLat reference) {
        String line = text.strip();
        if (line.isEmpty() || line.length() > LONGEST) {
            return new Reading.Other();
        }
        if (LINK.matcher(line).matches()) {
            return LinkReader.read(line);
        }
        Reading code = PlusCodeReader.read(line, reference);
        if (!(code instanceof Reading.Other)) {
            return code;
        }
        Reading grid = GridReader.read(line, reference);
        return grid instanceof Reading.Other ? AngleReader.read(line, reference) : grid;
    }
}
