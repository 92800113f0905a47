package uz.posbon.workstation.boot;

/** What runs in this process until it ends: a desk, or the seat of a wall. */
interface Station extends AutoCloseable {
    /** Waits for the end and says with which status the process ends. */
    int await() throws InterruptedException;

    @Override
    void close();
}
