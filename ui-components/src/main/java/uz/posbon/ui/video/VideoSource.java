package uz.posbon.ui.video;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A camera or a recording: what a tile shows.
 *
 * @param id what the application calls it (a camera's id, a recording's id)
 * @param name what the operator reads on the tile
 * @param main its best stream
 * @param sub a smaller stream of the same pictures, for small tiles; null where there is none
 */
public record VideoSource(String id, String name, VideoStream main, @Nullable VideoStream sub) {

    /** Lines up to which a sub stream of unknown size is taken to be good enough. */
    private static final int SUB_LINES = 480;
    /** So much may a sub stream be stretched before the main stream is worth its price. */
    private static final double STRETCH = 1.25;

    /** A source with one stream. */
    public static VideoSource of(String id, String name, URI uri) {
        return new VideoSource(id, name, VideoStream.of(uri), null);
    }

    /**
     * A file to be looked through, exported evidence for example: named after the camera its manifest names, else after the file. Reads the
     * manifest; not for the FX thread.
     */
    public static VideoSource recording(Path file) {
        Path whole = file.toAbsolutePath();
        String name = String.valueOf(whole.getFileName());
        return of(name, RecordingDate.camera(whole).orElse(name), whole.toUri());
    }

    /** True when the pictures are of now, see {@link VideoStream#live()}. */
    public boolean live() {
        return main.live();
    }

    /** The cheapest stream that fills {@code wanted} (device pixels) without being seen to be stretched. */
    VideoStream stream(Box wanted) {
        if (sub == null) {
            return main;
        }
        Box size = sub.size();
        boolean enough = size == null
                ? wanted.height() <= SUB_LINES
                : wanted.height() <= size.height() * STRETCH || wanted.width() <= size.width() * STRETCH;
        return enough ? sub : main;
    }

    /** The other of two streams; null where there is only one. */
    @Nullable VideoStream otherThan(VideoStream stream) {
        return stream.equals(main) ? sub : main;
    }

    @Override
    public String toString() {
        return "VideoSource[id=" + id + ", name=" + name + ", address=" + main.address() + "]";
    }
}
