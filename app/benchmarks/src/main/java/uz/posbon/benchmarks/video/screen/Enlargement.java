package uz.posbon.benchmarks.video.screen;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Scene;
import javafx.stage.Stage;
import uz.posbon.ui.video.VideoState;
import uz.posbon.ui.video.VideoTile;

/** Gives a tile another size and looks, before each pulse is painted, at what it would show. FX thread only. */
final class Enlargement implements Runnable {
    /** Long enough for the tile to wait until its size is steady and for a new stream to bring its key frame. */
    private static final long NANOS = 4_000_000_000L;

    private final Scene scene;
    private final VideoTile tile;
    private final ShownPictures shown;
    private final CompletableFuture<String> answer = new CompletableFuture<>();
    private final long begun = System.nanoTime();
    private int pulses;
    private int black;
    private long oldest;

    private Enlargement(Scene scene, VideoTile tile, ShownPictures shown) {
        this.scene = scene;
        this.tile = tile;
        this.shown = shown;
    }

    /** @param words the order: {@code enlarge WIDTH HEIGHT} */
    static CompletableFuture<String> begin(Stage stage, VideoTile tile, ShownPictures shown, List<String> words) {
        double width = Double.parseDouble(words.get(1));
        double height = Double.parseDouble(words.get(2));
        stage.setWidth(Math.max(stage.getWidth(), width + 60));
        stage.setHeight(Math.max(stage.getHeight(), height + 60));
        Enlargement enlargement = new Enlargement(stage.getScene(), tile, shown);
        TileGrid.fitPicture(tile, width, height);
        stage.getScene().addPostLayoutPulseListener(enlargement);
        return enlargement.answer;
    }

    @Override
    public void run() {
        pulses++;
        if (shown.blank() || !(tile.getState() instanceof VideoState.Live)) {
            black++;
        }
        oldest = Math.max(oldest, Math.max(tile.age().toNanos(), shown.ageNanos()));
        if (System.nanoTime() - begun > NANOS) {
            scene.removePostLayoutPulseListener(this);
            answer.complete("pulses=" + pulses + " black=" + black + " oldest=" + oldest);
        }
    }
}
