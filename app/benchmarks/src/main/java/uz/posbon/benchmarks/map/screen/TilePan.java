package uz.posbon.benchmarks.map.screen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.AnimationTimer;
import uz.posbon.ui.map.Viewport;
import uz.posbon.ui.map.tiles.TileId;
import uz.posbon.ui.map.tiles.Tiles;
import uz.posbon.ui.map.tiles.TilesInView;

/** Pans a map over tiles, half a tile at a pulse, as soon as all that came into view is there; and back again. FX thread only. */
final class TilePan extends AnimationTimer {
    private static final double RIGHT = 128;
    private static final double DOWN = 48;

    private final MovedMap map;
    private final Tiles tiles;
    private final AtomicInteger onFx;
    private final Set<TileId> seen = new HashSet<>();
    private final List<Viewport> way = new ArrayList<>();
    private CompletableFuture<String> answer = new CompletableFuture<>();
    private int most;
    private boolean back;

    TilePan(MovedMap map, Tiles tiles, AtomicInteger onFx) {
        this.map = map;
        this.tiles = tiles;
        this.onFx = onFx;
    }

    /** Goes on until so many tiles were in view. */
    CompletableFuture<String> there(Viewport start, int count) {
        most = count;
        back = false;
        step(start);
        return begin();
    }

    /** The whole way back. */
    CompletableFuture<String> back() {
        back = true;
        return begin();
    }

    private CompletableFuture<String> begin() {
        answer = new CompletableFuture<>();
        start();
        return answer;
    }

    @Override
    public void handle(long pulse) {
        if (tiles.underWay() > 0) {
            return;
        }
        if (back ? way.isEmpty() : seen.size() >= most) {
            stop();
            answer.complete("tiles=" + seen.size() + " zoom=" + seen.iterator().next().zoom() + " on_fx=" + onFx.get());
        } else if (back) {
            map.show(way.removeLast());
        } else {
            step(way.getLast().panned(RIGHT, DOWN));
        }
    }

    private void step(Viewport next) {
        way.add(next);
        seen.addAll(TilesInView.of(next));
        map.show(next);
    }
}
