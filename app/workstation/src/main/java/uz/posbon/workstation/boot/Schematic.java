package uz.posbon.workstation.boot;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import uz.posbon.assets.CityFiles;
import uz.posbon.assets.GeoJson;
import uz.posbon.ui.map.MapFeature;

/** The schematic city, from the assets to what the map draws. */
final class Schematic {
    private Schematic() {}

    static List<MapFeature> features() {
        List<MapFeature> features = new ArrayList<>();
        for (String file : CityFiles.MAP) {
            for (GeoJson.Feature feature : GeoJson.read(new ByteArrayInputStream(CityFiles.read(file)))) {
                features.add(new MapFeature(feature.kind(), feature.name(), feature.parts(), feature.closed()));
            }
        }
        return features;
    }
}
