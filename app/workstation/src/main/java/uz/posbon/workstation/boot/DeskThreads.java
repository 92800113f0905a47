package uz.posbon.workstation.boot;

import java.util.concurrent.Executor;

/**
 * Where a desk's work is done, off the FX thread.
 *
 * @param projection makes what the desk shows of the city; one thread
 * @param choosing makes what the operator has just asked for, which never waits for the city; one thread
 * @param sorting lays out the queues; one thread
 * @param commands what blocks; as many threads as there is to wait for
 */
record DeskThreads(Executor projection, Executor choosing, Executor sorting, Executor commands) {}
