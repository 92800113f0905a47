package uz.posbon.sdk.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.Samples;
import uz.posbon.sdk.alarm.AlarmQuery;
import uz.posbon.sdk.alarm.CapReport;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.MessageId;
import uz.posbon.sdk.catalogue.CameraReport;
import uz.posbon.sdk.catalogue.CameraStream;
import uz.posbon.sdk.catalogue.StreamAddress;
import uz.posbon.sdk.contract.ContractCheck;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.Caller;
import uz.posbon.sdk.incident.Disposition;
import uz.posbon.sdk.incident.IncidentEdit;
import uz.posbon.sdk.incident.IncidentQuery;
import uz.posbon.sdk.incident.IncidentStatus;
import uz.posbon.sdk.incident.NewIncident;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.room.ResponseStep;
import uz.posbon.sdk.room.RoomFigure;
import uz.posbon.sdk.room.RoomRow;
import uz.posbon.sdk.room.RoomRows;
import uz.posbon.sdk.session.Health;
import uz.posbon.sdk.session.Role;
import uz.posbon.sdk.session.Session;
import uz.posbon.sdk.shift.HandoverNote;
import uz.posbon.sdk.shift.NewHandover;
import uz.posbon.sdk.unit.NewUnit;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.sdk.unit.UnitStatus;
import uz.posbon.sdk.wall.NewWall;

/** Every call of every Api over a real connection; what is sent and what is answered is held against the contract. */
class HttpApiTest {
    private static final Instant TIME = Samples.TIME;
    private static final ContractCheck CONTRACT = new ContractCheck();

    private final PosbonJson json = new PosbonJson();
    private final Queue<String> breaches = new ConcurrentLinkedQueue<>();
    private final Queue<RecordedRequest> requests = new ConcurrentLinkedQueue<>();
    private final MockWebServer server = new MockWebServer();
    private volatile int status;
    private volatile Object answer;
    private PosbonClient client;

    @BeforeEach
    void start() throws Exception {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer(request);
            }
        });
        server.start();
        client = PosbonClient.builder().address(server.url("/").uri()).token("secret").operator("Дилноза Каримова").build();
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private MockResponse answer(RecordedRequest request) {
        requests.add(request);
        Map<String, String> headers = new HashMap<>();
        request.getHeaders().forEach(h -> headers.put(h.getFirst(), h.getSecond()));
        byte[] sent = request.getBody() == null ? null : request.getBody().toByteArray();
        byte[] body = answer == null ? new byte[0] : json.write(answer);
        Map<String, String> answered = Map.of("Content-Type", "application/json", "ETag", "\"1\"", "Location", "/api/v1/x");
        try {
            CONTRACT.request(request.getMethod(), request.getTarget(), headers, sent);
            CONTRACT.response(request.getMethod(), request.getTarget(), status, answered, body);
        } catch (AssertionError e) {
            breaches.add(e.getMessage());
        }
        MockResponse.Builder response = new MockResponse.Builder().code(status).body(new okio.Buffer().write(body));
        answered.forEach(response::setHeader);
        return response.build();
    }

    private void with(int code, Object body, Runnable call) {
        status = code;
        answer = body;
        call.run();
    }

    private static Map<String, Object> page(Object... items) {
        return Map.of("items", List.of(items));
    }

    @Test
    void alarms() {
        var alarm = Samples.alarm("a1", true, false, null);
        with(201, alarm, () -> assertThat(client.alarms().raise(Samples.newAlarm())).isEqualTo(alarm));
        var report = new CapReport(List.of(new CapReport.Receipt(new MessageId("m", "s", TIME), "raised", List.of(alarm), List.of())), List.of());
        with(201, report, () -> assertThat(client.alarms().raiseCap("<alert/>".getBytes(StandardCharsets.UTF_8))).isEqualTo(report));
        with(200, page(alarm), () -> assertThat(client.alarms().list(new AlarmQuery(true, false, Category.FIRE, "i 1/ё", 12L, 5))).containsExactly(alarm));
        with(200, page(), () -> assertThat(client.alarms().list(AlarmQuery.ALL)).isEmpty());
        with(200, alarm, () -> {
            assertThat(client.alarms().read("a/1 ё")).isEqualTo(alarm);
            client.alarms().acknowledge("a1");
            client.alarms().unacknowledge("a1");
            client.alarms().clear("a1");
            client.alarms().comment("a1", "Guard called back");
            client.alarms().shelve("a1", TIME, "Repair");
            client.alarms().unshelve("a1");
            client.alarms().link("a1", "i1");
            client.alarms().unlink("a1");
        });
        with(200, page(alarm), () -> {
            client.alarms().group("a1", List.of("a2"));
            client.alarms().ungroup(List.of("a2"));
        });
        assertSaid(13, 10);
    }

    @Test
    void incidentsAndAssignments() {
        var incident = Samples.incident("i1", true, "a1");
        with(201, incident, () -> {
            client.incidents().create(new NewIncident("T", 2, null, "t", null, null, "x", null, new Caller("A", "+998"), TIME, Map.of("112", "7")));
            assertThat(client.incidents().promote("a1", null, null)).isEqualTo(incident);
            client.incidents().promote("a1", "T", 2, "0198a1f3-0c55-7f00-8a44-1f0d1e2a3b4c", "ru");
        });
        with(200, page(incident), () -> client.incidents().list(new IncidentQuery(IncidentStatus.ACTIVE, 7L, 10)));
        with(200, incident, () -> {
            client.incidents().read("i1");
            client.incidents().change("i1", 3, new IncidentEdit(null, "t", null, null, null, null, null));
            client.incidents().prioritise("i1", 1, "People at the windows");
            client.incidents().link("i1", "i2");
            client.incidents().merge("i1", "i2");
            client.incidents().close("i1", new Disposition("05", null), TIME);
        });
        with(201, Samples.logEntry(5, "i1"), () -> client.incidents().note("i1", "Guard called back"));
        with(200, page(Samples.logEntry(5, "i1")), () -> assertThat(client.incidents().log("i1")).hasSize(1));
        var assignment = Samples.assignment("as1", "i1", "A-103", AssignmentStatus.EN_ROUTE);
        with(201, assignment, () -> client.incidents().assign("i1", "A-103", "nearest", TIME));
        with(200, page(assignment), () -> assertThat(client.incidents().assignments("i1")).containsExactly(assignment));
        with(200, assignment, () -> {
            client.incidents().assignment("as1");
            assertThat(client.incidents().status("as1", AssignmentStatus.ON_SCENE, null)).isEqualTo(assignment);
        });
        assertSaid(16, 10);
    }

    @Test
    void unitsSessionAndCatalogue() {
        var unit = Samples.unit("A-103");
        with(200, page(unit), () -> assertThat(client.units().list()).containsExactly(unit));
        with(200, unit, () -> {
            client.units().read("A-103");
            client.units().register("A-103", new NewUnit("A-103", "103", "GroundALSAmbulance", java.util.Set.of("paramedic"), null, null, 3, null));
            client.units().status("A-103", UnitStatus.OUT_OF_SERVICE, "Flat tyre");
        });
        with(204, null, () -> client.units().positions(List.of(new UnitPosition("A-103", new uz.posbon.sdk.geo.GeoPoint(69, 41), TIME, null, 3.5))));
        with(200, new Session("Dilnoza", Role.DISPATCHER.included(), "0.1.0", "log-1", TIME), () -> client.session().current());
        with(200, new Health("ok", "0.1.0", 7, TIME, null), () -> client.session().health());
        with(200, Samples.catalogue(), () -> assertThat(client.catalogue().read()).isEqualTo(Samples.catalogue()));
        with(200, Samples.agency(), () -> client.catalogue().put(Samples.agency()));
        with(200, Samples.camera(), () -> client.catalogue().put(Samples.camera()));
        with(200, Samples.site(), () -> client.catalogue().put(Samples.site()));
        with(200, Samples.zone(), () -> client.catalogue().put(Samples.zone()));
        with(200, Samples.incidentType(), () -> client.catalogue().put(Samples.incidentType()));
        with(201, Samples.responsePlan(), () -> assertThat(client.catalogue().put(Samples.responsePlan())).isEqualTo(Samples.responsePlan()));
        assertSaid(14, 9);
        // Telemetry has no key: nobody repeats it.
        with(204, null, () -> client.catalogue().report("d1", List.of(new CameraReport("c1", CameraReport.LOST, TIME))));
        assertThat(breaches).isEmpty();
    }

    @Test
    void shifts() {
        var shift = Samples.shift("s1", "Dilnoza");
        with(201, shift, () -> assertThat(client.shifts().start()).isEqualTo(shift));
        with(200, page(shift), () -> {
            assertThat(client.shifts().list(true)).containsExactly(shift);
            assertThat(client.shifts().list(null)).containsExactly(shift);
        });
        with(200, Samples.statistics("s1"), () -> assertThat(client.shifts().statistics("s1")).isEqualTo(Samples.statistics("s1")));
        var offered = Samples.handedOver("s1", "Dilnoza", "Sardor", true);
        with(200, offered, () -> {
            assertThat(client.shifts().read("s 1/ё")).isEqualTo(offered);
            client.shifts().startBreak("s1", "lunch");
            client.shifts().startBreak("s1", null);
            client.shifts().endBreak("s1");
            client.shifts().offer("s1", new NewHandover("Sardor", "Quiet", List.of(new HandoverNote("i1", "Gas is closed"))));
            client.shifts().withdraw("s1");
            client.shifts().accept("s1", null);
            assertThat(client.shifts().accept("s1", 2L).handover()).isEqualTo(offered.handover());
            client.shifts().end("s1", "Nobody is due before eight");
        });
        assertSaid(13, 9);
        assertThat(requests).anyMatch(r -> "\"2\"".equals(r.getHeaders().get("If-Match")) && r.getTarget().endsWith("/accept"));
    }

    @Test
    void room() {
        var figures = Samples.roomFigures();
        with(200, figures, () -> {
            assertThat(client.room().figures(null)).isEqualTo(figures);
            assertThat(client.room().figures("s 1/ё")).isEqualTo(figures);
        });
        var rows = new RoomRows(RoomFigure.late(ResponseStep.DISPATCH, RoomFigure.Span.NOW), null, 1, List.of(
                new RoomRow(RoomRow.INCIDENT, "i7", 427L, "Chest pain", Samples.TIME, Duration.ofSeconds(100), Duration.ofSeconds(90))));
        with(200, rows, () -> {
            assertThat(client.room().rows(rows.figure(), null, null)).isEqualTo(rows);
            assertThat(client.room().rows(RoomFigure.OPEN_OF_DISTRICT, "Юнусобод & co", "s1").items().getFirst().isLate()).isTrue();
        });
        assertSaid(4, 0);
    }

    @Test
    void walls() {
        var wall = Samples.wall("w1");
        with(200, page(wall), () -> assertThat(client.walls().list()).containsExactly(wall));
        with(200, wall, () -> {
            assertThat(client.walls().read("w 1/ё")).isEqualTo(wall);
            var fresh = new NewWall(wall.name(), wall.displays(), wall.presets(), wall.rules(), wall.schedules());
            assertThat(client.walls().define("w1", fresh, 3L)).isEqualTo(wall);
            client.walls().define("w1", fresh, null);
            client.walls().lock("w1", "The minister is here");
            client.walls().unlock("w1", null);
            client.walls().unlock("w1", "He has left");
        });
        var display = Samples.display("w1", 2);
        with(200, page(display), () -> {
            assertThat(client.walls().displays("w1")).containsExactly(display);
            assertThat(client.walls().apply("w1", "night", Map.of(2, 7L))).containsExactly(display);
            assertThat(client.walls().undo("w1", Map.of(2, 7L))).containsExactly(display);
        });
        with(200, display, () -> {
            assertThat(client.walls().display("w1", 2)).isEqualTo(display);
            assertThat(client.walls().show("w1", 2, display.scene(), 5L)).isEqualTo(display);
            client.walls().show("w1", 2, display.before().getFirst(), null);
            client.walls().undo("w1", 2, 6L);
            client.walls().undo("w1", 2, null);
        });
        assertSaid(15, 11);
        assertThat(requests).filteredOn(r -> r.getHeaders().get("If-Match") != null).extracting(r -> r.getHeaders().get("If-Match"))
                .containsExactly("\"3\"", "\"5\"", "\"6\"");
    }

    @Test
    void onlyOurOwnBackendSeesOurToken() {
        StreamAddress own = client.catalogue().address(Samples.camera().streams().getFirst());
        assertThat(own.uri().toString()).isEqualTo(server.url("/api/v1/cameras/c1/live.ts").toString());
        assertThat(own.headers()).containsEntry("Authorization", "Bearer secret");
        assertThat(own).asString().doesNotContain("secret");
        CameraStream foreign = new CameraStream("Main", java.net.URI.create("rtsp://10.0.0.1/main"), null, null, null, null);
        assertThat(client.catalogue().address(foreign).headers()).isEmpty();
    }

    private void assertSaid(int calls, int writes) {
        assertThat(breaches).isEmpty();
        assertThat(requests).hasSizeGreaterThanOrEqualTo(calls).allSatisfy(r -> {
            assertThat(r.getHeaders().get("Authorization")).isEqualTo("Bearer secret");
            assertThat(r.getHeaders().get("Posbon-Operator")).isEqualTo("%D0%94%D0%B8%D0%BB%D0%BD%D0%BE%D0%B7%D0%B0%20%D0%9A%D0%B0%D1%80%D0%B8%D0%BC%D0%BE%D0%B2%D0%B0");
        });
        List<String> keys = requests.stream().filter(r -> !r.getMethod().equals("GET")).map(r -> r.getHeaders().get("Idempotency-Key")).toList();
        assertThat(keys).hasSizeGreaterThanOrEqualTo(writes).doesNotContainNull().doesNotHaveDuplicates();
    }
}
