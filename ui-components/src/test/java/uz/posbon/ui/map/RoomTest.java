package uz.posbon.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.junit.jupiter.api.Test;

class RoomTest {
    private static final int BOXES = 3000;

    private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);

    @Test
    void aBoxIsFreeWhereNoOtherLies() {
        Room above = new Room();
        Room room = new Room(List.of(above));
        List<Bounds> taken = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < BOXES; i++) {
            Bounds box = box(i);
            boolean expected = taken.stream().noneMatch(other -> meet(box, other));
            assertThat(room.free(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight())).as("box " + i + " " + box).isEqualTo(expected);
            if (i % 3 == 0) {
                above.block(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
                taken.add(box);
            } else if (room.take(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight())) {
                taken.add(box);
                free++;
            }
        }
        assertThat(free).isBetween(BOXES / 20, BOXES / 2);
    }

    @Test
    void boxesThatOnlyTouchDoNotMeetNotEvenWhereCellsDo() {
        Room room = new Room();
        assertThat(room.take(0, 0, 64, 16)).isTrue();
        assertThat(room.take(64, 0, 64, 16)).isTrue();
        assertThat(room.take(-64, 0, 64, 16)).isTrue();
        assertThat(room.take(127.5, 15.5, 10, 10)).isFalse();
        assertThat(room.take(-3000, 200, 9000, 700)).as("larger than cells are for").isTrue();
        assertThat(room.free(40, 300, 5, 5)).isFalse();
        assertThat(room.free(-5000, 4, 20000, 900)).isFalse();
    }

    /** Now and then one that is as large as a map. */
    private Bounds box(int number) {
        double scale = number % 500 == 499 ? 40 : 1;
        return new BoundingBox(
                random.nextDouble() * 6000 - 3000, random.nextDouble() * 3000 - 1500, 10 + random.nextDouble() * 120 * scale, 8 + random.nextDouble() * 12 * scale);
    }

    private static boolean meet(Bounds one, Bounds other) {
        return one.getMinX() < other.getMaxX() && one.getMaxX() > other.getMinX() && one.getMinY() < other.getMaxY() && one.getMaxY() > other.getMinY();
    }
}
