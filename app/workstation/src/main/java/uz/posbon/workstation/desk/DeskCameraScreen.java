package uz.posbon.workstation.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.video.Clip;
import uz.posbon.ui.video.Exported;
import uz.posbon.ui.video.Still;
import uz.posbon.ui.video.TileReplay;
import uz.posbon.ui.video.VideoSource;
import uz.posbon.ui.video.VideoTile;
import uz.posbon.ui.video.ptz.PtzVelocity;
import uz.posbon.ui.video.wall.SavedView;
import uz.posbon.ui.video.wall.Tour;
import uz.posbon.ui.video.wall.VideoWall;
import uz.posbon.ui.video.wall.WallLayout;
import uz.posbon.ui.video.wall.WallTours;
import uz.posbon.workstation.cameras.CameraMoves;
import uz.posbon.workstation.cameras.CameraRecords;
import uz.posbon.workstation.cameras.CameraStills;
import uz.posbon.workstation.cameras.DeskCameras;
import uz.posbon.workstation.cameras.SavedViews;
import uz.posbon.workstation.cameras.TileLook;
import uz.posbon.workstation.cameras.WallPlace;
import uz.posbon.workstation.verb.CameraScreen;
import uz.posbon.workstation.verb.VerbException;
import uz.posbon.workstation.words.Phrase;

/** The desk's cameras as verbs see them: what touches the screen is handed to the FX thread and waited for, files are written by the caller. */
final class DeskCameraScreen implements CameraScreen {
    /** A live camera that delivers has a picture long before. */
    private static final long PICTURE_WITHIN_SECONDS = 3;

    private record Taken<T>(VideoSource of, T what) {}

    private final DeskController desk;
    private final DeskCameras cameras;
    private final CameraRecords records;
    private final SavedViews views;
    private final CameraMoves moves;
    private final CameraStills stills;
    private final FxCalls fx;

    DeskCameraScreen(DeskController desk, DeskCameras cameras, CameraRecords records, SavedViews views, CameraMoves moves, CameraStills stills, FxCalls fx) {
        this.desk = desk;
        this.moves = moves;
        this.stills = stills;
        this.cameras = cameras;
        this.records = records;
        this.views = views;
        this.fx = fx;
    }

    @Override
    public Set<String> live() {
        return fx.get(cameras::live);
    }

    @Override
    public String state(int tile) {
        return fx.get(() -> tile(tile).getState().getClass().getSimpleName().toLowerCase(Locale.ROOT));
    }

    @Override
    public void show(String cameraId, int tile) {
        fx.run(() -> {
            if (tile != 0) {
                tile(tile);
            }
            desk.keepCamera(cameraId, tile);
        });
    }

    @Override
    public void follow() {
        fx.run(desk::followCameras);
    }

    @Override
    public void wall(@Nullable String place, @Nullable String layout) {
        fx.run(() -> {
            if (place != null) {
                desk.place(WallPlace.valueOf(place.toUpperCase(Locale.ROOT)));
            }
            if (layout != null) {
                wall().setLayout(parsed(layout));
            }
        });
    }

    private static WallLayout parsed(String layout) {
        try {
            return WallLayout.parse(layout);
        } catch (IllegalArgumentException e) {
            throw new VerbException(Phrase.of("verb.wall.layout", "layout", layout));
        }
    }

    @Override
    public void enlarge(int tile) {
        fx.run(() -> {
            int slot = slot(tile);
            boolean same = wall().getEnlargedSlot() == slot;
            wall().shrink();
            if (!same) {
                wall().enlarge(slot);
            }
        });
    }

    @Override
    public void pin(int tile, boolean pinned) {
        fx.run(() -> wall().pin(slot(tile), pinned));
    }

    @Override
    public void give(int tile, boolean given) {
        fx.run(() -> wall().follow(slot(tile), given));
        desk.refresh();
    }

    @Override
    public void clear(int tile) {
        fx.run(() -> wall().clear(slot(tile)));
    }

    @Override
    public void swap(int one, int other) {
        fx.run(() -> wall().swap(slot(one), slot(other)));
    }

    @Override
    public void zoom(int tile, Look look) {
        fx.run(() -> {
            source(tile);
            tile(tile).setZoom(TileLook.of(tile(tile).getZoom(), look));
        });
    }

    @Override
    public void open(Path file, int tile) {
        VideoSource recording = VideoSource.recording(file);
        fx.run(() -> cameras.keep(recording, tile == 0 ? 0 : slot(tile)));
    }

    @Override
    public void hear(int tile, boolean on) {
        fx.run(() -> {
            source(tile);
            if (on) {
                tile(tile).sound().on();
            } else {
                tile(tile).sound().off();
            }
        });
    }

    @Override
    public void film(int tile, Film film) {
        fx.run(() -> {
            TileReplay replay = replaying(tile);
            switch (film) {
                case PAUSE -> replay.pause(true);
                case GO -> replay.pause(false);
                case BACK -> replay.step(-1);
                case NEXT -> replay.step(1);
            }
        });
    }

    @Override
    public void replaySpeed(int tile, double times) {
        fx.run(() -> replaying(tile).speed(times));
    }

    private TileReplay replaying(int tile) {
        source(tile);
        TileReplay replay = tile(tile).replay();
        if (!replay.isActive()) {
            throw new VerbException(Phrase.of("verb.replay.live", "tile", slot(tile)));
        }
        return replay;
    }

    @Override
    public void replay(int tile, Duration back) {
        boolean begun = fx.get(() -> {
            source(tile);
            return tile(tile).replay().from(records.clock().instant().minus(back));
        });
        if (!begun) {
            throw new VerbException(Phrase.of("verb.replay.nothing"));
        }
    }

    @Override
    public void goLive(int tile) {
        fx.run(() -> tile(tile).replay().live());
    }

    @Override
    public Path shot(int tile) throws IOException, InterruptedException {
        // Taken together: a tour may change the tile a moment later.
        Taken<CompletableFuture<Still>> taken = fx.get(() -> new Taken<>(source(tile), tile(tile).still()));
        try {
            return records.snapshot(taken.what().get(PICTURE_WITHIN_SECONDS, TimeUnit.SECONDS), taken.of());
        } catch (TimeoutException | ExecutionException e) {
            throw new VerbException(Phrase.of("verb.shot.nothing", "camera", taken.of().name()));
        }
    }

    @Override
    public Path still(int tile) throws IOException {
        VideoSource camera = fx.get(() -> source(tile));
        return records.still(stills.fetch(camera), camera, desk.words().text("video.still"));
    }

    @Override
    public Exported evidence(int tile, Duration back, String reason) throws IOException {
        Instant now = records.clock().instant();
        return evidence(tile, now.minus(back), now, reason);
    }

    @Override
    public Exported evidence(int tile, Instant from, Instant to, String reason) throws IOException {
        Taken<Clip> taken = fx.get(() -> new Taken<>(source(tile), tile(tile).clip(from)));
        return records.evidence(taken.what(), taken.of(), from, to, reason);
    }

    @Override
    public void steer(int tile) {
        VideoSource source = fx.get(() -> source(tile));
        if (!fx.get(() -> cameras.steer(tile(tile)))) {
            throw new VerbException(Phrase.of("verb.steer.unmovable", "camera", source.name()));
        }
    }

    @Override
    public void move(int tile, double pan, double tilt, double zoom, Duration time) throws Exception {
        moves.move(fx.get(() -> source(tile)), new PtzVelocity(pan, tilt, zoom), time);
    }

    @Override
    public void preset(int tile, String name) throws Exception {
        moves.preset(fx.get(() -> source(tile)), name);
    }

    @Override
    public void keepPreset(int tile, String name) throws Exception {
        moves.keep(fx.get(() -> source(tile)), name);
    }

    @Override
    public void moveTo(int tile, double pan, double tilt, double zoom) throws Exception {
        moves.moveTo(fx.get(() -> source(tile)), pan, tilt, zoom);
    }

    @Override
    public List<String> viewNames() throws IOException {
        return views.names();
    }

    @Override
    public void dropView(String name) throws IOException {
        if (!views.drop(name)) {
            throw unknown(name);
        }
    }

    private VerbException unknown(String view) throws IOException {
        List<String> known = views.names();
        return new VerbException(known.isEmpty()
                ? Phrase.of("verb.view.none", "name", view)
                : Phrase.of("verb.view.unknown", "name", view, "names", Phrase.list(known)));
    }

    @Override
    public void saveView(String name) throws IOException {
        views.save(fx.get(() -> wall().view(name)));
    }

    @Override
    public List<String> showView(String name) throws IOException {
        Optional<SavedView> found = views.find(name);
        if (found.isEmpty()) {
            throw unknown(name);
        }
        SavedView view = found.get();
        return fx.get(() -> wall().show(view));
    }

    @Override
    public void tour(int tile, int seconds, List<String> cameraIds) {
        fx.run(() -> {
            if (tile == 0) {
                int page = Math.max(1, wall().getLayout().size());
                List<List<String>> steps = IntStream.range(0, (cameraIds.size() + page - 1) / page)
                        .mapToObj(i -> cameraIds.subList(i * page, Math.min(cameraIds.size(), (i + 1) * page)))
                        .toList();
                if (wall().getSlots().stream().allMatch(slot -> slot.follow() || slot.pinned())) {
                    throw new VerbException(Phrase.of("verb.tour.no-tile"));
                }
                wall().tours().start(new Tour("wall", steps, seconds), WallTours.PAGE);
            } else {
                wall().tours().start(Tour.ofCameras("tile " + tile, seconds, cameraIds), slot(tile));
            }
        });
    }

    @Override
    public void tour(int tile, TourStep step) {
        fx.run(() -> {
            int own = slot(tile);
            int which = tile != 0 || wall().tours().status(own).isPresent() ? own : WallTours.PAGE;
            if (wall().tours().status(which).isEmpty()) {
                throw new VerbException(Phrase.of("verb.tour.none"));
            }
            switch (step) {
                case PAUSE -> wall().tours().pause(which, true);
                case GO -> wall().tours().pause(which, false);
                case NEXT -> wall().tours().step(which, 1);
                case BACK -> wall().tours().step(which, -1);
            }
        });
    }

    @Override
    public void endTours() {
        fx.run(() -> {
            wall().tours().stop(WallTours.PAGE);
            wall().getSlots().forEach(slot -> wall().tours().stop(slot.number()));
        });
    }

    private VideoWall wall() {
        return cameras.wall();
    }

    private int slot(int tile) {
        int slot = tile == 0 ? wall().getSelectedSlot() : tile;
        if (slot > wall().getLayout().size()) {
            throw new VerbException(Phrase.count("verb.wall.tiles", wall().getLayout().size(), "tile", slot));
        }
        return slot;
    }

    private VideoTile tile(int tile) {
        return cameras.tile(slot(tile));
    }

    private VideoSource source(int tile) {
        VideoSource source = tile(tile).getSource();
        if (source == null) {
            throw new VerbException(Phrase.of("verb.show.empty", "tile", slot(tile)));
        }
        return source;
    }
}
