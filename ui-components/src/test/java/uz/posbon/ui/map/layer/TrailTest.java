package uz.posbon.ui.map.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.MapFrame;
import uz.posbon.ui.map.MapPalette;
import uz.posbon.ui.map.Viewport;
import uz.posbon.ui.map.draw.PixelGrid;

class TrailTest {

    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    private static final LonLat MIDDLE = new LonLat(69.28, 41.31);
    private static final int WIDTH = 200;
    private static final int HEIGHT = 100;

    private final TrailStore store = new TrailStore(Duration.ofMinutes(10), Clock.fixed(NOW, ZoneOffset.UTC), 100, 50);

    @Property
    void keepsTheNewestInOrderHoweverTheyCome(@ForAll @Size(max = 120) List<@IntRange(min = 0, max = 599) Integer> ages) {
        TrailStore fresh = new TrailStore(Duration.ofMinutes(10), Clock.fixed(NOW, ZoneOffset.UTC), 100, 50);
        TreeSet<Long> kept = new TreeSet<>();
        for (int age : ages) {
            fresh.add("a", NOW.minusSeconds(age), MIDDLE);
            kept.add(NOW.minusSeconds(age).toEpochMilli());
            if (kept.size() > 50) {
                kept.pollFirst();
            }
        }
        List<Long> found = new ArrayList<>();
        fresh.forEach((id, trail) -> {
            for (int i = 0; i < trail.count(); i++) {
                found.add(trail.millis(i));
            }
        });
        assertThat(found).containsExactlyElementsOf(kept);
    }

    @Example
    void fadesWithAgeAndHasAGapWhereNothingCame() {
        add(540, 10);
        add(520, 50);
        add(60, 120); // nothing came between
        add(40, 150);
        int[] pixels = draw(view(MIDDLE));
        assertThat(alpha(pixels, 30)).isPositive().isLessThan(alpha(pixels, 135));
        assertThat(alpha(pixels, 85)).isZero();
    }

    @Example
    void whatIsTooOldOrYetToComeIsNotKept() {
        assertThat(store.add("a", NOW.minus(Duration.ofMinutes(11)), MIDDLE)).isFalse();
        assertThat(store.add("a", NOW.plus(Duration.ofMinutes(11)), MIDDLE)).isFalse();
        store.forEach((id, trail) -> {
            throw new AssertionError(id);
        });
    }

    @Example
    void neverKeepsMoreTrailsThanItMayAndDropsTheOneThatRestedLongest() {
        for (int i = 0; i < 300; i++) {
            store.add("a" + i, NOW, MIDDLE);
        }
        List<String> ids = new ArrayList<>();
        store.forEach((id, trail) -> ids.add(id));
        assertThat(ids).hasSize(100).contains("a299").doesNotContain("a0");
    }

    @Example
    void goesOverTheAntimeridianTheShortWay() {
        LonLat edge = new LonLat(179.999, 41.31);
        store.add("a", NOW.minusSeconds(20), new LonLat(179.998, 41.31));
        store.add("a", NOW.minusSeconds(10), new LonLat(-179.998, 41.31));
        int[] pixels = draw(view(edge));
        assertThat(alpha(pixels, 110)).isPositive();
        int[] between = draw(view(new LonLat(0, 41.31)));
        assertThat(between).containsOnly(0);
    }

    private void add(int age, double x) {
        store.add("a", NOW.minusSeconds(age), view(MIDDLE).at(x, HEIGHT / 2.0));
    }

    private static Viewport view(LonLat center) {
        return new Viewport(center, 14, WIDTH, HEIGHT);
    }

    private int[] draw(Viewport view) {
        int[] pixels = new int[WIDTH * HEIGHT];
        TrailRaster.draw(
                store, Duration.ofMinutes(2).toMillis(), id -> 0xFF58C4FF, new MapFrame(view, 1, MapPalette.DARK),
                () -> new PixelGrid(pixels, WIDTH, HEIGHT));
        return pixels;
    }

    private static int alpha(int[] pixels, int x) {
        return pixels[HEIGHT / 2 * WIDTH + x] >>> 24;
    }
}
