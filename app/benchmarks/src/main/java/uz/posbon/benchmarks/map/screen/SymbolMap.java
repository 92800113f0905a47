package uz.posbon.benchmarks.map.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import uz.posbon.ui.live.FxExecutor;
import uz.posbon.ui.map.Backdrop;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.MapPane;
import uz.posbon.ui.map.MapSymbol;
import uz.posbon.ui.map.MapThreads;
import uz.posbon.ui.map.SymbolLayer;
import uz.posbon.ui.map.SymbolShape;
import uz.posbon.ui.map.Viewport;

/** Our map with one layer of symbols, some of which move. */
final class SymbolMap implements MovedMap {
    private static final int MOVING_A_SECOND = 5_000;
    private static final int BATCHES_A_SECOND = 4;
    private static final int[] COLOURS = {0xFFFF4D5E, 0xFFFF9433, 0xFF58C4FF, 0xFF4CD18B, 0xFF9AA6B5};

    private final Random random = new Random(1);
    private final MapPane pane;
    private final SymbolLayer layer = new SymbolLayer(0, 15);
    private final List<MapSymbol> symbols = new ArrayList<>();
    private final ScheduledExecutorService feed = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
    private volatile boolean live;

    SymbolMap(int count, Backdrop backdrop, MapThreads threads) {
        pane = new MapPane(threads);
        pane.setBackdrop(backdrop);
        pane.addLayer(layer);
        for (int i = 0; i < count; i++) {
            symbols.add(symbol(i, City.place(random)));
        }
        layer.setSymbols(List.copyOf(symbols));
        feed.scheduleAtFixedRate(this::move, 0, 1_000 / BATCHES_A_SECOND, TimeUnit.MILLISECONDS);
    }

    SymbolLayer layer() {
        return layer;
    }

    private MapSymbol symbol(int i, LonLat place) {
        double heading = i % 3 == 0 ? random.nextInt(360) : Double.NaN;
        SymbolShape shape = SymbolShape.values()[i % SymbolShape.values().length];
        return new MapSymbol("s" + i, place.lon(), place.lat(), shape, COLOURS[shape.ordinal() % COLOURS.length], 13, "A-" + i, heading, false, i % 40 == 0, i % 4);
    }

    private void move() {
        if (!live || symbols.isEmpty()) {
            return;
        }
        List<MapSymbol> moved = new ArrayList<>();
        for (int k = 0; k < MOVING_A_SECOND / BATCHES_A_SECOND; k++) {
            int i = random.nextInt(symbols.size());
            MapSymbol before = symbols.get(i);
            LonLat place = new LonLat(before.lon() + random.nextGaussian() * 1e-4, before.lat() + random.nextGaussian() * 1e-4);
            symbols.set(i, symbol(i, place));
            moved.add(symbols.get(i));
        }
        layer.update(moved);
    }

    @Override
    public Parent node() {
        return pane;
    }

    @Override
    public void show(Viewport viewport) {
        pane.centerOn(viewport.center(), viewport.zoom());
    }

    @Override
    public void live(boolean on) {
        live = on;
    }

    static MapThreads threads() {
        return new MapThreads(Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory()), new FxExecutor());
    }
}
