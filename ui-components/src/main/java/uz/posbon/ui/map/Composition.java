package uz.posbon.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.live.FrameTicker;

/**
 * All that is drawn on a map laid on each other, tiles and symbols alike, shown as one picture. Where the computer paints by itself, each
 * picture as large as the map that the screen has to blend costs half a frame. The picture is wider than the map, so that it moves with the
 * map at once and nothing in it ever lags behind; it is laid anew in the background, when something is new or its edge comes near. FX
 * thread only.
 */
public final class Composition {

    /** Moved so far, the next picture is laid. */
    private static final double REACH = PixelSheet.MARGIN * 0.9;

    private final ImageView view = new ImageView();
    private final MapThreads threads;
    private final Runnable landed;
    private final Pages pages;
    private List<Part> laid = List.of();
    private List<Part> given = new ArrayList<>();
    private @Nullable Page shown;
    private @Nullable MapFrame wide;
    private @Nullable MapFrame frame;
    private boolean busy;

    private record Part(Object version, Function<MapFrame, Print> print) {}

    /** The runnable is called on the FX thread whenever a new picture is shown: perhaps something has changed meanwhile. */
    Composition(MapThreads threads, Runnable landed) {
        this.threads = threads;
        this.landed = landed;
        pages = new Pages(FrameTicker.animation(), landed);
        view.setManaged(false);
        view.setMouseTransparent(true);
        view.setVisible(false);
    }

    Node node() {
        return view;
    }

    void begin(MapFrame now) {
        frame = now;
        given = new ArrayList<>();
    }

    /**
     * Lays something over what was given before.
     *
     * @param version another object whenever it would look different
     * @param print gives what to lay on a picture that shows so much; asked on the FX thread, only when the picture is laid anew
     */
    public void lay(Object version, Function<MapFrame, Print> print) {
        given.add(new Part(version, print));
    }

    /** The map's zoom. */
    public int zoom() {
        return frame == null ? -1 : frame.viewport().zoom();
    }

    /** Shows what was given: what is there already at once, what is new as soon as it is laid. */
    void end() {
        MapFrame now = frame;
        if (now == null) {
            return;
        }
        resize(now);
        MapFrame there = wide;
        if (there == null || !isLaid() || !PixelSheet.reaches(there, now, REACH)) {
            launch(now);
        }
        move(now);
    }

    /** Until what was given is laid in the map's zoom, what is shown is enlarged or made smaller: once, which the screen would do each frame. */
    private void resize(MapFrame now) {
        Page before = shown;
        MapFrame there = wide;
        if (before == null || there == null || there.viewport().zoom() == now.viewport().zoom()) {
            return;
        }
        MapFrame onto = PixelSheet.wider(now);
        Page page = pages.take(onto);
        if (page != null) {
            page.resize(before, there, onto);
            show(page, List.of(), onto);
        }
    }

    private boolean isLaid() {
        boolean same = laid.size() == given.size();
        for (int i = 0; same && i < laid.size(); i++) {
            same = laid.get(i).version() == given.get(i).version();
        }
        return same;
    }

    private void launch(MapFrame now) {
        if (busy) {
            return; // when that one is there, it is seen that it is not the newest
        }
        if (given.isEmpty()) {
            laid = List.of();
            wide = null;
            return;
        }
        MapFrame onto = PixelSheet.wider(now);
        Page page = pages.take(onto);
        if (page == null) {
            return; // it will be asked again as soon as there is one
        }
        busy = true;
        List<Part> parts = given;
        List<Print> prints = parts.stream().map(part -> part.print().apply(onto)).toList();
        prints.forEach(Print::hold);
        threads.background().execute(() -> work(page, prints, parts, onto));
    }

    private void work(Page page, List<Print> prints, List<Part> parts, MapFrame onto) {
        boolean whole = false;
        try {
            page.lay(prints, onto);
            whole = true;
        } finally {
            boolean good = whole;
            threads.fx().execute(() -> {
                busy = false;
                prints.forEach(Print::release);
                land(page, good, parts, onto);
            });
        }
    }

    private void land(Page page, boolean good, List<Part> parts, MapFrame onto) {
        MapFrame now = frame;
        boolean overtaken = wide != null && now != null && now.viewport().zoom() != onto.viewport().zoom();
        if (good && !overtaken) {
            show(page, parts, onto);
            if (now != null) {
                move(now);
            }
        } else {
            pages.giveBack(page);
        }
        if (good) {
            landed.run();
        }
    }

    private void show(Page page, List<Part> parts, MapFrame onto) {
        if (shown != null) {
            pages.rest(shown);
        }
        shown = page;
        laid = parts;
        wide = onto;
        page.show();
        view.setImage(page.image());
    }

    private void move(MapFrame now) {
        MapFrame there = wide;
        Page page = shown;
        view.setVisible(there != null && page != null);
        if (there == null || page == null) {
            return;
        }
        double closer = Math.scalb(1, now.viewport().zoom() - there.viewport().zoom());
        view.setX(there.viewport().originX() * closer - now.viewport().originX());
        view.setY(there.viewport().originY() * closer - now.viewport().originY());
        view.setFitWidth(page.grid().width() / there.scale() * closer);
        view.setFitHeight(page.grid().height() / there.scale() * closer);
    }
}
