package uz.posbon.ui.showcase;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executor;
import uz.posbon.ui.live.LiveRows;
import uz.posbon.ui.queue.QueueRow;
import uz.posbon.ui.symbol.Tone;

/** Rows that never stand still, the same at each start. */
final class RowLoad {

    private static final List<Tone> TONES = List.of(Tone.EXTREME, Tone.SEVERE, Tone.MODERATE, Tone.MINOR, Tone.UNKNOWN);
    private static final List<String> KINDS = List.of("Fire", "Jamoat tartibi", "Медицина", "Road", "Коммунальное", "Xavfsizlik");
    private static final List<String> TITLES = List.of(
            "Smoke, 9 floors", "Panic button", "Oʻtkir ogʻriq, 64 yosh", "Столкновение двух автомобилей", "Gaz hidi", "Обрыв линии 10 кВ, темно во всём квартале");
    private static final List<String> PLACES = List.of("Chilonzor 9-12, entrance 3", "Yunusobod 4-mavze", "ул. Шота Руставели, 41", "Bunyodkor shoh koʻchasi");

    private final Random random = new Random(7);
    private final Clock clock;
    private final int count;
    private final LiveRows<String, QueueRow> rows;
    private int next;

    RowLoad(int count, Clock clock, Executor work) {
        this.count = count;
        this.clock = clock;
        this.rows = LiveRows.onFx(QueueRow::id, Comparator.comparing(QueueRow::tone).thenComparing(QueueRow::since).thenComparing(QueueRow::id), work);
        for (int i = 0; i < count; i++) {
            rows.put(row(i, random.nextInt(7200)));
        }
        next = count;
    }

    LiveRows<String, QueueRow> rows() {
        return rows;
    }

    /** One old row goes, one new one comes, so many times. */
    void change(int times) {
        for (int i = 0; i < times; i++) {
            rows.remove("row-" + (next - count));
            rows.put(row(next++, 0));
        }
    }

    private QueueRow row(int number, int age) {
        Tone tone = TONES.get(random.nextInt(TONES.size()));
        return new QueueRow(
                "row-" + number, tone, tone.shape(), "P" + (tone.ordinal() + 1), pick(KINDS), pick(TITLES), pick(PLACES),
                clock.instant().minusSeconds(age), random.nextInt(4) == 0, random.nextInt(5) == 0,
                random.nextInt(3) == 0 ? "#" + (400 + number % 600) : "");
    }

    private String pick(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
