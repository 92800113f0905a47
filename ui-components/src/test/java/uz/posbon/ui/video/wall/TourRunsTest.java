package uz.posbon.ui.video.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static uz.posbon.ui.video.wall.Cameras.ids;
import static uz.posbon.ui.video.wall.Cameras.tiles;
import static uz.posbon.ui.video.wall.Cameras.wall;

import java.util.List;
import org.junit.jupiter.api.Test;

class TourRunsTest {

    private static final Tour ROUND = Tour.ofCameras("Round", 10, List.of("x", "y", "z"));

    private final SetClock clock = new SetClock();
    private final WallSlots slots = wall(4, "a", "b", "c", "d");
    private boolean enlarged;
    private final TourRuns runs = new TourRuns(slots, clock, Cameras.resolver(), () -> enlarged);

    private void pass(long seconds) {
        clock.pass(seconds);
        runs.tick();
    }

    @Test
    void aTileStepsThroughItsCamerasAgainAndAgain() {
        runs.start(ROUND, 2);
        assertThat(ids(slots)).isEqualTo("a x c d");
        assertThat(runs.status(2)).isEqualTo(new TourStatus("Round", 1, 3, false));
        pass(9);
        assertThat(ids(slots)).isEqualTo("a x c d");
        pass(1);
        assertThat(ids(slots)).isEqualTo("a y c d");
        pass(10);
        pass(10);
        assertThat(ids(slots)).isEqualTo("a x c d");
        assertThat(runs.status(1)).isNull();
    }

    @Test
    void aPageShowsItsGroupsOnTheTilesThatAreItsOwnToFill() {
        slots.pin(1, true);
        slots.follow(4, true);
        runs.start(new Tour("Page", List.of(List.of("x", "y", "z"), List.of("y"), List.of("?", "w")), 10), WallTours.PAGE);
        assertThat(ids(slots)).isEqualTo("a x y d");
        pass(10);
        assertThat(ids(slots)).isEqualTo("a y - d");
        assertThat(tiles(slots)).as("y moved with its tile").isEqualTo("0 2 1 3");
        pass(10);
        assertThat(ids(slots)).isEqualTo("a - w d");
        assertThat(runs.status(3)).isEqualTo(new TourStatus("Page", 3, 3, false));
        assertThat(runs.status(1)).isNull();
        assertThat(runs.status(4)).isNull();
    }

    @Test
    void aPageLeavesATileWithATourOfItsOwnAlone() {
        runs.start(ROUND, 1);
        runs.start(new Tour("Page", List.of(List.of("p", "q", "r"), List.of("s")), 10), WallTours.PAGE);
        assertThat(ids(slots)).isEqualTo("x p q r");
        pass(10);
        assertThat(ids(slots)).isEqualTo("y s - -");
    }

    @Test
    void pausesAndGoesOnWithTheFullTime() {
        runs.start(ROUND, 1);
        runs.pause(1, true);
        pass(100);
        assertThat(ids(slots)).startsWith("x");
        assertThat(runs.status(1)).isEqualTo(new TourStatus("Round", 1, 3, true));
        runs.pause(1, false);
        pass(9);
        assertThat(ids(slots)).startsWith("x");
        pass(1);
        assertThat(ids(slots)).startsWith("y");
    }

    @Test
    void stepsByHandBothWaysAlsoWhilePaused() {
        runs.start(ROUND, 1);
        runs.pause(1, true);
        runs.step(1, -1);
        assertThat(ids(slots)).startsWith("z");
        runs.step(1, 1);
        runs.step(1, 1);
        assertThat(ids(slots)).startsWith("y");
        runs.pause(1, false);
        pass(5);
        runs.step(1, 1);
        pass(9);
        assertThat(ids(slots)).as("a step by hand has its full time").startsWith("z");
        runs.step(2, 1);
        assertThat(ids(slots)).isEqualTo("z b c d");
    }

    @Test
    void waitsWhileItsTileIsPinnedGivenHiddenOrAnythingIsEnlarged() {
        runs.start(ROUND, 4);
        slots.pin(4, true);
        pass(10);
        runs.step(4, 1);
        slots.pin(4, false);
        pass(5);
        slots.follow(4, true);
        pass(10);
        slots.follow(4, false);
        pass(5);
        slots.resize(1);
        pass(10);
        slots.resize(4);
        enlarged = true;
        pass(10);
        enlarged = false;
        pass(9);
        assertThat(ids(slots)).endsWith("x");
        pass(1);
        assertThat(ids(slots)).endsWith("y");
    }

    @Test
    void aPinDuringAPageTourIsRespectedAtOnce() {
        runs.start(new Tour("Page", List.of(List.of("p", "q"), List.of("r", "s")), 10), WallTours.PAGE);
        slots.pin(2, true);
        pass(10);
        assertThat(ids(slots)).isEqualTo("r q s -");
    }

    @Test
    void movesWithItsPicture() {
        runs.start(ROUND, 1);
        slots.swap(1, 3);
        pass(10);
        assertThat(ids(slots)).isEqualTo("c b y d");
        assertThat(runs.own(3)).isNotNull();
        assertThat(runs.own(1)).isNull();
    }

    @Test
    void unknownCamerasAreSteppedOverAndWhereNoneIsKnownThePictureStays() {
        runs.start(Tour.ofCameras("Holes", 2, List.of("?", "x", "?", "y")), 1);
        assertThat(ids(slots)).startsWith("x");
        pass(2);
        assertThat(ids(slots)).startsWith("y");
        runs.start(Tour.ofCameras("Nothing", 2, List.of("?", "?")), 2);
        pass(2);
        assertThat(ids(slots)).isEqualTo("x b c d");
    }

    @Test
    void aHandOnATileEndsItsTourAndPausesThePages() {
        runs.start(ROUND, 1);
        runs.start(new Tour("Page", List.of(List.of("p"), List.of("q")), 10), WallTours.PAGE);
        runs.taken(1);
        assertThat(runs.own(1)).isNull();
        assertThat(runs.own(WallTours.PAGE).paused()).isFalse();
        runs.taken(2);
        assertThat(runs.own(WallTours.PAGE).paused()).isTrue();
    }

    @Test
    void aClockSetBackHoldsNobody() {
        runs.start(ROUND, 1);
        pass(-3600);
        pass(10);
        assertThat(ids(slots)).startsWith("y");
    }

    @Test
    void saysTwoSecondsAheadWhatComes() {
        slots.pin(2, true);
        runs.start(ROUND, 1);
        runs.start(new Tour("Page", List.of(List.of("p", "q"), List.of("?", "s")), 10), WallTours.PAGE);
        clock.pass(7);
        assertThat(runs.upcoming()).isEmpty();
        clock.pass(1);
        assertThat(runs.upcoming()).containsOnlyKeys(1, 4)
                .containsEntry(1, Cameras.camera("y")).containsEntry(4, Cameras.camera("s"));
        runs.pause(1, true);
        runs.pause(WallTours.PAGE, true);
        clock.pass(10);
        assertThat(runs.upcoming()).isEmpty();
    }

    @Test
    void refusesToursThatShowNothingOrNobodyCanFollow() {
        assertThatIllegalArgumentException().isThrownBy(() -> Tour.ofCameras("T", 1, List.of("x"))).withMessageContaining("2 seconds or more");
        assertThatIllegalArgumentException().isThrownBy(() -> Tour.ofCameras("T", 5, List.of())).withMessageContaining("without a camera");
        assertThatIllegalArgumentException().isThrownBy(() -> new Tour("T", List.of(List.of("x"), List.of()), 5));
    }
}
