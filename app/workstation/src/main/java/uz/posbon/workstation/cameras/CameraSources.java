package uz.posbon.workstation.cameras;

import java.util.Optional;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.catalogue.CameraStream;
import uz.posbon.sdk.catalogue.CatalogueApi;
import uz.posbon.sdk.catalogue.StreamAddress;
import uz.posbon.ui.video.VideoSource;

/** From a camera of the catalogue to what a tile plays: the smaller stream, as a tile of the strip is small. */
public final class CameraSources {
    private final CatalogueApi catalogue;

    public CameraSources(CatalogueApi catalogue) {
        this.catalogue = catalogue;
    }

    /** The source of {@code camera}, or empty when it offers no stream. */
    public Optional<VideoSource> of(Camera camera) {
        return camera.streams().stream()
                .filter(stream -> stream.role().equals("Sub"))
                .findFirst()
                .or(() -> camera.streams().stream().findFirst())
                .map(stream -> source(camera, stream));
    }

    private VideoSource source(Camera camera, CameraStream stream) {
        StreamAddress address = catalogue.address(stream);
        return new VideoSource(camera.id(), camera.name(), address.uri(), address.headers());
    }
}
