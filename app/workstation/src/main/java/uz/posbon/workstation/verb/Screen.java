package uz.posbon.workstation.verb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** What verbs do with the screen itself. Every call may be made from any thread but the FX thread, and blocks. */
public interface Screen {
    /** Ids of the cameras whose tiles show a moving picture now. */
    Set<String> liveCameras();

    /** Puts a camera on a tile of the video strip, counted from 1, and keeps it there; tile 0 means the first that is not kept. */
    void show(String cameraId, int tile);

    /** Lets the strip follow the selection again. */
    void follow();

    /** Writes what the window shows as PNG, after the frame that holds everything done so far. */
    void snapshot(Path file) throws IOException;

    void language(String tag);

    void theme(String name);

    /** Moves the map. */
    void map(double longitude, double latitude, int zoom);
}
