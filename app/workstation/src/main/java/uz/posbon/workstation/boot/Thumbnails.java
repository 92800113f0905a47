package uz.posbon.workstation.boot;

import java.io.ByteArrayInputStream;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.sdk.problem.PosbonException;
import uz.posbon.sdk.wall.WallApi;
import uz.posbon.workstation.wallboard.WallPictures;

/** How displays of walls look, from the backend. */
record Thumbnails(WallApi walls, Executor commands, Executor fx) implements WallPictures {
    private static final Logger LOG = LoggerFactory.getLogger(Thumbnails.class);

    @Override
    public void read(String wallId, int number, Consumer<@Nullable Image> answer) {
        commands.execute(() -> {
            Image image = image(wallId, number);
            fx.execute(() -> answer.accept(image));
        });
    }

    private @Nullable Image image(String wallId, int number) {
        try {
            Image image = new Image(new ByteArrayInputStream(walls.thumbnail(wallId, number)));
            return image.isError() ? null : image;
        } catch (PosbonException e) {
            LOG.debug("display {} of {} has no picture", number, wallId, e);
            return null;
        }
    }
}
