package uz.posbon.backend.city;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.catalogue.Site;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.training.scenario.ScenarioCity;

/** The demo city as it is before anything happens in it, without a backend that plays it. Immutable. */
public final class SampleCity {
    private final CitySeed seed = CitySeed.read();

    /** What the shipped scenarios can name. */
    public ScenarioCity forScenarios() {
        Map<String, Set<String>> units = seed.units().stream().collect(Collectors.toMap(CityFile.SeedUnit::id, unit -> unit.unit().capabilities()));
        ScenarioCity without = ScenarioCity.of(catalogue(), List.of());
        return new ScenarioCity(units, without.agencies(), without.cameras(), without.sites(), without.zones(), without.incidentTypes(), without.area());
    }

    /** Puts districts, sites, cameras, plans, a wall and units into the backend behind {@code client}, one after the other and always in the same order. */
    public void put(PosbonClient client) throws InterruptedException {
        try (ExecutorService hand = Executors.newSingleThreadExecutor(Thread.ofVirtual().name("city-seed").factory())) {
            new Seeding(client, hand).put(seed);
        }
    }

    /** Its catalogue. */
    public Catalogue catalogue() {
        return new Catalogue(byId(seed.agencies(), Agency::id), byId(seed.cameras(), Camera::id), byId(seed.sites(), Site::id), byId(seed.zones(), Zone::id),
                byId(seed.types(), IncidentType::id), byId(seed.plans(), ResponsePlan::id));
    }

    private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
        return items.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
