package uz.posbon.workstation.verb;

import java.io.IOException;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

/** Verbs that bring ONVIF cameras into the catalogue. */
public final class OnvifVerbs {
    private static final Duration LISTEN = Duration.ofSeconds(4);

    private OnvifVerbs() {}

    public static List<Verb> all() {
        return List.of(
                new Verb("onvif", "ID URI LAT,LON [NAME]", List.of(Verb.Ask.TEXT), OnvifVerbs::add),
                new Verb("onvif-find", "", List.of(), (words, desk) -> new Action("ask the network for ONVIF devices", room -> found(room.onvif()))));
    }

    private static Action add(Arguments words, DeskState desk) {
        String id = words.word("camera id");
        URI address = address(words.word("address of the device"));
        GeoPoint position = words.position();
        String name = words.rest().orElse(id);
        return new Action("ask the device and add camera " + id, room -> {
            Camera camera = describe(room.onvif(), address, id, name, position);
            room.client().catalogue().put(camera);
            Settled.await(room, id, picture -> picture.catalogue().cameras().containsKey(id));
            return name + ": " + camera.streams().stream().map(CameraStream::role).collect(Collectors.joining(", ")) + (camera.ptz() ? ", can be moved" : "");
        });
    }

    private static URI address(String text) {
        try {
            URI address = URI.create(text);
            if (address.getHost() != null && address.getScheme() != null && address.getScheme().startsWith("http")) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            throw new VerbException("the address of the device is not a URI");
        }
        throw new VerbException("the address of a device is http://[USER:PASSWORD@]HOST[/onvif/device_service]");
    }

    private static Camera describe(OnvifClient onvif, URI address, String id, String name, GeoPoint position) {
        try {
            OnvifDevice device = onvif.device(OnvifAddress.bare(address), OnvifAddress.login(address));
            List<MediaProfile> profiles = device.profiles().stream().filter(profile -> profile.video() != null)
                    .sorted(Comparator.comparingInt(OnvifVerbs::pixels).reversed()).toList();
            if (profiles.isEmpty()) {
                throw new VerbException("the device has no video");
            }
            List<CameraStream> streams = new ArrayList<>();
            streams.add(stream(device, profiles.getFirst(), "Main"));
            if (profiles.size() > 1) {
                streams.add(stream(device, profiles.getLast(), "Sub"));
            }
            MediaProfile moved = profiles.stream().filter(MediaProfile::ptz).findFirst().orElse(null);
            return new Camera(id, name, position, null, null, null, moved != null, streams,
                    moved == null ? null : new CameraControl("Onvif", address, moved.token()), null, null, Map.of());
        } catch (OnvifException e) {
            throw new VerbException(String.valueOf(e.getMessage()));
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

    private static String found(OnvifClient onvif) throws IOException {
        List<FoundDevice> devices = new ArrayList<>();
        for (NetworkInterface each : interfaces()) {
            devices.addAll(onvif.discover(each, LISTEN));
        }
        return devices.isEmpty() ? "no ONVIF device answers" : devices.stream()
                .map(device -> device.addresses().stream().map(URI::toString).collect(Collectors.joining(" "))).distinct().collect(Collectors.joining(", "));
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
