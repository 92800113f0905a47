package uz.posbon.geodata.osm;

import java.util.List;
import java.util.Optional;

/**
 * What a position is called: the nearest address, the nearest street, the nearest named place, and what they lie in. Each may be
 * missing.
 *
 * @param context the quarter, district and town around, the smallest first
 */
public record Whereabouts(Optional<Nearby> address, Optional<Nearby> street, Optional<Nearby> place, List<Names> context) {
    public Whereabouts {
        context = List.copyOf(context);
    }
}
