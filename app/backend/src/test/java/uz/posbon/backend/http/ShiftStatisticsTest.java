package uz.posbon.backend.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.backend.boot.Backend;
import uz.posbon.backend.boot.BackendOptions;
import uz.posbon.backend.fixture.Api;
import uz.posbon.backend.fixture.Reports;
import uz.posbon.backend.fixture.SmallCity;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.Dispatch;
import uz.posbon.sdk.incident.Disposition;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.NewIncident;
import uz.posbon.sdk.shift.ShiftStatistics;

/** What an operator did on his shift, counted from what really went into the log, on a clock that is set by hand. */
class ShiftStatisticsTest {
    @TempDir
    Path data;

    private final HandClock clock = new HandClock();
    private Backend backend;
    private PosbonClient dilnoza;
    private PosbonClient sardor;

    @BeforeEach
    void start() {
        open();
        new SmallCity(new Api(backend.address(), backend.token())).seed();
    }

    private void open() {
        backend = Backend.start(BackendOptions.embedded(data), clock);
        dilnoza = client("Dilnoza");
        sardor = client("Sardor");
    }

    private PosbonClient client(String operator) {
        return PosbonClient.builder().address(backend.address()).token(backend.token()).operator(operator).build();
    }

    @AfterEach
    void stop() {
        dilnoza.close();
        sardor.close();
        backend.close();
    }

    @Test
    void onlyWhatTheOperatorDidOnTheShiftCounts() {
        acknowledgedAfter(dilnoza, 5);
        String shift = dilnoza.shifts().start().id();
        for (int seconds : new int[] {30, 10, 20, 100}) {
            acknowledgedAfter(dilnoza, seconds);
        }
        acknowledgedAfter(sardor, 7);
        String first = opened(dilnoza);
        clock.pass(40);
        String assignment = dilnoza.incidents().assign(first, "A-1", null, null).id();
        clock.pass(60);
        dilnoza.incidents().assign(first, "A-2", null, null);
        String second = opened(sardor);
        sardor.incidents().assign(second, "A-3", null, null);
        dilnoza.incidents().status(assignment, AssignmentStatus.CLEARED, null);
        dilnoza.incidents().merge(first, second);
        dilnoza.shifts().startBreak(shift, "tea");
        clock.pass(300);

        ShiftStatistics now = dilnoza.shifts().statistics(shift);
        assertThat(now.alarmsAcknowledged()).isEqualTo(4);
        assertThat(now.medianToAcknowledge()).isEqualTo(Duration.ofSeconds(20));
        assertThat(now.p90ToAcknowledge()).isEqualTo(Duration.ofSeconds(100));
        assertThat(now.incidentsOpened()).isEqualTo(1);
        assertThat(now.unitsSent()).isEqualTo(2);
        assertThat(now.medianToFirstUnit()).isEqualTo(Duration.ofSeconds(40));
        assertThat(now.incidentsClosed()).isEqualTo(1);
        assertThat(now.onBreak()).isEqualTo(Duration.ofSeconds(300));
        assertThat(now.to()).isEqualTo(clock.instant());
    }

    @Test
    void anAlarmAcknowledgedAgainIsOneAlarm() {
        String shift = dilnoza.shifts().start().id();
        String alarm = acknowledgedAfter(dilnoza, 3);
        dilnoza.alarms().unacknowledge(alarm);
        clock.pass(50);
        dilnoza.alarms().acknowledge(alarm);
        ShiftStatistics now = dilnoza.shifts().statistics(shift);
        assertThat(now.alarmsAcknowledged()).isEqualTo(1);
        assertThat(now.medianToAcknowledge()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void aUnitThatWasRecalledInTimeWasNeverSent() {
        String shift = dilnoza.shifts().start().id();
        String alarm = dilnoza.alarms().raise(Reports.of("Smoke", Severity.SEVERE)).id();
        clock.pass(20);
        Incident incident = dilnoza.incidents().dispatch(alarm, new Dispatch(null, null, List.of("A-1", "A-2"), Duration.ofSeconds(5)));
        assertThat(dilnoza.shifts().statistics(shift).unitsSent()).isEqualTo(2);
        assertThat(dilnoza.shifts().statistics(shift).medianToFirstUnit()).isEqualTo(Duration.ofSeconds(20));
        dilnoza.incidents().recall(incident.id(), false);
        assertThat(dilnoza.shifts().statistics(shift).unitsSent()).isZero();
        assertThat(dilnoza.shifts().statistics(shift).medianToFirstUnit()).isNull();
    }

    @Test
    void whatWasCountedSurvivesARestartAndEndsWithTheShift() {
        String shift = dilnoza.shifts().start().id();
        acknowledgedAfter(dilnoza, 3);
        stop();
        open();
        dilnoza.incidents().close(opened(dilnoza), new Disposition("05", null), null);
        dilnoza.shifts().end(shift, "Nobody is due");
        Instant ended = clock.instant();
        clock.pass(1000);
        acknowledgedAfter(dilnoza, 3);
        ShiftStatistics now = dilnoza.shifts().statistics(shift);
        assertThat(now.alarmsAcknowledged()).isEqualTo(1);
        assertThat(now.incidentsClosed()).isEqualTo(1);
        assertThat(now.medianToFirstUnit()).isNull();
        assertThat(now.to()).isEqualTo(ended);
    }

    private String acknowledgedAfter(PosbonClient who, int seconds) {
        String alarm = who.alarms().raise(Reports.of("Smoke", Severity.SEVERE)).id();
        clock.pass(seconds);
        return who.alarms().acknowledge(alarm).id();
    }

    private static String opened(PosbonClient who) {
        return who.incidents().create(new NewIncident("MED", null, null, null, null, null, null, null, null, null, Map.of())).id();
    }

    private static final class HandClock extends Clock {
        private volatile Instant now = Instant.parse("2026-11-24T09:00:00Z");

        void pass(int seconds) {
            now = now.plusSeconds(seconds);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
