package uz.posbon.benchmarks.queue.screen;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.sdk.stream.PictureState;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.ui.live.LiveRows;
import uz.posbon.ui.queue.Grouping;
import uz.posbon.ui.queue.QueueRow;
import uz.posbon.ui.queue.QueueView;
import uz.posbon.workstation.queue.AlarmRows;
import uz.posbon.workstation.queue.DeskQueues;
import uz.posbon.workstation.queue.IncidentRows;
import uz.posbon.workstation.words.UiWords;
import uz.posbon.workstation.words.Words;

/** The desk's own way: events are folded into the picture, ten times a second the queue is told what changed in it. */
final class OurQueue implements MeasuredQueue {
    private static final int EVERY_MILLIS = 100;

    private final OperationalPicture picture = new OperationalPicture();
    private final ScheduledExecutorService projection = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("projection").daemon().factory());
    private final ScheduledExecutorService sorting = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("sorting").daemon().factory());
    private final LiveRows<String, QueueRow> rows = LiveRows.onFx(QueueRow::id, AlarmRows.ORDER, sorting);
    private final QueueView view;
    private long sequence;

    OurQueue(List<Alarm> alarms, Clock clock) {
        Words words = new Words(Languages.ENGLISH.texts(), clock.getZone());
        picture.onStart(new PictureState(
                "bench", 0, clock.instant(), alarms, List.of(), List.of(), List.of(), List.of(), List.of(), Catalogue.EMPTY, List.of()));
        view = new QueueView(rows, UiWords.alarms(words), clock, FrameTicker.every(Duration.ofSeconds(1)));
        view.groupingProperty().set(Grouping.GROUPS);
        DeskQueues queues = new DeskQueues(rows, LiveRows.onFx(QueueRow::id, IncidentRows.ORDER, sorting));
        projection.scheduleWithFixedDelay(
                () -> queues.follow(picture.snapshot(), clock.instant(), words), 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public Region node() {
        return view;
    }

    @Override
    public void take(List<Alarm> changed) {
        for (Alarm alarm : changed) {
            sequence++;
            Envelope envelope = new Envelope(
                    "e" + sequence, sequence, Envelope.PREFIX + "alarm.changed", "/posbon/bench", alarm.id(), Instant.EPOCH, Instant.EPOCH, "panel",
                    null, null);
            picture.onEvent(new DurableEvent.AlarmChanged(envelope, alarm));
        }
    }

    @Override
    public void focus() {
        view.getScene().getWindow().requestFocus();
        view.requestFocus();
    }

    @Override
    public String selected() {
        String id = view.selectedIdProperty().get();
        return id == null ? "" : id;
    }

    @Override
    public String firstTitle() {
        return rows.rows().isEmpty() ? "" : rows.rows().getFirst().title();
    }

    @Override
    public int total() {
        return rows.totalProperty().get();
    }

    @Override
    public Set<String> lines() {
        return rows.rows().stream().map(row -> row.id() + row.title()).collect(Collectors.toSet());
    }

    @Override
    public void close() {
        projection.shutdownNow();
        sorting.shutdownNow();
    }
}
