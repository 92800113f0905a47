package uz.posbon.benchmarks.wall;

import java.io.IOException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import uz.posbon.sdk.stream.ConnectionState;
import uz.posbon.sdk.stream.PictureState;
import uz.posbon.sdk.stream.StreamEvent;
import uz.posbon.sdk.stream.StreamListener;
import uz.posbon.sdk.stream.TelemetryEvent;

/** What the seat says it has painted, as the bench hears it. */
final class SeenScenes implements StreamListener {
    /** What was seen on a display, and when the bench heard of it. */
    private record Heard(int display, String scene, long at) {}

    private final LinkedBlockingQueue<Heard> heard = new LinkedBlockingQueue<>();

    /**
     * Waits until a display has shown a scene; what is heard of others on the way is thrown away.
     *
     * @return when that was heard, as {@link System#nanoTime}
     * @throws IOException if it was not heard in time
     */
    long await(int display, String scene, int seconds) throws InterruptedException, IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (true) {
            Heard next = heard.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (next == null) {
                throw new IOException("display " + display + " did not show " + scene + " within " + seconds + " s");
            }
            if (next.display() == display && next.scene().equals(scene)) {
                return next.at();
            }
        }
    }

    @Override
    public void onStart(PictureState state) {}

    @Override
    public void onEvent(StreamEvent event) {
        if (event instanceof TelemetryEvent.DisplaySeen shown) {
            heard.add(new Heard(shown.seen().number(), shown.seen().scene(), System.nanoTime()));
        }
    }

    @Override
    public void onConnection(ConnectionState state) {}
}
