package uz.posbon.workstation.cameras;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.catalogue.CameraStream;
import uz.posbon.sdk.catalogue.CatalogueApi;
import uz.posbon.sdk.catalogue.StreamAddress;
import uz.posbon.ui.video.Box;
import uz.posbon.ui.video.VideoSource;
import uz.posbon.ui.video.VideoStream;

/** From a camera of the catalogue to what a tile plays: its main stream and, where it has one, its sub stream. */
public final class CameraSources {
    private final @Nullable CatalogueApi catalogue;

    public CameraSources(CatalogueApi catalogue) {
        this.catalogue = catalogue;
    }

    private CameraSources() {
        this.catalogue = null;
    }

    /** No pictures of any camera: those of this moment have no place on a desk of another time. */
    public static CameraSources none() {
        return new CameraSources();
    }

    /** What an empty tile says of how it is filled: a key of the languages. */
    public String hint() {
        return catalogue == null ? "video.idle-replay" : "video.idle-hint";
    }

    /** The source of {@code camera}, or empty when it offers no stream. */
    public Optional<VideoSource> of(Camera camera) {
        List<CameraStream> streams = camera.streams().stream().filter(stream -> !stream.role().equals(CameraStream.STILL)).toList();
        CatalogueApi addresses = catalogue;
        if (streams.isEmpty() || addresses == null) {
            return Optional.empty();
        }
        CameraStream main = role(streams, "Main").orElse(streams.getFirst());
        CameraStream sub = role(streams, "Sub").filter(stream -> !stream.equals(main)).orElse(null);
        return Optional.of(new VideoSource(camera.id(), camera.name(), stream(addresses, main), sub == null ? null : stream(addresses, sub)));
    }

    /** Where single pictures of {@code camera} are fetched; empty when it offers none over HTTP. */
    Optional<StreamAddress> still(Camera camera) {
        CatalogueApi addresses = catalogue;
        return addresses == null ? Optional.empty() : role(camera.streams(), CameraStream.STILL).map(addresses::address);
    }

    private static Optional<CameraStream> role(List<CameraStream> streams, String role) {
        return streams.stream().filter(stream -> stream.role().equals(role)).findFirst();
    }

    private static VideoStream stream(CatalogueApi addresses, CameraStream stream) {
        StreamAddress address = addresses.address(stream);
        return new VideoStream(address.uri(), address.headers(), size(stream), stream.engine());
    }

    private static @Nullable Box size(CameraStream stream) {
        Integer width = stream.width();
        Integer height = stream.height();
        return width == null || height == null ? null : new Box(width, height);
    }
}
