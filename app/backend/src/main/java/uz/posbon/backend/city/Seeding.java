package uz.posbon.backend.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.problem.RefusedException;
import uz.posbon.sdk.unit.Unit;

/** Puts the city into a backend, but only what is missing there: what an operator has changed stays changed. */
final class Seeding {
    private static final Logger LOG = LoggerFactory.getLogger(Seeding.class);

    private final PosbonClient client;
    private final ExecutorService hands;

    Seeding(PosbonClient client, ExecutorService hands) {
        this.client = client;
        this.hands = hands;
    }

    /** Blocks until everything is there; what others refer to goes first. */
    void put(CitySeed city) throws InterruptedException {
        Catalogue there = client.catalogue().read();
        Set<String> units = client.units().list().stream().map(Unit::id).collect(Collectors.toSet());
        each(missing(city.agencies(), there.agencies(), a -> a.id()), a -> client.catalogue().put(a));
        each(missing(city.zones(), there.zones(), z -> z.id()), z -> client.catalogue().put(z));
        each(missing(city.sites(), there.sites(), s -> s.id()), s -> client.catalogue().put(s));
        each(missing(city.types(), there.incidentTypes(), t -> t.id()), t -> client.catalogue().put(t));
        each(missing(city.plans(), there.responsePlans(), p -> p.id()), p -> client.catalogue().put(p));
        each(missing(city.cameras(), there.cameras(), c -> c.id()), c -> client.catalogue().put(c));
        if (client.walls().list().isEmpty()) {
            client.walls().define(CityWall.ID, CityWall.of(city.cameras()), null);
            client.walls().apply(CityWall.ID, CityWall.PRESET, Map.of());
        }
        each(city.units().stream().filter(u -> !units.contains(u.id())).toList(), u -> client.units().register(u.id(), u.unit()));
    }

    private static <T> List<T> missing(List<T> wanted, Map<String, T> there, Function<T, String> id) {
        return wanted.stream().filter(t -> !there.containsKey(id.apply(t))).toList();
    }

    private <T> void each(List<T> items, Consumer<T> put) throws InterruptedException {
        List<Future<?>> running = new ArrayList<>();
        for (T item : items) {
            running.add(hands.submit(() -> {
                try {
                    put.accept(item);
                } catch (RefusedException e) {
                    LOG.warn("the backend refused {} of the demo city: {}", item, e.getMessage());
                }
            }));
        }
        for (Future<?> one : running) {
            try {
                one.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException why) {
                    throw why;
                }
                throw new IllegalStateException(e.getCause());
            }
        }
    }
}
