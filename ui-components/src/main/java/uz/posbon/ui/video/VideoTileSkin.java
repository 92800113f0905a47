package uz.posbon.ui.video;

import java.time.Duration;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.SkinBase;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A bar with name, state and age above the picture; over the picture a notice whenever it is not one of now. */
final class VideoTileSkin extends SkinBase<VideoTile> implements TilePlayback.Screen {

    private static final PseudoClass STILL = PseudoClass.getPseudoClass("still");
    private static final long SAY_EVERY = 100_000_000L;

    private final TileBar bar = new TileBar();
    private final TilePicture picture = new TilePicture();
    private final TileNotice notice = new TileNotice();
    private final Subscription words;
    private @Nullable TileControls controls;
    private @Nullable TileTimeline timeline;
    private @Nullable TilePhase phase;
    private boolean instead;
    private long saidAt;

    VideoTileSkin(VideoTile tile) {
        super(tile);
        new TileMouse(tile, picture);
        getChildren().addAll(picture, notice, bar);
        words = Subscription.combine(
                tile.wordsProperty().subscribe(words -> {
                    if (controls != null) {
                        controls.words(words);
                    }
                    refresh();
                }),
                tile.sourceProperty().subscribe(this::refresh),
                tile.markProperty().subscribe(bar::mark));
        tile.playback().screen(this);
        refresh();
    }

    private void refresh() {
        saidAt = 0;
        show(null, getSkinnable().getState());
    }

    @Override
    public Optional<Box> area(double scale) {
        return picture.area(scale);
    }

    @Override
    public void show(@Nullable Shown shown, VideoState state) {
        TilePhase now = TilePhase.of(state);
        boolean still = getSkinnable().stillTaken() != null;
        picture.show(now.picture() || still ? shown : null, getSkinnable().getZoom());
        offer(state);
        long nanos = System.nanoTime();
        if (now != phase || still != instead || nanos - saidAt >= SAY_EVERY) {
            saidAt = nanos;
            instead = still;
            say(state, now);
        }
    }

    /** Buttons are most of a tile's nodes; they are made for the first who points at it. On a wall that nobody operates they never are. */
    private void offer(VideoState state) {
        VideoTile tile = getSkinnable();
        if (controls == null && TileControls.wanted(tile, state)) {
            controls = new TileControls(tile);
            getChildren().add(controls);
        }
        if (controls != null) {
            controls.show(state);
        }
        if (timeline == null && state instanceof VideoState.Playing) {
            timeline = new TileTimeline(tile);
            getChildren().add(timeline);
        }
        if (timeline != null) {
            Duration position = tile.replay().position();
            boolean shown = controls != null && controls.isVisible() && position != null;
            timeline.show(position == null ? Duration.ZERO : position, shown ? tile.replay().length() : null);
        }
    }

    /** Words change slower than pictures. */
    private void say(VideoState state, TilePhase now) {
        VideoTile tile = getSkinnable();
        TileText text = TileText.of(tile, state, tile.playback().now(), tile.playback().zone());
        if (now != phase) {
            phase = now;
            for (TilePhase each : TilePhase.values()) {
                tile.pseudoClassStateChanged(each.pseudoClass(), each == now);
            }
        }
        tile.pseudoClassStateChanged(STILL, instead);
        bar.show(text, tile.sound().getState());
        notice.show(text, now, instead);
        if (!text.spoken().equals(tile.getAccessibleText())) {
            tile.setAccessibleText(text.spoken());
        }
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        double top = snapSizeY(bar.prefHeight(width));
        bar.resizeRelocate(x, y, width, top);
        picture.resizeRelocate(x, y + top, width, Math.max(0, height - top));
        notice.resizeRelocate(x, y + top, width, Math.max(0, height - top));
        if (controls != null) {
            double low = snapSizeY(controls.prefHeight(width));
            controls.resizeRelocate(x, y + height - low, width, low);
            if (timeline != null) {
                double line = snapSizeY(timeline.prefHeight(width));
                timeline.resizeRelocate(x, y + height - low - line, width, line);
            }
        }
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return left + 320 + right;
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return top + 180 + bar.prefHeight(width) + bottom;
    }

    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        return left + 120 + right;
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return top + 68 + bar.minHeight(width) + bottom;
    }

    @Override
    protected double computeMaxWidth(double height, double top, double right, double bottom, double left) {
        return Double.MAX_VALUE;
    }

    @Override
    protected double computeMaxHeight(double width, double top, double right, double bottom, double left) {
        return Double.MAX_VALUE;
    }

    @Override
    public void dispose() {
        if (getSkinnable() != null) {
            getSkinnable().playback().screen(null);
        }
        words.unsubscribe();
        super.dispose();
    }
}
