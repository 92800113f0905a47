package uz.posbon.ui.map;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javax.imageio.ImageIO;
import uz.posbon.ui.live.DelayedExecutor;
import uz.posbon.ui.live.FxExecutor;

/** Takes pictures of a map at some zooms, each when its layers had time to be painted, and ends the program. FX thread. */
final class ShowcasePictures {

    private static final Duration PAINTED = Duration.ofSeconds(3);

    private final MapPane map;
    private final LonLat middle;
    private final DelayedExecutor later = DelayedExecutor.onto(new FxExecutor());

    ShowcasePictures(MapPane map, LonLat middle) {
        this.map = map;
        this.middle = middle;
    }

    /** Pairs of {@code zoom=file.png}; none leaves the window open. */
    void take(List<String> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        String[] pair = wanted.getFirst().split("=", 2);
        map.centerOn(middle, Integer.parseInt(pair[0]));
        later.execute(() -> {
            try {
                ImageIO.write(SwingFXUtils.fromFXImage(map.getScene().snapshot(null), null), "png", new File(pair[1]));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (wanted.size() == 1) {
                Platform.exit();
            } else {
                take(wanted.subList(1, wanted.size()));
            }
        }, PAINTED);
    }
}
