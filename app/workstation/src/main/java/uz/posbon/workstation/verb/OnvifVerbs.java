package uz.posbon.workstation.verb;

import java.io.IOException;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.sdk.OnvifClient;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.catalogue.CameraControl;
import uz.posbon.sdk.catalogue.CameraStream;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.onvif.FoundDevice;
import uz.posbon.sdk.onvif.MediaProfile;
import uz.posbon.sdk.onvif.OnvifDevice;
import uz.posbon.sdk.onvif.OnvifException;
import uz.posbon.sdk.onvif.VideoEncoding;
import uz.posbon.sdk.session.Role;
import uz.posbon.workstation.words.Phrase;

/** Verbs that bring ONVIF cameras into the catalogue. */
public final class OnvifVerbs {
    private static final Logger LOG = LoggerFactory.getLogger(OnvifVerbs.class);
    private static final Duration LISTEN = Duration.ofSeconds(4);

    /** What answered last, numbered from 1 for the next line. */
    private volatile List<URI> found = List.of();

    private OnvifVerbs() {}

    public static List<Verb> all() {
        OnvifVerbs verbs = new OnvifVerbs();
        return List.of(
                new Verb("onvif", "ID URI|FOUND LAT,LON [NAME]", List.of(Verb.Ask.TEXT), verbs::add).reservedTo(Role.ADMINISTRATOR),
                new Verb("onvif-find", "", List.of(), (words, desk) -> new Action(Phrase.of("verb.onvif-find.says"), room -> verbs.find(room.onvif()))));
    }

    private Action add(Arguments words, DeskState desk) {
        String id = words.word("camera-id");
        URI address = OnvifAddress.read(words.word("device-address"), found);
        GeoPoint position = words.position();
        String name = words.rest().orElse(id);
        return new Action(Phrase.of("verb.onvif.says", "camera", id), room -> {
            Camera camera = describe(room.onvif(), address, id, name, position);
            room.client().catalogue().put(camera);
            Settled.await(room, id, picture -> picture.catalogue().cameras().containsKey(id));
            return Phrase.of(camera.ptz() ? "verb.onvif.moves" : "verb.onvif.done",
                    "camera", name, "streams", camera.streams().stream().map(CameraStream::role).collect(Collectors.joining(", ")));
        });
    }

    private static Camera describe(OnvifClient onvif, URI address, String id, String name, GeoPoint position) {
        OnvifDevice device = onvif.device(OnvifAddress.bare(address), OnvifAddress.login(address));
        List<MediaProfile> profiles = device.profiles().stream().filter(profile -> profile.video() != null)
                .sorted(Comparator.comparingInt(OnvifVerbs::pixels).reversed()).toList();
        if (profiles.isEmpty()) {
            throw new VerbException(Phrase.of("verb.onvif.no-video"));
        }
        List<CameraStream> streams = new ArrayList<>();
        streams.add(stream(device, profiles.getFirst(), "Main"));
        if (profiles.size() > 1) {
            streams.add(stream(device, profiles.getLast(), "Sub"));
        }
        still(device, profiles.getFirst()).ifPresent(streams::add);
        MediaProfile moved = profiles.stream().filter(MediaProfile::ptz).findFirst().orElse(null);
        return new Camera(id, name, position, null, null, null, moved != null, streams,
                moved == null ? null : new CameraControl("Onvif", address, moved.token()), null, null, Map.of());
    }

    /** Where the device gives single pictures; many give none, or say so in their own way, and are good cameras all the same. */
    private static Optional<CameraStream> still(OnvifDevice device, MediaProfile profile) {
        try {
            URI address = device.snapshotAddress(profile.token()).uri();
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            return scheme.equals("http") || scheme.equals("https")
                    ? Optional.of(new CameraStream(CameraStream.STILL, address, null, null, null, null))
                    : Optional.empty();
        } catch (OnvifException e) {
            LOG.info("no still pictures: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private static int pixels(MediaProfile profile) {
        VideoEncoding video = profile.video();
        return video == null ? 0 : video.width() * video.height();
    }

    private static CameraStream stream(OnvifDevice device, MediaProfile profile, String role) {
        VideoEncoding video = profile.video();
        // What a device does not say stays unsaid.
        Integer width = video == null || video.width() == 0 ? null : video.width();
        Integer height = video == null || video.height() == 0 ? null : video.height();
        String codec = video == null || video.codec().isEmpty() ? null : video.codec();
        return new CameraStream(role, device.streamAddress(profile.token()).uri(), width, height, codec, null);
    }

    private Phrase find(OnvifClient onvif) throws IOException {
        List<FoundDevice> devices = new ArrayList<>();
        for (NetworkInterface each : interfaces()) {
            devices.addAll(onvif.discover(each, LISTEN));
        }
        List<FoundDevice> answered = devices.stream().filter(device -> !device.addresses().isEmpty()).distinct().toList();
        found = answered.stream().map(device -> device.addresses().getFirst()).toList();
        return answered.isEmpty() ? Phrase.of("verb.onvif-find.nothing") : Phrase.list(IntStream.range(0, answered.size())
                .mapToObj(i -> "%d: %s %s".formatted(i + 1, answered.get(i).addresses().getFirst(), answered.get(i).name()).strip()).toList());
    }

    private static List<NetworkInterface> interfaces() throws SocketException {
        List<NetworkInterface> usable = new ArrayList<>();
        for (NetworkInterface each : NetworkInterface.networkInterfaces().toList()) {
            if (each.isUp() && !each.isLoopback() && each.supportsMulticast()) {
                usable.add(each);
            }
        }
        return usable;
    }
}
