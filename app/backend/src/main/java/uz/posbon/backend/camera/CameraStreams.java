package uz.posbon.backend.camera;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/**
 * Live streams of the demo cameras: H.264 in MPEG-TS, 640x360 at 25 frames/s, in real time and without end. Each
 * client is served by the thread that calls {@link #serve}; a slow client delays and at last ends only its own
 * stream. Thread-safe; makes no threads.
 */
public final class CameraStreams implements AutoCloseable {
    private static final long FRAME_NANOS = 1_000_000_000L / ClipFormat.FRAMES_PER_SECOND;
    /** Sent at once, so that a player has a key frame and a second to start from. */
    private static final long AHEAD_NANOS = 1_000_000_000L;
    private static final long LATEST_NANOS = Duration.ofSeconds(5).toNanos();

    private final SecondStore store;
    private final Function<String, Optional<String>> cameraName;
    private final int clipSeconds;
    private volatile boolean closed;

    /**
     * @param cacheDirectory where made clips are kept; made when it is needed
     * @param cameraName a camera's name by its id; empty when there is none
     * @param encoders make clips; never the threads that serve
     */
    public CameraStreams(Path cacheDirectory, Function<String, Optional<String>> cameraName, Executor encoders) {
        this(cacheDirectory, cameraName, ClipFormat.SECONDS, encoders);
    }

    CameraStreams(Path cacheDirectory, Function<String, Optional<String>> cameraName, int clipSeconds, Executor encoders) {
        store = new SecondStore(cacheDirectory, encoders);
        this.cameraName = cameraName;
        this.clipSeconds = clipSeconds;
    }

    /**
     * Streams one camera to {@code out} until the client is gone, {@link #close} is called or the calling thread is
     * interrupted. Does not close {@code out}.
     *
     * @throws FileNotFoundException if there is no such camera; nothing was written
     * @throws IOException if the client is gone or takes the stream too slowly
     */
    public void serve(String cameraId, OutputStream out) throws IOException {
        String name = cameraName.apply(cameraId).orElseThrow(() -> new FileNotFoundException("no camera " + cameraId));
        try (TransportStream transport = new TransportStream()) {
            long begin = 0;
            for (long second = 0; !ended(); second++) {
                List<byte[]> units = store.second(cameraId, name, (int) (second % clipSeconds));
                if (second == 0) {
                    begin = System.nanoTime();
                }
                for (int i = 0; i < units.size() && !ended(); i++) {
                    long number = second * ClipFormat.FRAMES_PER_SECOND + i;
                    awaitTurn(begin + number * FRAME_NANOS - AHEAD_NANOS);
                    out.write(transport.frame(number, units.get(i)));
                    out.flush();
                }
            }
        }
    }

    private boolean ended() {
        return closed || Thread.currentThread().isInterrupted();
    }

    private void awaitTurn(long due) throws IOException {
        long left = due - System.nanoTime();
        if (left < -LATEST_NANOS) {
            throw new IOException("the client takes the stream too slowly");
        }
        while (left > 0 && !ended()) {
            LockSupport.parkNanos(left);
            left = due - System.nanoTime();
        }
    }

    /** Ends all streams within a frame. */
    @Override
    public void close() {
        closed = true;
    }
}
