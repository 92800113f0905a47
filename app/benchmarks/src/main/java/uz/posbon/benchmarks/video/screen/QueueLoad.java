package uz.posbon.benchmarks.video.screen;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executor;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.ui.live.LiveRows;
import uz.posbon.ui.queue.QueueRow;
import uz.posbon.ui.queue.QueueView;
import uz.posbon.ui.queue.QueueWords;
import uz.posbon.ui.symbol.Tone;

/** A queue of some hundred alarms that changes a hundred times a second: half of it news, half of it changed rows. */
final class QueueLoad {
    private static final int ROWS = 400;
    private static final Duration BEAT = Duration.ofMillis(50);
    private static final int CHANGES_A_BEAT = 5;
    private static final List<Tone> TONES = List.of(Tone.EXTREME, Tone.SEVERE, Tone.MODERATE, Tone.MINOR, Tone.UNKNOWN);
    private static final List<String> KINDS = List.of("Fire", "Jamoat tartibi", "Медицина", "Road", "Коммунальное", "Xavfsizlik");
    private static final List<String> TITLES =
            List.of("Smoke, 9 floors", "Panic button", "Oʻtkir ogʻriq, 64 yosh", "Столкновение двух автомобилей", "Gaz hidi");

    private final Random random = new Random(7);
    private final Clock clock;
    private final LiveRows<String, QueueRow> rows;
    private int next;

    private QueueLoad(Clock clock, Executor work) {
        this.clock = clock;
        Comparator<QueueRow> order = Comparator.comparing(QueueRow::since).reversed().thenComparing(QueueRow::id);
        rows = LiveRows.onFx(QueueRow::id, order, work);
        while (next < ROWS) {
            rows.put(row(next++));
        }
    }

    static QueueView view(Clock clock, Executor work) {
        QueueLoad load = new QueueLoad(clock, work);
        QueueWords words = new QueueWords("Signallar", n -> n + " new", "Filter", "Nothing waits", "No row matches", "h", "d", n -> n + " together", n -> n + " hidden");
        QueueView view = new QueueView(load.rows, words, clock, FrameTicker.every(Duration.ofSeconds(1)));
        FrameTicker.every(BEAT).onPulse(load::change);
        return view;
    }

    private void change() {
        for (int i = 0; i < CHANGES_A_BEAT; i++) {
            if (i % 2 == 0) {
                rows.put(row(next - 1 - random.nextInt(ROWS)));
            } else {
                rows.remove("row-" + (next - ROWS));
                rows.put(row(next++));
            }
        }
    }

    private QueueRow row(int number) {
        Tone tone = pick(TONES);
        return new QueueRow(
                "row-" + number, tone, tone.shape(), "P" + (tone.ordinal() + 1), pick(KINDS), pick(TITLES), "Chilonzor 9-12", clock.instant(),
                random.nextInt(4) == 0, random.nextInt(5) == 0, "#" + number % 1000);
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
