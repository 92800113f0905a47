package uz.posbon.backend.city;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import uz.posbon.sdk.PosbonClient;

/** Tashkent in small, without any life of its own. */
public final class SampleCity {
    private SampleCity() {}

    /** Puts districts, sites, cameras, plans, a wall and units into the backend behind {@code client}, one after the other and always in the same order. */
    public static void put(PosbonClient client) throws InterruptedException {
        try (ExecutorService hand = Executors.newSingleThreadExecutor(Thread.ofVirtual().name("city-seed").factory())) {
            new Seeding(client, hand).put(CitySeed.read());
        }
    }
}
