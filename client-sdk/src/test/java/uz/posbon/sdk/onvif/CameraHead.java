package uz.posbon.sdk.onvif;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The motors of a camera: they run until stopped or until their time is over, as a real one's do. Thread-safe. */
final class CameraHead {
    private final List<String> orders = new ArrayList<>();
    private final Map<String, String> presets = new TreeMap<>(Map.of("1", "Gate", "2", "Square & <market>"));
    private boolean running;
    private long endsAt;
    private long endedAt;

    synchronized void move(String axes, Duration limit) {
        orders.add("move " + axes + " for " + limit);
        running = true;
        endsAt = System.nanoTime() + limit.toNanos();
    }

    synchronized void stop() {
        orders.add("stop");
        if (moving()) {
            endedAt = System.nanoTime();
        }
        running = false;
    }

    synchronized void order(String what) {
        orders.add(what);
    }

    synchronized boolean moving() {
        if (running && System.nanoTime() - endsAt >= 0) {
            running = false;
            endedAt = endsAt;
        }
        return running;
    }

    /** When it came to rest last, in {@link System#nanoTime}. */
    synchronized long endedAt() {
        return endedAt;
    }

    synchronized List<String> orders() {
        return List.copyOf(orders);
    }

    synchronized long count(String start) {
        return orders.stream().filter(o -> o.startsWith(start)).count();
    }

    synchronized Map<String, String> presets() {
        return Map.copyOf(presets);
    }

    synchronized String remember(String name) {
        String token = "p" + (presets.size() + 1);
        presets.put(token, name);
        return token;
    }
}
