package uz.posbon.ui.video;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where one stream of pictures comes from. Two sources with the same address and headers are the same stream and are pulled once.
 *
 * <p>The address and the headers may hold credentials; {@link #toString()} and {@link #address()} never show them.
 *
 * @param id what the application calls it (a camera's id, a recording's id)
 * @param name what the operator reads on the tile
 * @param uri rtsp, rtsps, http(s) (MPEG-TS, MJPEG, HLS) or file
 * @param headers HTTP request headers, by name; empty for other schemes
 */
public record VideoSource(String id, String name, URI uri, Map<String, String> headers) {

    private static final Pattern RECORDING = Pattern.compile(".*\\.(mp4|m4v|mov|mkv|avi|webm|wmv|flv|mp3|wav|ogg)$");

    public VideoSource {
        headers = Map.copyOf(headers);
    }

    public static VideoSource of(String id, String name, URI uri) {
        return new VideoSource(id, name, uri, Map.of());
    }

    /** True when the pictures are of now and a stream that ends is a loss; false for a recording, which has an end. */
    public boolean live() {
        return !scheme().equals("file") && !RECORDING.matcher(path()).matches();
    }

    /** The address without user, password, query and fragment: fit for a log or a message. */
    public String address() {
        if (uri.getHost() == null) {
            return scheme() + ":" + path();
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return scheme() + "://" + uri.getHost() + port + path();
    }

    String scheme() {
        return uri.getScheme() == null ? "file" : uri.getScheme().toLowerCase(Locale.ROOT);
    }

    private String path() {
        return uri.getPath() == null ? "" : uri.getPath();
    }

    @Override
    public String toString() {
        return "VideoSource[id=" + id + ", name=" + name + ", address=" + address() + "]";
    }
}
