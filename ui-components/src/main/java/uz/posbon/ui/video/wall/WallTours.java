package uz.posbon.ui.video.wall;

import java.util.Map;
import java.util.Optional;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.ui.live.SceneTicks;

/**
 * The tours of a wall, as the operator drives them: one of the whole page and one on each tile, by slot number or {@link #PAGE}. FX thread only.
 *
 * <p>Methods throw {@link IllegalArgumentException} with a sentence for the operator when the layout has no such slot; where no tour runs they do
 * nothing.
 */
public final class WallTours {

    /** Instead of a slot: the tour of the whole page. */
    public static final int PAGE = 0;

    private final VideoWall wall;
    private final WallSlots slots;
    private final WallTiles tiles;
    private final TourRuns runs;
    private final FrameTicker ticker;
    private @Nullable Subscription ticks;

    WallTours(VideoWall wall, WallSlots slots, WallTiles tiles, TourRuns runs, FrameTicker ticker) {
        this.wall = wall;
        this.slots = slots;
        this.tiles = tiles;
        this.runs = runs;
        this.ticker = ticker;
    }

    /**
     * Starts a tour with its first step at once. A tile given to pop-in is taken back for its own tour; the page's tour leaves given tiles, pinned ones
     * and those with a tour of their own alone.
     *
     * @throws IllegalArgumentException also when the tile is pinned
     */
    public void start(Tour tour, int slot) {
        require(slot);
        if (slot != PAGE) {
            if (slots.get(slot).pinned()) {
                throw new IllegalArgumentException("Tile " + slot + " is pinned. Unpin it first, or choose another tile for the tour.");
            }
            slots.follow(slot, false);
        }
        runs.start(tour, slot);
        wall.refresh();
    }

    /** The tour started on this slot or page; empty for none. The page's is not the tile's. */
    public Optional<TourStatus> status(int slot) {
        require(slot);
        return Optional.ofNullable(runs.own(slot));
    }

    /** Pauses a tour or lets it go on; its step then has its full time again. */
    public void pause(int slot, boolean paused) {
        require(slot);
        runs.pause(slot, paused);
        wall.refresh();
    }

    /** Steps by hand, 1 on or -1 back, also while paused. */
    public void step(int slot, int by) {
        require(slot);
        runs.step(slot, by);
        wall.refresh();
    }

    /** Ends a tour; its last pictures stay. */
    public void stop(int slot) {
        require(slot);
        runs.stop(slot);
        wall.refresh();
    }

    private void require(int slot) {
        if (slot != PAGE) {
            slots.require(slot);
        }
    }

    /** Time passes only while there is a tour and the wall is in a scene. */
    void watchTime() {
        if (runs.any() && ticks == null) {
            ticks = SceneTicks.whileInScene(wall, ticker, this::tick);
        } else if (!runs.any() && ticks != null) {
            ticks.unsubscribe();
            ticks = null;
            tiles.openEarly(Map.of());
        }
    }

    private void tick() {
        // Before the tours move on: what is opened early stays open until its tile has joined the feed.
        if (tiles.openEarly(runs.upcoming())) {
            wall.requestLayout();
        }
        if (runs.tick()) {
            wall.refresh();
        }
    }
}
