package uz.posbon.ui.live;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.util.Subscription;

/** The tasks of a ticker; starts the source with the first and stops it with the last. A task may end itself or others while it runs. */
final class TaskList {

    private final List<Task> tasks = new CopyOnWriteArrayList<>();
    private final Runnable start;
    private final Runnable stop;

    TaskList(Runnable start, Runnable stop) {
        this.start = start;
        this.stop = stop;
    }

    Subscription add(Runnable run) {
        Task task = new Task(run);
        tasks.add(task);
        if (tasks.size() == 1) {
            start.run();
        }
        return () -> remove(task);
    }

    private void remove(Task task) {
        if (tasks.remove(task) && tasks.isEmpty()) {
            stop.run();
        }
    }

    void run() {
        for (Task task : tasks) {
            // An earlier task of this very tick may have ended this one.
            if (tasks.contains(task)) {
                runOne(task);
            }
        }
    }

    private static void runOne(Task task) {
        try {
            task.run.run();
        } catch (RuntimeException failure) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
        }
    }

    /** Identity, so that the same Runnable may be subscribed twice. */
    private static final class Task {
        private final Runnable run;

        private Task(Runnable run) {
            this.run = run;
        }
    }
}
