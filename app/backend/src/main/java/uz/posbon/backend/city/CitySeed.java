package uz.posbon.backend.city;

import java.util.List;
import java.util.Map;
import uz.posbon.assets.CityFiles;
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.catalogue.Site;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.internal.json.PosbonJson;

/** Everything the demo city has before anything happens in it. */
record CitySeed(
        List<Agency> agencies,
        List<Zone> zones,
        List<Site> sites,
        List<IncidentType> types,
        List<ResponsePlan> plans,
        List<Camera> cameras,
        List<CityFile.SeedUnit> units,
        List<AlarmTemplate> alarms,
        StreetGraph streets) {

    static CitySeed read() {
        PosbonJson json = new PosbonJson();
        List<Zone> zones = json.read(CityFiles.read(CityFiles.DISTRICTS), CityFile.Districts.class).features().stream()
                .map(d -> new Zone(d.id(), d.properties().name(), "District", d.geometry(), null, Map.of()))
                .toList();
        List<Site> sites = list(json, CityFiles.SITES, Site[].class);
        StreetGraph streets = StreetGraph.of(json.read(CityFiles.read(CityFiles.STREETS), CityFile.Streets.class).features());
        return new CitySeed(
                list(json, CityFiles.AGENCIES, Agency[].class),
                zones,
                sites,
                list(json, CityFiles.INCIDENT_TYPES, IncidentType[].class),
                list(json, CityFiles.RESPONSE_PLANS, ResponsePlan[].class),
                new CameraPlan(streets, sites, zones).cameras(),
                list(json, CityFiles.UNITS, CityFile.SeedUnit[].class),
                list(json, CityFiles.ALARMS, AlarmTemplate[].class),
                streets);
    }

    private static <T> List<T> list(PosbonJson json, String file, Class<T[]> type) {
        return List.of(json.read(CityFiles.read(file), type));
    }
}
