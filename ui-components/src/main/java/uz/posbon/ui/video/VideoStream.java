package uz.posbon.ui.video;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where pictures come from. Two streams with the same address, headers and engine are one and are pulled once.
 *
 * <p>The address and the headers may hold credentials; {@link #toString()} and {@link #address()} never show them.
 *
 * @param uri rtsp, rtsps, http(s) (MPEG-TS, MJPEG, HLS) or file
 * @param headers HTTP request headers, by name; empty for other schemes
 * @param size of its pictures in pixels, where it is known
 * @param engine name of the {@link PlayerEngine} that has to play it, in any case; null leaves the choice to the service
 */
public record VideoStream(URI uri, Map<String, String> headers, @Nullable Box size, @Nullable String engine) {

    private static final Pattern RECORDING = Pattern.compile(".*\\.(mp4|m4v|mov|mkv|avi|webm|wmv|flv|mp3|wav|ogg)$");

    public VideoStream {
        headers = Map.copyOf(headers);
    }

    public static VideoStream of(URI uri) {
        return new VideoStream(uri, Map.of(), null, null);
    }

    /** True when the pictures are of now and a stream that ends is a loss; false for a recording, which has an end. */
    public boolean live() {
        return !scheme().equals("file") && !RECORDING.matcher(path()).matches();
    }

    /** As much of the address as is fit for a log or a message: no user, password, query or fragment, and no path that may hold one of them. */
    public String address() {
        return VideoAddress.of(uri);
    }

    Optional<String> engineName() {
        return Optional.ofNullable(engine);
    }

    String scheme() {
        return uri.getScheme() == null ? "file" : uri.getScheme().toLowerCase(Locale.ROOT);
    }

    private String path() {
        return uri.getPath() == null ? "" : uri.getPath();
    }

    @Override
    public String toString() {
        return "VideoStream[" + address() + "]";
    }
}
