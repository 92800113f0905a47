package uz.posbon.workstation.cameras;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.ui.video.TileControl;
import uz.posbon.ui.video.VideoService;
import uz.posbon.ui.video.VideoSource;
import uz.posbon.ui.video.VideoState;
import uz.posbon.ui.video.VideoTile;
import uz.posbon.ui.video.wall.VideoWall;
import uz.posbon.ui.video.wall.WallLayout;
import uz.posbon.ui.video.wall.WallSlot;
import uz.posbon.workstation.verb.Focus;
import uz.posbon.workstation.verb.Moments;
import uz.posbon.workstation.words.UiWords;
import uz.posbon.workstation.words.Words;

/**
 * The desk's one video wall, small under the map or large in its place or in a window of its own; in the latter two the list of all cameras
 * can stand beside it. Its first four tiles are given to the selection from the start. FX thread only.
 */
public final class DeskCameras extends BorderPane {
    /** Tiles that follow the selection from the start: those of the strip. */
    public static final int FOLLOWING = 4;

    private static final double PAD_INSET = 8;
    /** As long as a camera is kept. */
    private static final int LAST_SECONDS = 60;

    private final VideoWall wall;
    private final CameraList list;
    private final SteeredTile steered;
    private final Map<WallPlace, WallLayout> layouts = new EnumMap<>(WallPlace.class);
    private final Set<VideoTile> known = new HashSet<>();
    private WallPlace place = WallPlace.STRIP;
    private final WallMenu menu;
    private final Clock clock;
    private final String hint;
    private final Moments moments;
    private Consumer<String> run = line -> { };
    private Consumer<String> onChosen = cameraId -> { };

    /**
     * @param resolver a camera's source by its id
     * @param hint key of what an empty tile says of how it is filled
     */
    public DeskCameras(VideoService video, Clock clock, Function<String, Optional<VideoSource>> resolver, CameraSteering steering, CameraStills stills, String hint) {
        this.hint = hint;
        steered = new SteeredTile(steering);
        wall = new VideoWall(video, clock, FrameTicker.every(Duration.ofMillis(250)));
        menu = new WallMenu(wall, line -> run.accept(line), this::span, stills::offers);
        this.clock = clock;
        moments = new Moments(clock.getZone());
        list = new CameraList(id -> run.accept("show \"" + id + "\" in " + wall.getSelectedSlot()));
        getStyleClass().add("desk-cameras");
        wall.setId("wall");
        wall.sourceResolverProperty().set(resolver);
        wall.setLayout(WallPlace.STRIP.layout());
        for (int slot = 1; slot <= FOLLOWING; slot++) {
            wall.follow(slot, true);
        }
        wall.slotsProperty().subscribe(this::takeUp);
        setCenter(wall);
        getChildren().add(steered.box());
    }

    /**
     * The pad lies over the lower corner on the side the steered tile is not on, over what is above too where the strip is lower than the pad; it
     * takes no room from the pictures.
     */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        VBox pad = steered.box();
        pad.autosize();
        double right = getWidth() - pad.getWidth() - PAD_INSET;
        boolean tileOnTheRight = steered.tile().map(tile -> sceneToLocal(tile.localToScene(tile.getLayoutBounds())).getCenterX() > getWidth() / 2).orElse(false);
        pad.relocate(tileOnTheRight ? PAD_INSET : right, getHeight() - pad.getHeight() - PAD_INSET);
        pad.toFront();
    }

    /** What runs a line of the command language; keys and buttons on a tile do what the same words do. */
    public void onCommand(Consumer<String> runner) {
        run = runner;
    }

    /** Told the id of the camera whose picture the operator pressed on. */
    public void onChosen(Consumer<String> listener) {
        onChosen = listener;
    }

    private void chosen(VideoTile tile) {
        VideoSource source = tile.getSource();
        if (source != null) {
            onChosen.accept(source.id());
        }
    }

    private void takeUp(List<WallSlot> slots) {
        for (WallSlot slot : slots) {
            VideoTile tile = wall.tile(slot.number());
            if (known.add(tile)) {
                tile.setId("camera-" + slot.number());
                tile.getOffered().addAll(List.of(TileControl.SNAPSHOT, TileControl.EVIDENCE));
                tile.sourceProperty().subscribe(source -> offer(tile, source));
                tile.setOnControl(control -> control(tile, control));
                tile.setOnContextMenuRequested(asked -> menu.open(tile, slotOf(tile), asked.getScreenX(), asked.getScreenY()));
                tile.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> chosen(tile));
            }
        }
    }

    private void offer(VideoTile tile, @Nullable VideoSource source) {
        // What is kept of a recording is the recording.
        if (source == null || source.live()) {
            tile.getOffered().add(TileControl.EVIDENCE);
        } else {
            tile.getOffered().remove(TileControl.EVIDENCE);
        }
        if (steered.canSteer(source)) {
            tile.getOffered().add(TileControl.STEER);
        } else {
            tile.getOffered().remove(TileControl.STEER);
        }
    }

    /** Takes the tile's camera by the hand, or lets it go; false when it cannot be moved. */
    public boolean steer(VideoTile tile) {
        return steered.toggle(tile);
    }

    private void control(VideoTile tile, TileControl control) {
        int slot = slotOf(tile);
        switch (control) {
            case SNAPSHOT -> run.accept("shot in " + slot);
            case EVIDENCE -> run.accept("evidence in " + slot + " " + span(tile) + " ");
            case STEER -> run.accept("steer in " + slot);
            default -> { }
        }
    }

    /** The last minute, or in a replay the minute from the moment on the screen. */
    private String span(VideoTile tile) {
        Instant moment = tile.replay().moment();
        if (moment == null) {
            return Integer.toString(LAST_SECONDS);
        }
        Instant end = moment.plusSeconds(LAST_SECONDS);
        Instant now = clock.instant();
        return moments.timeOfDay(moment) + " " + moments.timeOfDay(end.isAfter(now) ? now : end);
    }

    private int slotOf(VideoTile tile) {
        return wall.getSlots().stream().map(WallSlot::number).filter(number -> wall.tile(number) == tile).findFirst().orElseThrow();
    }

    /** The wall itself: slots, views, tours. */
    public VideoWall wall() {
        return wall;
    }

    public WallPlace place() {
        return place;
    }

    /** Takes the shape it last had there; whoever holds this node puts it there. */
    public void place(WallPlace next) {
        steered.release();
        layouts.put(place, wall.getLayout());
        place = next;
        if (next == WallPlace.STRIP) {
            setLeft(null);
        }
        wall.setLayout(layouts.getOrDefault(next, next.layout()));
    }

    /** Opens the list of all cameras beside the large wall, ready to type a name; closes it when it is open. */
    public void toggleList() {
        if (getLeft() != null) {
            setLeft(null);
            wall.requestFocus();
        } else if (place != WallPlace.STRIP) {
            setLeft(list);
            list.requestFocus();
        }
    }

    /** The tile a line means: the one it names, or the selected one where it names none. */
    public VideoTile tile(int slot) {
        return wall.tile(slot == 0 ? wall.getSelectedSlot() : slot);
    }

    public void words(Words words) {
        wall.wordsProperty().set(UiWords.wall(words));
        wall.videoWordsProperty().set(UiWords.video(words, hint));
        list.words(words);
        steered.words(words);
        menu.words(words);
    }

    /**
     * Shows these cameras on the tiles that were given to the selection and are not pinned, nearest first. What was emptied stays empty while they are
     * about the same case.
     */
    public void follow(Focus about, List<VideoSource> nearest, List<CameraEntry> cameras) {
        wall.popIn(about.incidentId() == null ? about.alarmId() : about.incidentId(), nearest);
        list.show(cameras);
    }

    /** Marks a camera in the list; null leaves it as it is. */
    public void choose(@Nullable String cameraId) {
        if (cameraId != null) {
            list.choose(cameraId);
        }
    }

    /** Keeps a camera on a tile, counted from 1; 0 takes the first that is free. */
    public void keep(VideoSource source, int slot) {
        wall.show(source, slot).ifPresent(shown -> wall.pin(shown, true));
    }

    /** Lets the tiles given to the selection follow it again, emptied ones too. */
    public void release() {
        wall.getSlots().stream().filter(WallSlot::follow).forEach(slot -> {
            wall.pin(slot.number(), false);
            wall.follow(slot.number(), true);
        });
    }

    /** Ids of the cameras whose picture moves. */
    public Set<String> live() {
        Set<String> ids = new HashSet<>();
        wall.getSlots().stream()
                .map(slot -> wall.tile(slot.number()))
                .filter(tile -> tile.getState() instanceof VideoState.Live || tile.getState() instanceof VideoState.Playing)
                .flatMap(tile -> Stream.ofNullable(tile.getSource()))
                .forEach(source -> ids.add(source.id()));
        return ids;
    }

    /** How the cameras on the tiles stand, by id. */
    public Map<String, VideoState> watched() {
        return WatchedTiles.of(List.of(wall));
    }

    @Override
    public void requestFocus() {
        wall.requestFocus();
    }
}
