package uz.posbon.workstation.verb;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.video.Exported;

/**
 * What verbs do with the cameras on the screen. Tiles are counted from 1; 0 means the selected one. Every call may be made from any thread but the FX
 * thread, and blocks.
 *
 * <p>A tile that does not exist, or shows nothing, is a {@link VerbException}.
 */
public interface CameraScreen {
    /** What is done with a replay: hold it, let it go on, a picture back or on. */
    enum Film { PAUSE, GO, BACK, NEXT }

    /** What is done with a tour: hold it, let it go on, a step on or back. */
    enum TourStep { PAUSE, GO, NEXT, BACK }

    /** How a picture is looked at: nearer or farther, another part of it, all of it. */
    enum Look { IN, OUT, LEFT, RIGHT, UP, DOWN, WHOLE }

    /** Ids of the cameras whose tiles show a moving picture now. */
    Set<String> live();

    /** The state of a tile in one word: {@code idle hidden opening live playing replay ended stalled lost missing}. */
    String state(int tile);

    /** Puts a camera on a tile and keeps it there; tile 0 means the first that is free. */
    void show(String cameraId, int tile);

    /** Lets the tiles given to the selection follow it again. */
    void follow();

    /** Moves the wall to {@code strip}, {@code centre} or {@code window}; null leaves it where it is. A layout divides it anew. */
    void wall(@Nullable String place, @Nullable String layout);

    /** Enlarges a tile, or shows all again when it is enlarged already. */
    void enlarge(int tile);

    void pin(int tile, boolean pinned);

    /** Gives a tile to the selection, or takes it back. */
    void give(int tile, boolean given);

    /** Empties a tile. */
    void clear(int tile);

    /** Two tiles change places. */
    void swap(int one, int other);

    /** Magnifies the picture on a tile, or moves the part that is shown; the camera stays as it is. */
    void zoom(int tile, Look look);

    /** Shows again what the camera on a tile showed so long ago. */
    void replay(int tile, Duration back);

    /** Plays a recording or exported evidence on a tile and keeps it there; tile 0 means the first that is free. */
    void open(Path file, int tile);

    /** Lets a tile be heard, and no other with it, or silences it. */
    void hear(int tile, boolean on);

    /** Holds or moves what a tile shows again; a tile that shows the present is a {@link VerbException}. */
    void film(int tile, Film film);

    /** How fast a tile shows again what was; 1 is real time. */
    void replaySpeed(int tile, double times);

    /** Back to the present. */
    void goLive(int tile);

    /** Writes the picture on a tile with its caption. */
    Path shot(int tile) throws IOException, InterruptedException;

    /** Fetches one picture from the camera on a tile, beside its stream, and writes it with a caption that says so. */
    Path still(int tile) throws IOException, InterruptedException;

    /** Exports what is kept of the camera on a tile; the manifest's file. */
    Exported evidence(int tile, Duration back, String reason) throws IOException;

    /** Exports what is kept of the camera on a tile between two moments. */
    Exported evidence(int tile, Instant from, Instant to, String reason) throws IOException;

    /** Takes the camera on a tile by the hand, or lets it go. */
    void steer(int tile);

    /** Moves the camera on a tile for a time, then stops it; velocities are -1 to 1. Returns when it has stopped. */
    void move(int tile, double pan, double tilt, double zoom, Duration time) throws Exception;

    /** Sends the camera on a tile to a place it remembers, by the place's name. */
    void preset(int tile, String name) throws Exception;

    /** Lets the camera on a tile remember where it looks now. */
    void keepPreset(int tile, String name) throws Exception;

    /** Turns the camera on a tile to a place of its range: pan and tilt -1 to 1, zoom 0 (wide) to 1. */
    void moveTo(int tile, double pan, double tilt, double zoom) throws Exception;

    void saveView(String name) throws IOException;

    /** Shows a saved view; the ids of cameras in it that are not known any more. */
    List<String> showView(String name) throws IOException;

    /** Names of all saved views. */
    List<String> viewNames() throws IOException;

    /** Forgets a saved view. */
    void dropView(String name) throws IOException;

    /** Steps the whole wall, or with {@code tile} above zero that tile, through cameras. */
    void tour(int tile, int seconds, List<String> cameraIds);

    /** Holds or steps a tour; tile 0 means that of the selected tile if it has one, else that of the whole wall. */
    void tour(int tile, TourStep step);

    /** Ends all tours. */
    void endTours();
}
