package uz.posbon.ui.video.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import uz.posbon.ui.TwoClicks;
import uz.posbon.ui.video.VideoTile;

class VideoWallTest extends WallOnScreen {

    @Test
    void anEnlargedTileFillsTheWallAndTheOthersDecodeNothing() {
        show("a", "b", "c");
        awaitFeeds(3);
        List<Bounds> before = bounds();

        TwoClicks.on(onFx(() -> wall.tile(2)));
        awaitFeeds(1);
        assertThat(onFx(() -> wall.tile(2).getBoundsInParent().getWidth())).isEqualTo(onFx(() -> wall.getWidth()));
        assertThat(onFx(() -> wall.getEnlargedSlot())).isEqualTo(2);

        TwoClicks.on(onFx(() -> wall.tile(2)));
        awaitFeeds(3);
        assertThat(bounds()).isEqualTo(before);
        assertThat(shown()).startsWith("a b c -");
    }

    @Test
    void clearingTheEnlargedTileBringsTheWallBack() {
        show("a", "b");
        onFx(() -> wall.enlarge(1));
        onFx(() -> wall.clear(1));
        assertThat(onFx(() -> wall.getEnlargedSlot())).isZero();
        awaitFeeds(1);
    }

    @Test
    void whatIsShownByHandIsSeen() {
        show("a", "b");
        onFx(() -> wall.enlarge(1));
        onFx(() -> wall.show(camera("c"), 1));
        assertThat(onFx(() -> wall.getEnlargedSlot())).isEqualTo(1);
        onFx(() -> wall.show(camera("d"), 0));
        assertThat(onFx(() -> wall.getEnlargedSlot())).isZero();
        assertThat(shown()).startsWith("c b d -");
    }

    @Test
    void tilesLieOnWholePixelsAndFillTheWall() {
        onFx(() -> wall.setStyle("-wall-gap: 3"));
        onFx(() -> wall.getScene().getRoot().applyCss());
        onFx(() -> wall.layout());
        List<Bounds> bounds = bounds();

        assertThat(bounds).allMatch(each -> each.getMinX() == Math.rint(each.getMinX()) && each.getWidth() == Math.rint(each.getWidth()));
        assertThat(bounds.getLast().getMaxX()).isEqualTo(onFx(() -> wall.getWidth()));
        assertThat(bounds.getLast().getMaxY()).isEqualTo(onFx(() -> wall.getHeight()));
        assertThat(bounds.get(1).getMinX() - bounds.get(0).getMaxX()).isEqualTo(3);
        assertThat(bounds.get(3).getMinY() - bounds.get(0).getMaxY()).isEqualTo(3);
    }

    @Test
    void aSmallerLayoutDecodesOnlyWhatItShowsAndALargerOneBringsTheRestBack() {
        show("a", "b", "c");
        awaitFeeds(3);
        layout("1");
        awaitFeeds(1);
        layout("1+5");
        awaitFeeds(3);
        assertThat(shown()).isEqualTo("a b c - - -");
    }

    @Test
    void findsAPlaceForACameraByItself() {
        layout("2x2");
        show("a");
        assertThat(onFx(() -> wall.show(camera("b"), 0))).hasValue(2);
        assertThat(onFx(() -> wall.show(camera("a"), 0))).as("where it is already").hasValue(1);
        onFx(() -> IntStream.rangeClosed(1, 4).forEach(slot -> wall.pin(slot, true)));
        assertThat(onFx(() -> wall.show(camera("c"), 0))).isEmpty();
        assertThat(onFx(() -> wall.show(camera("c"), 1))).as("a hand may change a pinned tile").hasValue(1);
        assertThat(shown()).isEqualTo("c b - -");
    }

    @Test
    void refusesASlotThatIsNotThere() {
        onFx(() -> assertThatIllegalArgumentException().isThrownBy(() -> wall.show(camera("a"), 10)).withMessageContaining("no tile 10"));
        onFx(() -> assertThatIllegalArgumentException().isThrownBy(() -> wall.swap(1, 0)));
        onFx(() -> assertThatIllegalArgumentException().isThrownBy(() -> wall.pin(-1, true)));
        onFx(() -> wall.pin(1, true));
        onFx(() -> assertThatIllegalArgumentException()
                .isThrownBy(() -> wall.tours().start(Tour.ofCameras("T", 5, List.of("x")), 1)).withMessageContaining("Tile 1 is pinned"));
    }

    @Test
    void popInTakesTheGivenTilesAndSparesTheEnlargedOne() {
        show("a", "b", "c");
        onFx(() -> wall.follow(2, true));
        onFx(() -> wall.follow(3, true));
        onFx(() -> wall.popIn("i1", Cameras.cameras("x", "a", "y")));
        assertThat(shown()).startsWith("a x y -");
        onFx(() -> wall.enlarge(2));
        onFx(() -> wall.popIn("i1", Cameras.cameras("z", "w")));
        assertThat(shown()).startsWith("a x z -");
    }

    @Test
    void anEmptiedTileStaysEmptyUntilTheSelectionChangesOrItIsGivenAnew() {
        onFx(() -> wall.follow(1, true));
        onFx(() -> wall.follow(2, true));
        onFx(() -> wall.popIn("i1", Cameras.cameras("x", "y")));
        assertThat(shown()).startsWith("x y -");
        onFx(() -> wall.clear(1));
        onFx(() -> wall.popIn("i1", Cameras.cameras("x", "y")));
        assertThat(shown()).as("neither does its camera push another one away").startsWith("- y -");
        onFx(() -> wall.popIn("i1", Cameras.cameras("x", "y", "z")));
        assertThat(shown()).as("one camera more in the city is no other selection").startsWith("- y -");
        onFx(() -> wall.swap(1, 2));
        onFx(() -> wall.popIn("i1", Cameras.cameras("x", "y")));
        assertThat(shown()).as("the empty place goes with its tile").startsWith("y - -");
        onFx(() -> wall.follow(2, true));
        onFx(() -> wall.popIn("i1", Cameras.cameras("x", "y")));
        assertThat(shown()).as("given anew").startsWith("y x -");
        onFx(() -> wall.clear(2));
        onFx(() -> wall.popIn("i2", Cameras.cameras("v", "w")));
        assertThat(shown()).as("another selection").startsWith("v w -");
    }

    @Test
    void aSavedViewComesBackAndSaysWhatItDoesNotKnow() {
        layout("1+5");
        show("a", "b", "?gone");
        onFx(() -> wall.pin(1, true));
        onFx(() -> wall.follow(6, true));
        SavedView view = SavedView.parse(onFx(() -> wall.view("Night")).text());

        layout("3x3");
        onFx(() -> wall.swap(1, 9));
        onFx(() -> wall.tours().start(Tour.ofCameras("T", 5, List.of("x")), 4));
        assertThat(onFx(() -> wall.show(view))).containsExactly("?gone");

        assertThat(onFx(() -> wall.getLayout().text())).isEqualTo("1+5");
        assertThat(shown()).isEqualTo("a b - - - -");
        assertThat(onFx(() -> wall.slot(1).pinned() && wall.slot(6).follow() && !wall.slot(2).pinned())).isTrue();
        layout("3x3");
        assertThat(shown()).as("nothing of before behind it").isEqualTo("a b - - - - - - -");
        assertThat(ticks.listeners()).as("tours ended").isZero();
    }

    @Test
    void aViewTakesItsPicturesFromWhereTheyAre() {
        show("a", "b", "c");
        VideoTile c = onFx(() -> wall.tile(3));
        onFx(() -> wall.show(SavedView.parse("view1;n;2x2;=c;=a;=x;=b")));
        assertThat(shown()).isEqualTo("c a x b");
        assertThat(onFx(() -> wall.tile(1))).isSameAs(c);
    }

    @Test
    void aTourGoesOnWithTheClockAndShowsItself() {
        onFx(() -> wall.tours().start(Tour.ofCameras("Round", 10, List.of("x", "y")), 2));
        assertThat(shown()).startsWith("- x");
        pass(10);
        assertThat(shown()).startsWith("- y");
        assertThat(lookup(".wall-tour").queryAllAs(Label.class).stream().filter(Node::isVisible))
                .extracting(Label::getText).containsExactly("T 2/2");
        onFx(() -> wall.show(camera("mine"), 2));
        pass(10);
        assertThat(shown()).as("a hand ends it").startsWith("- mine");
        assertThat(ticks.listeners()).isZero();
    }

    @Test
    void theNextCameraOfATourIsOpenedBeforeItsTurn() {
        onFx(() -> wall.tours().start(Tour.ofCameras("Round", 10, List.of("x", "y")), 1));
        awaitFeeds(1);
        pass(7);
        awaitFeeds(1);
        pass(1);
        awaitFeeds(2);
        assertThat(shown()).startsWith("x");
        pass(2);
        assertThat(shown()).startsWith("y");
        awaitFeeds(1);
        onFx(() -> wall.tours().stop(1));
        pass(10);
        assertThat(shown()).startsWith("y");
    }

    @Test
    void everyTileSaysItsPositionToAScreenReader() {
        onFx(() -> wall.pin(3, true));
        assertThat(onFx(() -> wall.tile(3).queryAccessibleAttribute(AccessibleAttribute.HELP)))
                .isEqualTo("Tile 3 of 9. Pinned: only your hand changes it");
        layout("2x2");
        assertThat(onFx(() -> wall.tile(2).getAccessibleHelp())).isEqualTo("Tile 2 of 4");
    }

    private List<Bounds> bounds() {
        return onFx(() -> {
            wall.layout();
            return IntStream.rangeClosed(1, wall.getLayout().size()).mapToObj(slot -> wall.tile(slot).getBoundsInParent()).toList();
        });
    }
}
