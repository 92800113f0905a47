package uz.posbon.geodata.mapdata;

import java.time.Instant;
import java.util.Locale;
import java.util.Properties;
import uz.posbon.geodata.osm.GazetteerSummary;
import uz.posbon.geodata.route.RoadNetworkBuild;

/**
 * What map data covers and what it was made of.
 *
 * @param extract file name of the extract
 * @param prepared when
 * @param area the box around everything with a name, as {@code west,south,east,north} in degrees
 * @param junctions of the road network
 * @param roads of the road network, from junction to junction
 */
public record MapDataFacts(
        String extract, Instant prepared, String area, int streets, int addresses, int places, int junctions, int roads) {

    static MapDataFacts of(String extract, Instant prepared, GazetteerSummary names, RoadNetworkBuild.Network network) {
        String area = names.southWest().flatMap(low -> names.northEast().map(high -> String.format(Locale.ROOT, "%.5f,%.5f,%.5f,%.5f",
                low.longitude(), low.latitude(), high.longitude(), high.latitude()))).orElse("");
        return new MapDataFacts(extract, prepared, area, names.streets(), names.addresses(), names.places(), network.junctions(), network.roads());
    }

    static MapDataFacts from(Properties properties) {
        return new MapDataFacts(properties.getProperty("extract", ""), Instant.parse(properties.getProperty("prepared", "")),
                properties.getProperty("area", ""), number(properties, "streets"), number(properties, "addresses"),
                number(properties, "places"), number(properties, "junctions"), number(properties, "roads"));
    }

    private static int number(Properties properties, String name) {
        return Integer.parseInt(properties.getProperty(name, ""));
    }

    void to(Properties properties) {
        properties.setProperty("extract", extract);
        properties.setProperty("prepared", prepared.toString());
        properties.setProperty("area", area);
        properties.setProperty("streets", String.valueOf(streets));
        properties.setProperty("addresses", String.valueOf(addresses));
        properties.setProperty("places", String.valueOf(places));
        properties.setProperty("junctions", String.valueOf(junctions));
        properties.setProperty("roads", String.valueOf(roads));
    }
}
