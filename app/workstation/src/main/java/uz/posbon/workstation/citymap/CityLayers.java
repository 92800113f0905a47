package uz.posbon.workstation.citymap;

import java.util.List;
import uz.posbon.ui.map.MapSymbol;
import uz.posbon.ui.map.layer.HeatPoint;
import uz.posbon.ui.map.layer.MapDrawing;

/**
 * What is drawn over the map, back to front.
 *
 * @param zones districts and the areas people drew
 * @param views what cameras see
 * @param places cameras and protected objects, which hardly ever change
 * @param units where they are, by status
 * @param cases alarms and incidents
 * @param heat where the last day's alarms were
 * @param routes ways along streets to the selected case
 */
public record CityLayers(
        List<MapDrawing> zones,
        List<MapDrawing> views,
        List<MapSymbol> places,
        List<MapSymbol> units,
        List<MapSymbol> cases,
        List<HeatPoint> heat,
        List<MapDrawing> routes) {

    /** Whatever hardly ever changes is one object as long as it does not, so that the map need not look at it again. */
    public static final CityLayers EMPTY = new CityLayers(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Without ways. */
    public CityLayers(
            List<MapDrawing> zones, List<MapDrawing> views, List<MapSymbol> places, List<MapSymbol> units, List<MapSymbol> cases, List<HeatPoint> heat) {
        this(zones, views, places, units, cases, heat, List.of());
    }
}
