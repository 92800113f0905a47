package uz.posbon.workstation.desk;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import uz.posbon.workstation.verb.Screen;

/** The desk's screen as verbs see it: each call is handed to the FX thread and waited for. */
public final class DeskScreen implements Screen {
    private final DeskController desk;
    private final Executor fx;

    public DeskScreen(DeskController desk, Executor fx) {
        this.desk = desk;
        this.fx = fx;
    }

    @Override
    public Set<String> liveCameras() {
        return onFx(desk::liveCameras);
    }

    @Override
    public void show(String cameraId, int tile) {
        onFx(() -> {
            desk.keepCamera(cameraId, tile);
            return true;
        });
    }

    @Override
    public void follow() {
        onFx(() -> {
            desk.followCameras();
            return true;
        });
    }

    @Override
    public void language(String tag) {
        onFx(() -> {
            desk.language(tag);
            return true;
        });
    }

    @Override
    public void theme(String name) {
        onFx(() -> {
            desk.theme(name);
            return true;
        });
    }

    @Override
    public void map(double longitude, double latitude, int zoom) {
        onFx(() -> {
            desk.moveMap(longitude, latitude, zoom);
            return true;
        });
    }

    @Override
    public void snapshot(Path file) throws IOException {
        CompletableFuture<WritableImage> painted = new CompletableFuture<>();
        fx.execute(() -> desk.paintedFrame(painted));
        BufferedImage image = SwingFXUtils.fromFXImage(painted.join(), null);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (!ImageIO.write(image, "png", file.toFile())) {
            throw new IOException("no PNG writer");
        }
    }

    private <T> T onFx(Callable<T> task) {
        CompletableFuture<T> done = new CompletableFuture<>();
        fx.execute(() -> {
            try {
                done.complete(task.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        try {
            return done.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
