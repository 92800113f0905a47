package uz.posbon.ui.map;

import java.util.concurrent.Executor;

/**
 * Where the map works; the application owns the threads.
 *
 * @param background for sorting, indexing, decoding and the disk; any number of threads
 * @param fx queues onto the FX thread, in order, never inside the caller
 */
public record MapThreads(Executor background, Executor fx) {}
