package uz.posbon.workstation.citymap;

import java.util.List;
import uz.posbon.ui.map.MapSymbol;

/**
 * What is drawn over the map, back to front.
 *
 * @param places cameras and protected objects, which hardly ever change
 * @param units where they are, by status
 * @param cases alarms and incidents
 */
public record CityLayers(List<MapSymbol> places, List<MapSymbol> units, List<MapSymbol> cases) {
    public static final CityLayers EMPTY = new CityLayers(List.of(), List.of(), List.of());
}
