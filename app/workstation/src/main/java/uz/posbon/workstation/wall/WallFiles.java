package uz.posbon.workstation.wall;

import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/** Pictures that are kept with incidents. */
@FunctionalInterface
public interface WallFiles {
    /**
     * Fetches one in the background; the answer comes on the FX thread, once.
     *
     * @param sha256 what its content has to be; null for any
     * @param answer told the picture, or null when it cannot be had
     */
    void read(String incidentId, String attachmentId, @Nullable String sha256, Consumer<@Nullable Image> answer);
}
