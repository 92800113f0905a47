package uz.posbon.ui.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** Needs the toolkit for its images. */
class FeedPicturesTest extends ApplicationTest {
    private static final Look SMALL = look(20);
    private static final Look WIDER = look(21);

    private final FeedPictures pictures = new FeedPictures(new PictureBeat());

    private static Look look(int size) {
        return new Look(new Box(size, size), Zoom.WHOLE);
    }

    @Test
    void whatIsShownAgainTakesTheMemoryItHad() {
        interact(() -> {
            Set<Image> before = new HashSet<>(shown(SMALL, 9));

            assertThat(before).containsAll(shown(SMALL, 9));
        });
    }

    @Test
    void soDoesWhatMovesToAPlaceOnePixelWiderAndBack() {
        interact(() -> {
            Set<Image> before = new HashSet<>(shown(SMALL, 9));
            before.addAll(shown(WIDER, 9));

            assertThat(before).containsAll(shown(SMALL, 9)).containsAll(shown(WIDER, 9));
        });
    }

    @Test
    void soDoesAStreamThatBeginsAgainWithSeveralPicturesAtOnce() {
        interact(() -> {
            Set<Image> before = new HashSet<>();
            for (int round = 0; round < 9; round++) {
                FeedPicture picture = pictures.watch(SMALL);
                for (int i = 0; i < 7; i++) {
                    pictures.write(new Grey(i));
                }
                before.add(picture.newest().image());
                before.add(picture.newest().image());
                pictures.unwatch(picture);
            }

            assertThat(before).hasSizeLessThanOrEqualTo(4);
        });
    }

    @Test
    void aPictureFromBeforeIsNeverShownAsOneOfNow() {
        interact(() -> {
            FeedPicture picture = pictures.watch(SMALL);
            pictures.write(new Grey(1));
            pictures.write(new Grey(2));
            assertThat(value(picture)).isEqualTo(1);
            pictures.unwatch(picture);

            FeedPicture again = pictures.watch(SMALL);
            assertThat(again.newest()).isNull();
            pictures.write(new Grey(3));
            assertThat(value(again)).isEqualTo(3);
        });
    }

    @Test
    void twoWhoLookAtOnceHaveMemoryOfTheirOwn() {
        interact(() -> {
            pictures.unwatch(written(SMALL));

            FeedPicture first = pictures.watch(SMALL);
            FeedPicture second = pictures.watch(new Look(new Box(20, 20), new Zoom(0.5, 0.5, 2)));
            pictures.write(new Grey(1));
            assertThat(first.newest()).extracting(Shown::image).isNotSameAs(second.newest().image());
        });
    }

    @Test
    void largePicturesAreNotKept() {
        interact(() -> {
            List<Image> before = shown(look(600), 3);

            assertThat(shown(look(600), 3)).doesNotContainAnyElementsOf(before);
        });
    }

    private FeedPicture written(Look look) {
        FeedPicture picture = pictures.watch(look);
        pictures.write(new Grey(1));
        return picture;
    }

    /** The images of so many pictures, each shown before the next one came. */
    private List<Image> shown(Look look, int count) {
        List<Image> images = new ArrayList<>();
        FeedPicture picture = pictures.watch(look);
        for (int i = 0; i < count; i++) {
            pictures.write(new Grey(i));
            images.add(picture.newest().image());
        }
        pictures.unwatch(picture);
        return images;
    }

    private static int value(FeedPicture picture) {
        return picture.newest().image().getPixelReader().getArgb(1, 1) & 0xFF;
    }

    private record Grey(int value) implements Frame {
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
