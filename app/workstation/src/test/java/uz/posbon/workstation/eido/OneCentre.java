package uz.posbon.workstation.eido;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import uz.posbon.assets.Languages;
import uz.posbon.backend.boot.Backend;
import uz.posbon.backend.boot.BackendOptions;
import uz.posbon.sdk.OnvifClient;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.stream.ConnectionState;
import uz.posbon.sdk.unit.NewUnit;
import uz.posbon.workstation.desk.DeskRoom;
import uz.posbon.workstation.desk.LiveDesk;
import uz.posbon.workstation.outbox.Overlay;
import uz.posbon.workstation.recommend.Journeys;
import uz.posbon.workstation.verb.Action;
import uz.posbon.workstation.verb.EidoVerbs;
import uz.posbon.workstation.verb.HandoverVerbs;
import uz.posbon.workstation.verb.IncidentVerbs;
import uz.posbon.workstation.verb.UnitVerbs;
import uz.posbon.workstation.verb.Verb;
import uz.posbon.workstation.verb.Verbs;
import uz.posbon.workstation.words.Words;

/** A centre with a backend of its own and a desk without a screen, on which verbs are said. */
final class OneCentre implements AutoCloseable {
    static final Words ENGLISH = new Words(Languages.ENGLISH.texts(), ZoneId.of("Asia/Tashkent"));
    static final GeoPoint PLACE = new GeoPoint(69.2797, 41.3111);

    final PosbonClient client;
    private final Backend backend;
    private final OnvifClient onvif;
    private final DeskRoom room;
    private final Verbs verbs;

    private OneCentre(Backend backend, PosbonClient client, OnvifClient onvif, DeskRoom room, Verbs verbs) {
        this.backend = backend;
        this.client = client;
        this.onvif = onvif;
        this.room = room;
        this.verbs = verbs;
    }

    /**
     * Opens one.
     *
     * @param folder where its files are; centres that share one hand files to each other
     */
    static OneCentre open(String domain, Path folder) throws Exception {
        Backend backend = Backend.start(new BackendOptions(Files.createTempDirectory(folder, "backend"), "127.0.0.1", 0, null, false));
        PosbonClient client = PosbonClient.builder().address(backend.address()).token(backend.token()).operator("Olim").build();
        client.catalogue().put(new Agency("112", LocalText.of("Centre " + domain), "112", "CallCentre", domain, Map.of()));
        client.catalogue().put(new Agency("103", LocalText.of("Ambulance"), "103", "Ambulance", Map.of()));
        for (String[] type : new String[][] {{"FIRE-DWELLING", "FAPT"}, {"FIRE-VEHICLE", "FVEH"}, {"MET-STORM", "HAZ"}, {"GEO-LANDSLIP", "HAZ"}}) {
            client.catalogue().put(new IncidentType(type[0], LocalText.of(type[0]), Category.FIRE, type[1], 2, Map.of()));
        }
        client.units().register("A-103", new NewUnit("A-103", "103", "GroundALSAmbulance", Set.of("paramedic"), null, PLACE, 3, null));
        OnvifClient onvif = OnvifClient.builder().build();
        OperationalPicture picture = new OperationalPicture();
        LiveDesk desk = new LiveDesk(picture, new Overlay(Optional.empty()), new Journeys(), "Olim", Clock.systemUTC());
        DeskRoom room = new DeskRoom(client, onvif, desk, () -> "en", () -> {
            throw new IllegalStateException("there is no screen");
        }, folder);
        client.open(picture);
        List<Verb> all = new ArrayList<>(EidoVerbs.all(folder));
        all.addAll(HandoverVerbs.all(folder));
        all.addAll(IncidentVerbs.all());
        all.addAll(UnitVerbs.all());
        OneCentre centre = new OneCentre(backend, client, onvif, room, new Verbs(all));
        centre.until(p -> p.connection() instanceof ConnectionState.Live && p.units().containsKey("A-103"));
        return centre;
    }

    /** What a line would do. */
    String preview(String line) {
        return ENGLISH.say(verbs.plan(line, room.desk()).says());
    }

    /** Says a line and does it. */
    String say(String line) throws Exception {
        Action action = verbs.plan(line, room.desk());
        return ENGLISH.say(action.work().run(room));
    }

    Picture picture() {
        return room.desk().picture();
    }

    void until(Predicate<Picture> there) throws InterruptedException {
        if (!room.await(() -> there.test(picture()), Duration.ofSeconds(60))) {
            throw new AssertionError("it has not come onto the picture");
        }
    }

    @Override
    public void close() {
        client.close();
        onvif.close();
        backend.close();
    }
}
