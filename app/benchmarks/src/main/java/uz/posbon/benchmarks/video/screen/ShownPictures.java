package uz.posbon.benchmarks.video.screen;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.video.VideoTile;

/** Counts the pictures a tile hands to the screen: each is another image in its view. FX thread only. */
final class ShownPictures {
    private final ImageView view;
    private long count;
    private long lastNanos;
    private @Nullable CompletableFuture<Long> first;

    ShownPictures(VideoTile tile) {
        view = find(tile).orElseThrow(() -> new IllegalStateException("the tile has no picture yet"));
        view.imageProperty().subscribe(this::shown);
    }

    private static Optional<ImageView> find(Node node) {
        if (node instanceof ImageView found) {
            return Optional.of(found);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> find(child).stream()).findFirst()
                : Optional.empty();
    }

    private void shown(@Nullable Image image) {
        if (image == null) {
            return;
        }
        count++;
        lastNanos = System.nanoTime();
        if (first != null) {
            first.complete(lastNanos);
            first = null;
        }
    }

    long count() {
        return count;
    }

    long ageNanos() {
        return System.nanoTime() - lastNanos;
    }

    /** When the next picture was shown. */
    CompletableFuture<Long> next() {
        CompletableFuture<Long> next = new CompletableFuture<>();
        first = next;
        return next;
    }

    /** No picture, or one that nobody has drawn into: what a decoder wrote is opaque, black included. */
    boolean blank() {
        Image image = view.getImage();
        if (image == null || !view.isVisible()) {
            return true;
        }
        int x = (int) image.getWidth() / 2;
        int y = (int) image.getHeight() / 2;
        return image.getPixelReader().getArgb(x, y) >>> 24 == 0;
    }
}
