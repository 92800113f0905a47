package uz.posbon.geodata.route;

import com.graphhopper.reader.ReaderWay;
import com.graphhopper.routing.ev.EncodedValueLookup;
import com.graphhopper.routing.util.WayAccess;
import com.graphhopper.routing.util.parsers.CarAccessParser;
import com.graphhopper.util.PMap;
import java.util.Set;

/**
 * Where an emergency vehicle may drive: wherever a car may, and besides through private grounds, on fire lanes and wherever
 * the map says {@code emergency=yes}. Against a one-way street it is not sent.
 */
final class EmergencyAccess extends CarAccessParser {
    private static final Set<String> OPEN = Set.of("yes", "designated", "official");
    private static final Set<String> FOR_FEET = Set.of("footway", "path", "cycleway", "steps", "corridor", "construction", "proposed");

    EmergencyAccess(EncodedValueLookup values, PMap properties) {
        super(values, properties.putObject("block_private", false));
        // "access=emergency" closes a way for all but us.
        restrictedValues.remove("emergency");
        allowedValues.add("emergency");
        restrictedValues.remove("delivery");
        allowedValues.add("delivery");
    }

    @Override
    public WayAccess getAccess(ReaderWay way) {
        String highway = way.getTag("highway", "");
        if (OPEN.contains(way.getTag("emergency", "")) && highwayValues.contains(highway)) {
            return WayAccess.WAY;
        }
        if (way.hasTag("service", "emergency_access") && !FOR_FEET.contains(highway)) {
            return WayAccess.WAY;
        }
        return super.getAccess(way);
    }
}
