package uz.posbon.workstation.boot;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.assets.Languages;
import uz.posbon.assets.TextSize;
import uz.posbon.assets.Themes;
import uz.posbon.sdk.OnvifClient;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.problem.PosbonException;
import uz.posbon.sdk.stream.EventStream;
import uz.posbon.sdk.wall.SeenReport;
import uz.posbon.ui.dock.Monitors;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.ui.live.FxExecutor;
import uz.posbon.ui.map.MapThreads;
import uz.posbon.ui.video.VideoService;
import uz.posbon.ui.video.VideoWords;
import uz.posbon.ui.video.wall.VideoWall;
import uz.posbon.workstation.cameras.CameraReporter;
import uz.posbon.workstation.cameras.CameraSources;
import uz.posbon.workstation.cameras.CameraStills;
import uz.posbon.workstation.cameras.WatchedTiles;
import uz.posbon.workstation.look.Look;
import uz.posbon.workstation.room.RoomFeed;
import uz.posbon.workstation.wall.SeatParts;
import uz.posbon.workstation.wall.SeatTelling;
import uz.posbon.workstation.wall.WallFiles;
import uz.posbon.workstation.wall.WallSeat;
import uz.posbon.workstation.words.UiWords;
import uz.posbon.workstation.words.Words;

/** One running seat of a wall: everything is made here, tied together here, and ended here. */
final class WallStation extends OwningStation {
    private static final Logger LOG = LoggerFactory.getLogger(WallStation.class);
    private static final ZoneId ROOM = ZoneId.of("Asia/Tashkent");
    private static final Duration TOURS = Duration.ofMillis(250);

    private WallStation() {}

    /**
     * Starts everything and shows the displays.
     *
     * @throws StartException in one sentence, when something it cannot do without is missing
     */
    static WallStation open(Options options, Options.WallChoice wall) {
        WallStation station = new WallStation();
        try {
            station.start(options, wall);
            return station;
        } catch (RuntimeException e) {
            station.close();
            throw e;
        }
    }

    private void start(Options options, Options.WallChoice wall) {
        RoomClock clock = new RoomClock(Clock.systemUTC());
        Workstation.writable(options.data());
        Workstation.startToolkit();
        PosbonClient client = owned(Connection.open(options)).client();
        Workers projection = owned(new Workers(Executors.newSingleThreadExecutor(Thread.ofPlatform().name("wall-projection").daemon().factory())));
        Workers commands = owned(new Workers(Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("wall-", 0).factory())));
        MapThreads maps = owned(new MapWorkers()).threads();
        OperationalPicture picture = new OperationalPicture();
        Path kept = options.data().resolve("picture.json.gz");
        KeptPicture.show(kept, picture);
        WallSeat seat = Workstation.onFx(() -> seat(options, wall, client, picture, clock, projection, commands, maps));
        owned(() -> Workstation.onFx(() -> {
            seat.close();
            return seat;
        }));
        owned(new KeptPicture(kept, picture, phrase -> { }).start());
        EventStream stream = owned(client.open(picture));
        clock.follow(stream.backendClock());
        LOG.info("showing {} from {}", wall.name(), client.address());
    }

    private WallSeat seat(
            Options options, Options.WallChoice wall, PosbonClient client, OperationalPicture picture, Clock clock, Executor projection, Executor commands,
            MapThreads maps) {
        FxExecutor fx = new FxExecutor();
        Words words = new Words(Languages.of(options.language()).orElse(Languages.ENGLISH).texts(), ROOM);
        Themes theme = Look.named(options.theme());
        Clock local = clock.withZone(ROOM);
        CameraSources sources = new CameraSources(client.catalogue());
        OnvifClient onvif = owned(OnvifClient.builder().clock(clock).build());
        VideoService video = VideoEngines.service(options, local, new CameraStills(
                onvif, sources, id -> Optional.ofNullable(picture.snapshot().catalogue().cameras().get(id)), local, commands));
        MapBackground background = new MapBackground(
                MapBackground.chosen(options), options.data().resolve("tiles"), maps, javafx.stage.Screen.getPrimary().getOutputScaleX(),
                theme == Themes.LIGHT);
        owned(() -> Workstation.onFx(() -> {
            video.close();
            background.close();
            return video;
        }));
        SeatCity city = new SeatCity(maps, background::make, theme == Themes.LIGHT, clock);
        // Those that no display shows any more say nothing and are let go.
        Set<VideoWall> walls = Collections.newSetFromMap(new WeakHashMap<>());
        Supplier<VideoWall> videos = () -> {
            VideoWall made = videoWall(video, local, words);
            walls.add(made);
            return made;
        };
        RoomFeed room = new RoomFeed(client.room(), clock, commands);
        KeptFigures figures = new KeptFigures(options.data().resolve("figures.json.gz"));
        figures.read().ifPresent(room::recall);
        room.onNews(() -> Optional.ofNullable(room.latest()).ifPresent(figures::offer));
        // The seat asks for them while a display shows some, and not otherwise.
        room.watched(true);
        SeatParts parts = new SeatParts(city, videos, files(client, new KeptAttachments(options.data().resolve("pictures")), commands, fx), words, room::latest);
        Consumer<Scene> dress = scene -> new Look(
                scene, List.of(WallSeat.class.getResource("wall.css").toExternalForm()), theme, TextSize.USUAL, shown -> { }, size -> { });
        WallSeat seat = new WallSeat(
                wall.name(), wall.display(), picture, parts, sources::of, Monitors.ofThisMachine(), dress, telling(client), clock, projection, commands,
                () -> end(0));
        seat.start();
        Subscription telling = new CameraReporter(client.catalogue(), UUID.randomUUID().toString(), () -> WatchedTiles.of(walls), clock, commands).start();
        owned(() -> Workstation.onFx(() -> {
            telling.unsubscribe();
            return telling;
        }));
        return seat;
    }

    private static VideoWall videoWall(VideoService video, Clock local, Words words) {
        VideoWall wall = new VideoWall(video, local, FrameTicker.every(TOURS));
        wall.wordsProperty().set(UiWords.wall(words));
        // Nobody drags anything onto a wall.
        wall.videoWordsProperty().set(VideoWords.from(key -> key.equals("video.idle-hint") ? "" : words.text(key)));
        return wall;
    }

    private static SeatTelling telling(PosbonClient client) {
        return new SeatTelling() {
            @Override
            public void seen(String wallId, int number, SeenReport report) {
                client.walls().seen(wallId, number, report);
            }

            @Override
            public void thumbnail(String wallId, int number, byte[] jpeg) {
                client.walls().thumbnail(wallId, number, jpeg);
            }
        };
    }

    private static WallFiles files(PosbonClient client, KeptAttachments kept, Executor commands, Executor fx) {
        return (incidentId, attachmentId, sha256, answer) -> commands.execute(() -> {
            Image image = image(client, kept, incidentId, attachmentId, sha256);
            fx.execute(() -> answer.accept(image));
        });
    }

    private static @Nullable Image image(PosbonClient client, KeptAttachments kept, String incidentId, String attachmentId, @Nullable String sha256) {
        Optional<byte[]> known = kept.find(attachmentId, sha256);
        // What its digest proves needs nobody to be asked.
        if (known.isPresent() && sha256 != null) {
            return readable(known.get());
        }
        try {
            byte[] content = client.incidents().attachment(incidentId, attachmentId);
            Image image = sha256 == null || sha256.equals(KeptAttachments.digest(content)) ? readable(content) : null;
            if (image != null) {
                kept.keep(attachmentId, content);
            }
            return image;
        } catch (PosbonException e) {
            LOG.warn("attachment {} of {} cannot be read", attachmentId, incidentId, e);
            return known.map(WallStation::readable).orElse(null);
        }
    }

    private static @Nullable Image readable(byte[] content) {
        Image image = new Image(new ByteArrayInputStream(content));
        return image.isError() ? null : image;
    }
}
