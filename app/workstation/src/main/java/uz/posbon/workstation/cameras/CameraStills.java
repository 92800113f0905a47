package uz.posbon.workstation.cameras;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.sdk.OnvifClient;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.catalogue.StreamAddress;
import uz.posbon.sdk.onvif.LoginRefusedException;
import uz.posbon.sdk.onvif.NotOnvifException;
import uz.posbon.sdk.onvif.OnvifException;
import uz.posbon.ui.video.Still;
import uz.posbon.ui.video.StillFile;
import uz.posbon.ui.video.StillSource;
import uz.posbon.ui.video.VideoSource;
import uz.posbon.workstation.verb.VerbException;
import uz.posbon.workstation.words.Phrase;

/** Single pictures from the cameras themselves, over HTTP beside their streams; dated when they came. Thread-safe. */
public final class CameraStills implements StillSource {
    private static final Logger LOG = LoggerFactory.getLogger(CameraStills.class);

    private final OnvifClient onvif;
    private final CameraSources sources;
    private final Function<String, Optional<Camera>> cameras;
    private final Clock clock;
    private final Executor background;
    /** By camera: where a login was refused nobody asks again by himself, because cameras lock accounts. */
    private final Map<String, StreamAddress> refused = new ConcurrentHashMap<>();

    /**
     * @param cameras a camera of the catalogue by its id
     * @param background runs what blocks
     */
    public CameraStills(OnvifClient onvif, CameraSources sources, Function<String, Optional<Camera>> cameras, Clock clock, Executor background) {
        this.onvif = onvif;
        this.sources = sources;
        this.cameras = cameras;
        this.clock = clock;
        this.background = background;
    }

    @Override
    public boolean offers(VideoSource source) {
        return address(source).filter(address -> !address.equals(refused.get(source.id()))).isPresent();
    }

    @Override
    public CompletableFuture<Still> take(VideoSource source) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return fetch(source);
            } catch (VerbException | OnvifException e) {
                LOG.debug("no still of camera {}: {}", source.id(), e.getMessage());
                throw e;
            }
        }, background);
    }

    /** The same by an operator's will. Blocks; not for the FX thread. */
    public Still fetch(VideoSource source) {
        StreamAddress address = address(source).orElseThrow(() -> new VerbException(Phrase.of("verb.still.none", "camera", source.name())));
        try {
            Still still = StillFile.read(onvif.snapshot(address), clock.instant());
            refused.remove(source.id());
            return still;
        } catch (LoginRefusedException e) {
            refused.put(source.id(), address);
            throw e;
        } catch (IOException | NotOnvifException e) {
            LOG.debug("camera {} sends no picture", source.id(), e);
            throw new VerbException(Phrase.of("verb.still.unreadable", "camera", source.name()));
        } catch (IllegalArgumentException e) {
            throw new VerbException(Phrase.of("verb.still.none", "camera", source.name()));
        }
    }

    /** Of a camera; a recording that has a camera's id by chance is none. */
    private Optional<StreamAddress> address(VideoSource source) {
        return source.live() ? cameras.apply(source.id()).flatMap(sources::still) : Optional.empty();
    }
}
