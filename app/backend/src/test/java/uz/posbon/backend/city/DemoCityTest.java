package uz.posbon.backend.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.backend.boot.Backend;
import uz.posbon.backend.boot.BackendOptions;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.alarm.AlarmQuery;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.NewIncident;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.unit.UnitStatus;

/** The city on a real backend, over real sockets. */
class DemoCityTest {
    private static final int SPEED = 30;

    @TempDir
    Path data;

    /** The backend's time, run faster, so that a drive takes seconds. */
    private static final class FastClock extends Clock {
        private final Instant start = Instant.now();

        @Override
        public Instant instant() {
            return start.plus(Duration.between(start, Instant.now()).multipliedBy(SPEED));
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    private static PosbonClient client(Backend backend, String operator) {
        return PosbonClient.builder().address(backend.address()).token(backend.token()).operator(operator).build();
    }

    @Test
    void itSeedsRaisesAlarmsAndSendsItsUnits() {
        Clock clock = new FastClock();
        try (Backend backend = Backend.start(BackendOptions.embedded(data), clock);
                PosbonClient city = client(backend, "demo city");
                PosbonClient room = client(backend, "dispatcher")) {
            long begin = System.nanoTime();
            try (DemoCity demo = DemoCity.start(city, clock, "en")) {
                assertThat(demo).isNotNull();
                Duration seeding = Duration.ofNanos(System.nanoTime() - begin);
                Catalogue catalogue = room.catalogue().read();
                assertThat(catalogue.zones()).hasSize(12);
                assertThat(catalogue.cameras()).hasSize(400);
                assertThat(catalogue.responsePlans()).hasSize(33);
                assertThat(room.units().list()).hasSize(126).allSatisfy(u -> assertThat(u.status()).isEqualTo(UnitStatus.AVAILABLE));
                // About two seconds on an idle two-core machine; the limit leaves room for a very busy one.
                assertThat(seeding).isLessThan(Duration.ofSeconds(40));
                drive(room);
            }
        }
    }

    private static void drive(PosbonClient room) {
        OperationalPicture picture = new OperationalPicture();
        try (var stream = room.open(picture)) {
            assertThat(stream).isNotNull();
            await().atMost(Duration.ofSeconds(90)).until(() -> picture.snapshot().alarms().size() >= 3);
            await().atMost(Duration.ofSeconds(90)).until(() -> picture.snapshot().positions().size() == 126);
            Incident incident = room.incidents().create(new NewIncident("FIRE-DWELLING", null, null, "Smoke", null,
                    new GeoPoint(69.2797, 41.3111), null, null, null, null, Map.of()));
            Assignment assignment = room.incidents().assign(incident.id(), "E-11", null, null);
            await().atMost(Duration.ofSeconds(90)).until(() -> room.incidents().assignment(assignment.id()).status().equals(AssignmentStatus.ON_SCENE));
            assertThat(room.incidents().assignment(assignment.id()).times().keySet()).contains("Dispatched", "EnRoute", "OnScene");
            await().atMost(Duration.ofSeconds(90)).until(() -> picture.snapshot().positions().get("E-11").point().metresTo(incident.position()) < 10);
            room.incidents().status(assignment.id(), AssignmentStatus.CLEARED, null);
            await().atMost(Duration.ofSeconds(90)).until(() -> picture.snapshot().positions().get("E-11").point().metresTo(new GeoPoint(69.2740, 41.3060)) < 10);
        }
    }

    @Test
    void aSecondStartLeavesWhatTheOperatorsChanged() {
        try (Backend backend = Backend.start(BackendOptions.embedded(data));
                PosbonClient city = client(backend, "demo city");
                PosbonClient room = client(backend, "dispatcher")) {
            DemoCity.start(city, Clock.systemUTC(), "en").close();
            room.units().status("E-11", UnitStatus.OUT_OF_SERVICE, "workshop");
            long before = room.session().health().sequence();
            DemoCity.start(city, Clock.systemUTC(), "en").close();
            assertThat(room.units().read("E-11").status()).isEqualTo(UnitStatus.OUT_OF_SERVICE);
            assertThat(room.session().health().sequence()).isEqualTo(before);
        }
    }

    @Test
    void itOutlivesALostBackend() {
        Backend first = Backend.start(BackendOptions.embedded(data));
        BackendOptions again = new BackendOptions(data, "127.0.0.1", first.address().getPort(), first.token(), false);
        try (PosbonClient city = client(first, "demo city")) {
            DemoCity demo = DemoCity.start(city, Clock.systemUTC(), "en");
            first.close();
            try (Backend second = Backend.start(again); PosbonClient room = client(second, "dispatcher")) {
                await().atMost(Duration.ofSeconds(90)).until(() -> !room.alarms().list(AlarmQuery.ALL).isEmpty());
            } finally {
                demo.close();
            }
        } finally {
            first.close();
        }
    }
}
