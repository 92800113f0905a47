package uz.posbon.workstation.citymap;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.catalogue.Site;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.stream.TelemetryEvent.CameraHealth;
import uz.posbon.workstation.words.Words;

/** What is said of a camera, a protected object or a zone when the pointer rests on it. */
final class PlaceFacts {
    private PlaceFacts() {}

    static @Nullable HoverFacts camera(Picture picture, String id, Instant now, Words words) {
        Camera camera = picture.catalogue().cameras().get(id);
        if (camera == null) {
            return null;
        }
        CameraHealth health = picture.cameras().get(id);
        List<String> lines = new ArrayList<>(state(health, now, words));
        Site site = camera.siteId() == null ? null : picture.catalogue().sites().get(camera.siteId());
        Stream.of(id, owner(picture, camera.agencyId(), words), site == null ? "" : words.local(site.name()))
                .filter(line -> !line.isEmpty() && !line.equals(camera.name()))
                .forEach(lines::add);
        return new HoverFacts(camera.name(), lines, health != null && health.isOld(now));
    }

    /** How it delivers and since when, and how long ago somebody said so. */
    private static List<String> state(@Nullable CameraHealth health, Instant now, Words words) {
        if (health == null) {
            return List.of(words.text("map.camera.unknown"));
        }
        String state = words.text(health.isLive() ? "map.camera.live" : "map.camera.lost") + " \u00B7 " + Words.span(Duration.between(health.since(), now));
        String said = words.text("map.camera.said") + " " + Words.span(Duration.between(health.envelope().time(), now));
        return List.of(state, said);
    }

    static @Nullable HoverFacts site(Picture picture, String id, Words words) {
        Site site = picture.catalogue().sites().get(id);
        if (site == null) {
            return null;
        }
        List<String> lines = Stream.of(
                        words.name("site", site.kind()), site.address() == null ? "" : site.address(), owner(picture, site.agencyId(), words))
                .filter(line -> !line.isEmpty())
                .toList();
        return new HoverFacts(words.local(site.name()), lines, false);
    }

    static @Nullable HoverFacts zone(Picture picture, String id, Words words) {
        Zone zone = picture.catalogue().zones().get(id);
        return zone == null ? null : new HoverFacts(words.local(zone.name()), List.of(words.name("zone", zone.kind())), false);
    }

    /** The organisation something belongs to; empty where nobody said. */
    static String owner(Picture picture, @Nullable String agencyId, Words words) {
        Agency agency = agencyId == null ? null : picture.catalogue().agencies().get(agencyId);
        return agency == null ? agencyId == null ? "" : agencyId : words.local(agency.name());
    }
}
