package uz.posbon.workstation.desk;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.search.PlaceFinder;
import uz.posbon.workstation.cameras.CameraMoves;
import uz.posbon.workstation.cameras.CameraRecords;
import uz.posbon.workstation.cameras.CameraStills;
import uz.posbon.workstation.cameras.SavedViews;
import uz.posbon.workstation.citymap.BackgroundChoice;
import uz.posbon.workstation.citymap.Bookmarks;
import uz.posbon.workstation.queue.SavedFilters;
import uz.posbon.workstation.shift.ShiftNotes;
import uz.posbon.workstation.verb.CameraScreen;
import uz.posbon.workstation.verb.MapScreen;
import uz.posbon.workstation.verb.PanelScreen;
import uz.posbon.workstation.verb.QueueScreen;
import uz.posbon.workstation.verb.Screen;
import uz.posbon.workstation.verb.ShiftScreen;
import uz.posbon.workstation.verb.Sounds;
import uz.posbon.workstation.words.Words;
import uz.posbon.workstation.workspace.Workspaces;

/** The desk's screen as verbs see it: each call is handed to the FX thread and waited for. */
public final class DeskScreen implements Screen {
    private final DeskController desk;
    private final CameraScreen cameras;
    private final MapScreen map;
    private final ShiftScreen shift;
    private final IntConsumer sizes;
    private final Sounds sounds;
    private final PanelScreen panels;
    private final QueueScreen queues;
    private final Supplier<@Nullable String> mark;
    private final FxCalls fx;

    /**
     * @param records writes what operators keep of cameras
     * @param sizes gives the window a text size in percent
     * @param mark what stands across a picture of this desk, so that nobody takes it for what happens; null where it is
     */
    public DeskScreen(
            DeskController desk,
            CameraRecords records,
            SavedViews views,
            CameraMoves moves,
            CameraStills stills,
            DeskLooking looking,
            PlaceFinder places,
            Bookmarks bookmarks,
            BackgroundChoice background,
            IntConsumer sizes,
            DeskShift deskShift,
            ShiftNotes notes,
            Sounds sounds,
            Workspaces workspaces,
            SavedFilters filters,
            Supplier<@Nullable String> mark,
            Executor fx) {
        this.desk = desk;
        this.mark = mark;
        this.sizes = sizes;
        this.sounds = sounds;
        this.fx = new FxCalls(fx);
        this.map = new DeskMapScreen(desk.map(), looking, places, bookmarks, background, this.fx);
        this.shift = new DeskShiftScreen(desk, deskShift, notes, this.fx);
        this.panels = new DeskPanelScreen(desk.space(), workspaces, this.fx);
        this.queues = new DeskQueueScreen(desk, filters, this.fx);
        this.cameras = new DeskCameraScreen(desk, desk.cameras(), records, views, moves, stills, this.fx);
    }

    @Override
    public CameraScreen cameras() {
        return cameras;
    }

    @Override
    public void language(String tag) {
        fx.run(() -> desk.language(tag));
    }

    @Override
    public Words words() {
        return desk.words();
    }

    @Override
    public void units(String filter) {
        fx.run(() -> desk.units(filter));
    }

    @Override
    public void theme(String name) {
        fx.run(() -> desk.theme(name));
    }

    @Override
    public void textSize(int percent) {
        fx.run(() -> sizes.accept(percent));
    }

    @Override
    public void help(boolean open) {
        fx.run(() -> desk.help(open));
    }

    @Override
    public MapScreen map() {
        return map;
    }

    @Override
    public ShiftScreen shift() {
        return shift;
    }

    @Override
    public Sounds sounds() {
        return sounds;
    }

    @Override
    public PanelScreen panels() {
        return panels;
    }

    @Override
    public QueueScreen queues() {
        return queues;
    }

    @Override
    public void snapshot(Path file) throws IOException {
        CompletableFuture<WritableImage> painted = new CompletableFuture<>();
        fx.run(() -> desk.paintedFrame(painted));
        BufferedImage image = SwingFXUtils.fromFXImage(painted.join(), null);
        String words = mark.get();
        if (words != null) {
            Watermark.write(image, words);
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (!ImageIO.write(image, "png", file.toFile())) {
            throw new IOException("no PNG writer");
        }
    }
}
