package uz.posbon.backend.store.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.decide.CatalogueEntries;
import uz.posbon.backend.decide.Ledger;
import uz.posbon.backend.decide.Refusal;
import uz.posbon.backend.decide.Units;
import uz.posbon.backend.store.Answer;
import uz.posbon.backend.store.Command;
import uz.posbon.backend.store.Frame;
import uz.posbon.backend.store.Store;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.geo.GeoShape;
import uz.posbon.sdk.internal.json.EventDecoder;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.room.RoomFigure;
import uz.posbon.sdk.room.RoomFigures;
import uz.posbon.sdk.room.RoomRows;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.unit.NewUnit;
import uz.posbon.sdk.unit.UnitPosition;

/** A real store on disk in which a room works, by a clock that is set by hand. */
final class PlayedRoom implements AutoCloseable {
    static final List<String> UNITS = List.of("A-1", "A-2", "A-3");
    static final List<String> DISTRICTS = List.of("d0", "d1");

    private final Path file;
    private final PosbonJson json = new PosbonJson();
    private final EventDecoder decoder = new EventDecoder(json);
    private final AtomicLong ids = new AtomicLong();
    final HandClock clock = new HandClock();
    /** Where each unit was said to be: a district's number, or neither. */
    final Map<String, Integer> places = new HashMap<>();
    private Store store;

    PlayedRoom(Path file) {
        this.file = file;
        this.store = open();
        UNITS.forEach(unit -> places.put(unit, -1));
        seed();
    }

    private Store open() {
        Store opened = Store.open(file, json, clock, () -> "%08d".formatted(ids.incrementAndGet()));
        Thread.ofPlatform().start(() -> opened.writer().work(committed -> {}));
        return opened;
    }

    void restart() {
        store.close();
        store = open();
    }

    private void seed() {
        put("103", new Agency("103", name("Ambulance"), "103", "Ambulance", Map.of()));
        for (int i = 0; i < DISTRICTS.size(); i++) {
            List<GeoPoint> ring = List.of(point(i, 0.1), new GeoPoint(69.9 + i, 41.1), new GeoPoint(69.9 + i, 41.9), new GeoPoint(69.1 + i, 41.9), point(i, 0.1));
            put(DISTRICTS.get(i), new Zone(DISTRICTS.get(i), name("D"), Zone.DISTRICT, new GeoShape(List.of(new GeoShape.Polygon(List.of(ring)))), null, Map.of()));
        }
        type("FIRE", Category.FIRE, 2, Duration.ofSeconds(30), Duration.ofSeconds(90), null);
        type("MED", Category.HEALTH, 3, null, Duration.ofMinutes(5), Duration.ofMinutes(10));
        put("GAS", new IncidentType("GAS", name("Gas"), Category.INFRA, null, 4, Map.of()));
        for (String unit : UNITS) {
            perform("admin", ledger -> new Units(ledger).register(unit, new NewUnit(unit, "103", "Car", Set.of(), null, null, null, null)));
        }
    }

    private void type(String id, Category category, int priority, @Nullable Duration acknowledge, @Nullable Duration dispatch, @Nullable Duration arrive) {
        put(id, new IncidentType(id, name(id), category, null, priority, Map.of()));
        put("rp-" + id, new ResponsePlan("rp-" + id, id, List.of(), List.of(), acknowledge, dispatch, arrive, Map.of()));
    }

    private void put(String id, Object item) {
        perform("admin", ledger -> new CatalogueEntries(ledger).put(id, item));
    }

    private static LocalText name(String text) {
        return new LocalText(Map.of("en", text));
    }

    /** A point inside a district ({@code in} 0.1 to 0.9), or outside of all for -1. */
    static GeoPoint point(int district, double in) {
        return new GeoPoint(69.0 + district + in, 41.0 + in);
    }

    void move(String unit, int district) {
        places.put(unit, district);
        perform("gps", ledger -> new Units(ledger).positions(List.of(new UnitPosition(unit, point(district, 0.5), clock.instant(), null, null))));
    }

    /** Does it, unless it is refused. */
    void perform(String actor, Consumer<Ledger> decide) {
        try {
            store.writer().perform(new Command(actor, null, "", ledger -> {
                decide.accept(ledger);
                return Answer.empty();
            }));
        } catch (Refusal e) {
            // A random command often does not fit; then nothing happened.
        }
    }

    RoomFigures figures() {
        return store.reader().figures(null, clock.instant());
    }

    /** How many rows are behind a figure. */
    int rows(RoomFigure figure, @Nullable String of) {
        RoomRows rows = store.reader().rows(figure, of, null, 1000, clock.instant()).orElseThrow();
        assertThat(rows.items()).hasSize(rows.total());
        return rows.total();
    }

    /** Leaves the log as one that was written before there were figures. */
    void forgetFigures() {
        forgetFigures(0);
    }

    /** The same, with one event damaged. */
    void forgetFigures(long damaged) {
        store.close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = connection.createStatement()) {
            for (String table : List.of("case", "sent", "alarm", "source", "unit", "district", "shift", "moment")) {
                statement.execute("delete from room_" + table);
            }
            statement.execute("update room_progress set sequence = 0");
            statement.execute("update event set frame = substr(frame, 1, 40) where sequence = " + damaged);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        store = open();
    }

    Store store() {
        return store;
    }

    List<DurableEvent> log() {
        return store.reader().after(0, Integer.MAX_VALUE).stream().map(this::event).toList();
    }

    DurableEvent event(Frame frame) {
        return (DurableEvent) decoder.decode(frame.text());
    }

    @Override
    public void close() {
        store.close();
    }
}
