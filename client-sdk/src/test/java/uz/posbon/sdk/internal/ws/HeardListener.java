package uz.posbon.sdk.internal.ws;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import uz.posbon.sdk.stream.ConnectionState;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.PictureState;
import uz.posbon.sdk.stream.StreamEvent;
import uz.posbon.sdk.stream.StreamListener;
import uz.posbon.sdk.stream.TelemetryEvent;

/** Writes down what it hears. */
class HeardListener implements StreamListener {
    final List<PictureState> starts = new CopyOnWriteArrayList<>();
    final List<Long> resumed = new CopyOnWriteArrayList<>();
    final List<Long> sequences = new CopyOnWriteArrayList<>();
    final List<DurableEvent> durable = new CopyOnWriteArrayList<>();
    final List<TelemetryEvent> telemetry = new CopyOnWriteArrayList<>();
    final List<ConnectionState> states = new CopyOnWriteArrayList<>();
    final List<String> malformed = new CopyOnWriteArrayList<>();

    @Override
    public void onStart(PictureState state) {
        starts.add(state);
    }

    @Override
    public void onResumed(long sequence) {
        resumed.add(sequence);
    }

    @Override
    public void onEvent(StreamEvent event) {
        switch (event) {
            case DurableEvent e -> {
                durable.add(e);
                sequences.add(e.envelope().sequence());
            }
            case TelemetryEvent e -> telemetry.add(e);
        }
    }

    @Override
    public void onConnection(ConnectionState state) {
        states.add(state);
    }

    @Override
    public void onMalformed(String why) {
        malformed.add(why);
    }
}
