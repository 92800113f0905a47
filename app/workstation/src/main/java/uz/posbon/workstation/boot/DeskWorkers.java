package uz.posbon.workstation.boot;

import java.util.List;
import java.util.concurrent.Executors;

/** The threads of one desk. Those that compute are platform threads: on virtual ones they would hold the carriers that commands wait for. */
final class DeskWorkers implements AutoCloseable {
    private final Workers projection = one("desk-projection");
    private final Workers choosing = one("desk-choosing");
    private final Workers sorting = one("desk-sorting");
    private final Workers commands = new Workers(Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("command-", 0).factory()));

    private static Workers one(String name) {
        return new Workers(Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).daemon().factory()));
    }

    DeskThreads threads() {
        return new DeskThreads(projection, choosing, sorting, commands);
    }

    /** Commands first, which may still ask the others for something. */
    @Override
    public void close() {
        List.of(commands, sorting, choosing, projection).forEach(Workers::close);
    }
}
