package uz.posbon.ui.video.wall;

import java.util.ArrayList;
import java.util.List;
import javafx.util.Subscription;
import uz.posbon.ui.live.FrameTicker;

/** Ticks when a test says so. */
final class Ticks implements FrameTicker {

    private final List<Runnable> tasks = new ArrayList<>();

    @Override
    public Subscription onPulse(Runnable task) {
        tasks.add(task);
        return () -> tasks.remove(task);
    }

    void tick() {
        List.copyOf(tasks).forEach(Runnable::run);
    }

    int listeners() {
        return tasks.size();
    }
}
