package uz.posbon.workstation.wallboard;

import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/** How displays look, fetched in the background. */
@FunctionalInterface
public interface WallPictures {
    /** The answer comes on the FX thread, once; null when there is none. */
    void read(String wallId, int number, Consumer<@Nullable Image> answer);
}
