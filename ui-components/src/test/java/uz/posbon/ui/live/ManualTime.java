package uz.posbon.ui.live;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;

/** A clock wound by hand with everything that waits for it; single-threaded. */
public final class ManualTime implements DelayedExecutor {

    private record Task(long at, Runnable run) {}

    private final List<Task> waiting = new ArrayList<>();
    private final Queue<Runnable> queue = new ArrayDeque<>();
    private long now;

    @Override
    public void execute(Runnable task, Duration delay) {
        waiting.add(new Task(now + delay.toNanos(), task));
    }

    public long nanoTime() {
        return now;
    }

    /** An executor whose tasks run at the next turn, never inside the caller. */
    public Executor executor() {
        return queue::add;
    }

    /** Runs what is due, and what that brings about at once. */
    public void turn() {
        boolean busy = true;
        while (busy) {
            List<Task> due = waiting.stream().filter(task -> task.at <= now).sorted(Comparator.comparingLong(Task::at)).toList();
            waiting.removeAll(due);
            due.forEach(task -> task.run.run());
            busy = !due.isEmpty() || !queue.isEmpty();
            for (Runnable task = queue.poll(); task != null; task = queue.poll()) {
                task.run();
            }
        }
    }

    /** Winds the clock on, then runs what is due. */
    public void pass(Duration time) {
        now += time.toNanos();
        turn();
    }

    public int waitingTasks() {
        return waiting.size();
    }
}
