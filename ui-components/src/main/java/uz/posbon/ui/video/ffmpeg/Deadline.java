package uz.posbon.ui.video.ffmpeg;

import java.time.Duration;
import org.bytedeco.javacpp.LongPointer;

/** Until when FFmpeg may wait, in memory that its interrupt callback reads. */
final class Deadline implements AutoCloseable {

    private final LongPointer cell = new LongPointer(1);
    private boolean stopped;
    private boolean freed;

    Deadline(Duration first) {
        cell.put(System.nanoTime() + first.toNanos());
    }

    LongPointer cell() {
        return cell;
    }

    /** So much time from now on, unless stopped. */
    synchronized void extend(Duration time) {
        if (!stopped) {
            cell.put(System.nanoTime() + time.toNanos());
        }
    }

    /** For saying goodbye to the server, also after a stop. */
    synchronized void farewell(Duration time) {
        cell.put(System.nanoTime() + time.toNanos());
    }

    /** Any thread: give up at once. */
    synchronized void stop() {
        stopped = true;
        if (!freed) {
            cell.put(System.nanoTime() - 1);
            notifyAll();
        }
    }

    /** Whether FFmpeg was told to give up; its own error then says little. */
    synchronized boolean passed() {
        return cell.get() - System.nanoTime() < 0;
    }

    synchronized boolean stopped() {
        return stopped;
    }

    /** Waits until then or until stopped. */
    synchronized void sleepUntil(long nanos) {
        long left = nanos - System.nanoTime();
        while (!stopped && left > 0) {
            try {
                wait(left / 1_000_000, (int) (left % 1_000_000));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                stop();
            }
            left = nanos - System.nanoTime();
        }
    }

    @Override
    public synchronized void close() {
        freed = true;
        cell.close();
    }
}
