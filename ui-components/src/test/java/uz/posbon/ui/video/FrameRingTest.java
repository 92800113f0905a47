package uz.posbon.ui.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** Needs the toolkit for its images. */
class FrameRingTest extends ApplicationTest {

    private final FrameRing ring = new FrameRing(new Box(2, 2));

    @Test
    void aPictureThatComesAMomentEarlyDoesNotPushOutTheOneBefore() {
        List<Integer> seen = new ArrayList<>();
        write(1);
        write(2);
        seen.add(pull());
        write(3);
        seen.add(pull());
        seen.add(pull());
        seen.add(pull());

        assertThat(seen).containsExactly(1, 2, 3, null);
    }

    @Test
    void whereTheScreenCannotKeepUpTheOldestIsDropped() {
        for (int i = 1; i <= 9; i++) {
            write(i);
        }

        assertThat(pull()).isEqualTo(8);
        assertThat(pull()).isEqualTo(9);
        assertThat(pull()).isNull();
    }

    @Test
    void whatIsOnTheScreenIsNotWrittenInto() {
        write(1);
        interact(() -> {
            Image shown = ring.pull();
            for (int i = 2; i < 30; i++) {
                write(i);
            }
            assertThat(shown.getPixelReader().getArgb(0, 0) & 0xFF).isEqualTo(1);
        });
    }

    @Test
    void whereTheScreenKeepsUpThreePlacesAreEnough() {
        Set<Image> images = new HashSet<>();
        interact(() -> {
            for (int i = 1; i < 30; i++) {
                write(i);
                images.add(ring.pull());
            }
        });

        assertThat(images).hasSize(3);
    }

    @Test
    void fourPlacesAreAlwaysEnough() {
        Set<Image> images = new HashSet<>();
        interact(() -> {
            for (int round = 0; round < 30; round++) {
                for (int i = 0; i < round % 5; i++) {
                    write(i);
                }
                assertThat(ring.waiting()).isLessThanOrEqualTo(2);
                for (Image image = ring.pull(); image != null; image = ring.pull()) {
                    images.add(image);
                }
            }
        });

        assertThat(images).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void whatWasOnTheScreenLastIsNotWrittenIntoYet() {
        interact(() -> {
            write(1);
            Image before = ring.pull();
            write(2);
            ring.pull();
            for (int i = 3; i < 30; i++) {
                write(i);
            }
            assertThat(before.getPixelReader().getArgb(0, 0) & 0xFF).isEqualTo(1);
        });
    }

    private void write(int value) {
        ring.write(new OneColour(value), Zoom.WHOLE);
    }

    private @Nullable Integer pull() {
        @Nullable Integer[] seen = new Integer[1];
        interact(() -> {
            Image image = ring.pull();
            seen[0] = image == null ? null : image.getPixelReader().getArgb(1, 1) & 0xFF;
        });
        return seen[0];
    }

    private record OneColour(int value) implements Frame {
        @Override
        public double aspect() {
            return 1;
        }

        @Override
        public Box size() {
            return new Box(2, 2);
        }

        @Override
        public long at() {
            return 0;
        }

        @Override
        public void scaleInto(ByteBuffer target, Box size, Zoom zoom) {
            for (int i = 0; i < size.width() * size.height(); i++) {
                target.put((byte) value).put((byte) value).put((byte) value).put((byte) 0xFF);
            }
        }
    }
}
