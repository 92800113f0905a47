package uz.posbon.benchmarks.continuity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.PictureFiles;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.problem.PosbonException;
import uz.posbon.ui.live.DelayedExecutor;
import uz.posbon.ui.live.LiveRows;
import uz.posbon.ui.queue.QueueRow;
import uz.posbon.workstation.attention.AlarmActivity;
import uz.posbon.workstation.attention.Attention;
import uz.posbon.workstation.attention.AttentionRows;
import uz.posbon.workstation.citymap.CitySymbols;
import uz.posbon.workstation.desk.LiveDesk;
import uz.posbon.workstation.detail.Details;
import uz.posbon.workstation.health.HealthRows;
import uz.posbon.workstation.outbox.OutboxLines;
import uz.posbon.workstation.outbox.Overlay;
import uz.posbon.workstation.queue.AlarmRows;
import uz.posbon.workstation.queue.DeskQueues;
import uz.posbon.workstation.queue.IncidentRows;
import uz.posbon.workstation.recommend.DuplicateFeed;
import uz.posbon.workstation.recommend.Journeys;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.Focus;
import uz.posbon.workstation.words.Words;

/**
 * A workstation without a window that works a long shift: the stream folded, what a desk makes of each picture made eight times a second, the picture
 * kept on disk, and an operator who looks at case after case and writes into their logs through the outbox.
 */
public final class DayDesk {
    private static final long PAINT_NANOS = 125_000_000;
    private static final int PAINTED_BETWEEN_KEEPS = 8;
    private static final int PER_SECOND = 10;

    private final PosbonClient client;
    private final OperationalPicture picture = new OperationalPicture();
    private final AlarmActivity activity = new AlarmActivity();
    private final LiveDesk desk;
    private final Words words = new Words(Languages.ENGLISH.texts(), ZoneOffset.UTC);
    private final HealthRows health = new HealthRows(Instant.now(), Optional::empty);
    private final ExecutorService sorting = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    private final ExecutorService shown = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    private final DeskQueues queues = new DeskQueues(rows(AlarmRows.ORDER), rows(IncidentRows.ORDER));
    private final DuplicateFeed duplicates = new DuplicateFeed();
    private final Path kept;

    private DayDesk(URI address, String token, Path folder) {
        client = PosbonClient.builder().address(address).token(token).operator("day").outbox(folder.resolve("commands.db")).build();
        desk = new LiveDesk(picture, new Overlay(client.outbox()), new Journeys(), "day", Clock.systemUTC());
        kept = folder.resolve("picture.json.gz");
        client.open(new DeskListener(picture, activity));
    }

    private LiveRows<String, QueueRow> rows(Comparator<QueueRow> order) {
        return new LiveRows<>(QueueRow::id, order, DelayedExecutor.onto(sorting), shown, System::nanoTime, PER_SECOND);
    }

    /** @param arguments address, token, folder */
    public static void main(String[] arguments) throws IOException {
        DayDesk day = new DayDesk(URI.create(arguments[0]), arguments[1], Path.of(arguments[2]));
        Thread.ofPlatform().daemon().name("desk-projection").start(day::paint);
        Thread.ofPlatform().daemon().name("operator").start(day::write);
        PrintStream answers = System.out;
        answers.println("> ready");
        try (BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String order = orders.readLine(); order != null && !order.equals("quit"); order = orders.readLine()) {
                answers.println("> sequence=" + day.picture.snapshot().sequence());
            }
        }
        System.exit(0);
    }

    private void paint() {
        for (int painted = 1; true; painted++) {
            LockSupport.parkNanos(PAINT_NANOS);
            DeskState state = desk.state();
            Picture now = state.picture();
            queues.follow(now, state.now(), words);
            Details.of(state, words, duplicates);
            OutboxLines.of(state.pending(), now, words);
            CitySymbols.units(now, state.now());
            health.of(now, state.now(), words);
            if (painted % PAINTED_BETWEEN_KEEPS == 0) {
                AttentionRows.of(Attention.of(now, activity, state.now()), now, words);
                keep(now);
            }
        }
    }

    private void keep(Picture now) {
        try {
            new PictureFiles().write(kept, now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        while (true) {
            LockSupport.parkNanos(PAINT_NANOS);
            picture.snapshot().incidents().values().stream().filter(Incident::isOpen).findAny().ifPresent(incident -> {
                desk.focus(Focus.incident(incident.id()));
                try {
                    client.incidents().note(incident.id(), "seen");
                } catch (PosbonException closedMeanwhile) {
                    // Somebody was faster; the next one.
                    LockSupport.parkNanos(PAINT_NANOS);
                }
            });
        }
    }
}
