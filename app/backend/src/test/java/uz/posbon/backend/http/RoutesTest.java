package uz.posbon.backend.http;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.posbon.backend.fixture.SmallCity.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import uz.posbon.backend.fixture.Api;
import uz.posbon.backend.fixture.Api.Answer;
import uz.posbon.backend.fixture.RunningBackend;
import uz.posbon.backend.fixture.SmallCity;

/** Every route once or more, each request and answer held against the contract by the client that sends it. */
class RoutesTest {
    private static final String CAP = """
            <alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>1</identifier><sender>met</sender>
            <sent>2026-11-24T09:00:00+05:00</sent><status>Test</status><msgType>Alert</msgType><scope>Public</scope>
            <info><category>Met</category><event>Storm</event><urgency>Expected</urgency><severity>Severe</severity>
            <certainty>Likely</certainty><area><areaDesc>Tashkent</areaDesc><circle>41.3,69.3 5</circle></area></info></alert>
            """;

    @TempDir
    Path data;

    @Test
    void everyOperationOfTheContractAnswersAsTheContractSays() throws IOException {
        try (RunningBackend running = RunningBackend.withCity(data)) {
            Api api = running.api();
            SmallCity city = running.city();
            session(api);
            alarms(api, city);
            incidents(api, city);
            units(api);
            papers(api, city);
            shifts(api, city);
            walls(api);
            messages(api);
            approvals(api);
            catalogue(api);
            // The stream, training sessions and the demo city's cameras have tests of their own.
            assertThat(api.get("/training").text("/type")).endsWith("no-training");
            assertThat(api.get("/stream").status()).isEqualTo(426);
            assertThat(unused(api)).filteredOn(operation -> !operation.contains(" /training")).containsExactly("GET /cameras/{id}/live.ts");
        }
    }

    private static void session(Api api) {
        assertThat(api.get("/health").text("/status")).isEqualTo("ok");
        Answer session = api.send("GET", "/session", null, "Posbon-Operator", "Dilnoza%20%D0%90");
        assertThat(session.text("/operator")).isEqualTo("Dilnoza А");
    }

    private static void alarms(Api api, SmallCity city) {
        String id = city.alarm("Smoke on the ninth floor").text("/id");
        String other = city.alarm("Smoke on the tenth floor").text("/id");
        assertThat(api.get("/alarms/" + id).text("/zoneId")).isEqualTo("yunusobod");
        String at = "/alarms/" + id;
        assertThat(api.post(at + "/acknowledge", null, "Posbon-Operator", "Dilnoza").text("/acknowledgement/by")).isEqualTo("Dilnoza");
        assertThat(api.post(at + "/acknowledge", "{}").text("/version")).isEqualTo("2");
        assertThat(api.post(at + "/unacknowledge", null).json().has("acknowledgement")).isFalse();
        assertThat(api.post(at + "/comment", json("{'text':'Guard called back'}")).text("/comments/0/text")).isEqualTo("Guard called back");
        assertThat(api.post(at + "/shelve", json("{'until':'2099-01-01T00:00:00Z','reason':'Repair'}")).text("/shelving/reason")).isEqualTo("Repair");
        assertThat(api.post(at + "/unshelve", null).json().has("shelving")).isFalse();
        assertThat(api.post("/alarms/group", json("{'parentId':'%s','ids':['%s']}".formatted(id, other))).text("/items/0/groupId")).isEqualTo(id);
        assertThat(api.post("/alarms/ungroup", json("{'ids':['%s']}".formatted(other))).json().at("/items/0").has("groupId")).isFalse();
        assertThat(api.post("/alarms/acknowledge", json("{'ids':['%s','%s']}".formatted(id, other))).json().path("items").size()).isEqualTo(2);
        assertThat(api.post("/alarms/" + other + "/nuisance", json("{'reason':'A curtain'}")).text("/nuisance/reason")).isEqualTo("A curtain");
        assertThat(api.post("/alarms/" + other + "/unnuisance", null).json().has("nuisance")).isFalse();
        Answer incident = api.post(at + "/promote", null);
        assertThat(incident.text("/typeId")).isEqualTo("FIRE");
        assertThat(incident.text("/priority")).isEqualTo("1");
        assertThat(incident.text("/alarmIds/0")).isEqualTo(id);
        assertThat(api.get("/alarms?incident=" + incident.text("/id")).json().path("items").size()).isEqualTo(1);
        assertThat(api.post("/alarms/" + other + "/link", json("{'incidentId':'%s'}".formatted(incident.text("/id")))).text("/incidentId"))
                .isEqualTo(incident.text("/id"));
        assertThat(api.get("/incidents/" + incident.text("/id")).json().path("alarmIds").size()).isEqualTo(2);
        assertThat(api.post("/alarms/" + other + "/unlink", null).json().has("incidentId")).isFalse();
        assertThat(api.post(at + "/clear", null).json().has("clearance")).isTrue();
        Answer cap = api.cap(CAP.getBytes(StandardCharsets.UTF_8));
        assertThat(cap.status()).isEqualTo(201);
        assertThat(cap.text("/receipts/0/alarms/0/status")).isEqualTo("Test");
        assertThat(api.cap(CAP.getBytes(StandardCharsets.UTF_8)).text("/receipts/0/outcome")).isEqualTo("duplicate");
        assertThat(api.get("/alarms?active=true&acknowledged=false&category=Met&limit=5").json().path("items").size()).isEqualTo(1);
        String report = "{'source':'panel','status':'Test','categories':['Fire'],'event':'Smoke','severity':'Minor','urgency':'Past','certainty':'Likely'}";
        assertThat(api.post("/alarms/batch", json("{'alarms':[{'key':'b-1','alarm':" + report + "}]}")).text("/answers/0/alarm/event")).isEqualTo("Smoke");
        assertThat(api.get("/alarms?before=2").json().path("items").size()).isEqualTo(1);
    }

    private static void incidents(Api api, SmallCity city) {
        Answer incident = city.incident();
        String id = incident.text("/id");
        String at = "/incidents/" + id;
        assertThat(incident.headers().get("location")).isEqualTo("/api/v1" + at);
        Answer changed = api.patch(at, json("{'address':'Entrance 2','siteId':'school-1'}"), "If-Match", incident.etag());
        assertThat(changed.text("/address")).isEqualTo("Entrance 2");
        assertThat(changed.text("/title")).isEqualTo("Chest pain");
        assertThat(api.post(at + "/priority", json("{'priority':1,'reason':'A child'}")).text("/priorityReason")).isEqualTo("A child");
        assertThat(api.post(at + "/operator", json("{'operator':'Sardor'}")).status()).isEqualTo(422);
        assertThat(api.post(at + "/operator", json("{'operator':'Sardor','reason':'Nine cases'}"), "Posbon-Operator", "Olim").text("/operator")).isEqualTo("Sardor");
        Answer note = api.post(at + "/notes", json("{'text':'Door code 12'}"));
        assertThat(note.text("/text")).isEqualTo("Door code 12");
        assertThat(note.text("/kind")).isEqualTo("incident.noted");
        String second = city.incidentId();
        assertThat(api.post(at + "/link", json("{'incidentId':'%s'}".formatted(second))).text("/linkedIncidentIds/0")).isEqualTo(second);
        assignments(api, at, second);
        assertThat(api.post(at + "/close", json("{'disposition':{'code':'05','text':'Settled'}}")).text("/status")).isEqualTo("Closed");
        assertThat(api.get("/incidents?status=Active").json().path("items").findValuesAsString("id")).contains(second).doesNotContain(id);
        assertThat(api.get("/incidents?status=Closed&before=3").json().path("items").findValuesAsString("id")).containsExactly(id);
        List<String> kinds = new ArrayList<>();
        api.get(at + "/log").json().path("items").forEach(line -> kinds.add(line.path("kind").asString()));
        assertThat(kinds).containsExactly("incident.created", "incident.changed", "incident.prioritised", "incident.reassigned", "incident.noted",
                "incident.linked", "assignment.created", "assignment.status", "assignment.status", "incident.closed");
        assertThat(api.get("/picture").json().path("incidents").findValuesAsString("id")).contains(second).doesNotContain(id);
    }

    private static void assignments(Api api, String at, String second) {
        Answer sent = api.post(at + "/assignments", json("{'unitId':'A-1','time':'2026-11-24T09:00:00Z'}"));
        assertThat(sent.text("/times/Dispatched")).isEqualTo("2026-11-24T09:00:00Z");
        assertThat(api.get("/units/A-1").text("/status")).isEqualTo("Dispatched");
        assertThat(api.post(at + "/assignments", json("{'unitId':'A-1','overrideReason':'again'}")).status()).isEqualTo(409);
        assertThat(api.post("/incidents/" + second + "/assignments", json("{'unitId':'A-1'}")).text("/type")).endsWith("unit-not-available");
        assertThat(api.post(at + "/close", json("{'disposition':{'code':'05'}}")).text("/type")).endsWith("assignments-open");
        String assignment = "/assignments/" + sent.text("/id");
        assertThat(api.post(assignment + "/status", json("{'status':'OnScene','time':'2026-11-24T09:07:00Z'}"), "If-Match", sent.etag()).text("/status"))
                .isEqualTo("OnScene");
        assertThat(api.get("/units/A-1").text("/status")).isEqualTo("OnScene");
        assertThat(api.get(at).json().path("milestones").toString()).isEqualTo(json("['ResourcesAssigned','ResourcesOnscene']"));
        assertThat(api.post(assignment + "/status", json("{'status':'Cleared'}")).text("/status")).isEqualTo("Cleared");
        assertThat(api.post(assignment + "/status", json("{'status':'OnScene'}")).status()).isEqualTo(409);
        assertThat(api.get("/units/A-1").text("/status")).isEqualTo("Available");
        assertThat(api.get(assignment).json().path("times").size()).isEqualTo(3);
        assertThat(api.get(at + "/assignments").json().path("items").size()).isEqualTo(1);
        String third = api.post("/incidents", json("{'typeId':'MED'}")).text("/id");
        assertThat(api.post("/incidents/" + third + "/merge", json("{'intoId':'%s'}".formatted(second))).text("/mergedIntoId")).isEqualTo(second);
    }

    private static void papers(Api api, SmallCity city) {
        String alarm = city.alarm("Smoke in the cellar").text("/id");
        Answer incident = api.post("/alarms/" + alarm + "/dispatch", json("{'unitIds':['A-1','A-3'],'holdSeconds':60}"));
        assertThat(incident.status()).isEqualTo(201);
        String at = "/incidents/" + incident.text("/id");
        assertThat(api.get("/units/A-3").text("/status")).isEqualTo("Dispatched");
        assertThat(api.post(at + "/checklist", json("{'stepId':'gas','outcome':'Done'}")).text("/checklist/0/outcome")).isEqualTo("Done");
        assertThat(api.post(at + "/checklist", json("{'stepId':'gas','outcome':'Skipped'}")).status()).isEqualTo(422);
        assertThat(api.post(at + "/handovers", json("{'agencyId':'103','text':'Two hurt'}")).text("/handovers/0/text")).isEqualTo("Two hurt");
        assertThat(api.post(at + "/handovers/accept", json("{'agencyId':'103','acceptedBy':'Rustam'}")).text("/handovers/0/acceptedBy")).isEqualTo("Rustam");
        Answer kept = api.sendFile(at + "/attachments?name=a.png&camera=cam-1", new byte[] {1, 2, 3}, "image/png");
        assertThat(kept.text("/attachments/0/sizeBytes")).isEqualTo("3");
        assertThat(api.get(at + "/attachments/" + kept.text("/attachments/0/id")).headers().get("Content-Type")).startsWith("image/png");
        assertThat(api.post(at + "/recall", json("{'withdraw':true}")).text("/status")).isEqualTo("Closed");
        assertThat(api.get("/units/A-3").text("/status")).isEqualTo("Available");
        assertThat(api.post("/session/presence", json("{'desk':'d1','editing':true}")).status()).isEqualTo(204);
    }

    private static void units(Api api) {
        assertThat(api.get("/units").json().path("items").size()).isEqualTo(3);
        assertThat(api.post("/units/A-2/status", json("{'status':'OutOfService','reason':'Flat tyre'}")).text("/status")).isEqualTo("OutOfService");
        assertThat(api.post("/units/positions", json("""
                {'positions':[{'unitId':'A-3','point':{'type':'Point','coordinates':[69.3,41.3]},
                'time':'2026-11-24T09:00:00Z','courseDegrees':10.5,'speedMetresPerSecond':8}]}""")).status()).isEqualTo(204);
        assertThat(api.get("/picture").json().path("positions").toString()).contains("10.5");
    }

    private static void shifts(Api api, SmallCity city) {
        String incident = city.incidentId();
        String[] dilnoza = {"Posbon-Operator", "Dilnoza"};
        String[] sardor = {"Posbon-Operator", "Sardor"};
        assertThat(api.post("/shifts", null).status()).isEqualTo(422);
        Answer started = api.post("/shifts", null, dilnoza);
        String at = "/shifts/" + started.text("/id");
        assertThat(started.headers().get("location")).isEqualTo("/api/v1" + at);
        assertThat(api.post("/shifts", null, dilnoza).text("/type")).endsWith("on-shift");
        assertThat(api.post(at + "/break", null, dilnoza).text("/type")).endsWith("room-empty");
        assertThat(api.post(at + "/break", json("{'reason':'lunch'}"), sardor).status()).isEqualTo(403);
        assertThat(api.post(at + "/break", json("{'reason':'lunch'}"), dilnoza).text("/breaks/0/reason")).isEqualTo("lunch");
        assertThat(api.post(at + "/back", null, dilnoza).json().at("/breaks/0").has("endedTime")).isTrue();
        String offer = json("{'to':'Sardor','text':'Quiet','notes':[{'incidentId':'%s','text':'Door code 12'}]}".formatted(incident));
        assertThat(api.post(at + "/offer", offer, dilnoza).json().at("/handover/incidentIds").toString()).contains(incident);
        assertThat(api.post(at + "/withdraw", null, dilnoza).json().has("handover")).isFalse();
        String read = api.post(at + "/offer", offer, dilnoza).etag();
        api.post(at + "/offer", offer.replace("code 12", "code 21"), dilnoza);
        assertThat(api.post(at + "/accept", null, "Posbon-Operator", "Sardor", "If-Match", read).status()).isEqualTo(412);
        assertThat(api.post(at + "/accept", null).status()).isEqualTo(422);
        Answer accepted = api.post(at + "/accept", null, sardor);
        assertThat(accepted.text("/handover/acceptedBy")).isEqualTo("Sardor");
        assertThat(api.get(at).text("/endedTime")).isEqualTo(accepted.text("/endedTime")).isNotEmpty();
        assertThat(api.get("/incidents/" + incident + "/log").json().findValuesAsString("text")).containsExactly("Door code 21");
        assertThat(api.get("/picture").json().path("shifts").findValuesAsString("operator")).containsExactly("Sardor");
        assertThat(api.get("/shifts?open=false").json().path("items").findValuesAsString("operator")).containsExactly("Dilnoza");
        assertThat(api.get("/shifts?limit=1&before=3").json().path("items").findValuesAsString("operator")).containsExactly("Sardor");
        room(api, incident, at);
        String own = "/shifts/" + api.get("/shifts?open=true").text("/items/0/id");
        assertThat(api.post(own + "/end", null, sardor).text("/type")).endsWith("room-empty");
        assertThat(api.post(own + "/end", json("{'reason':'Night, nobody is due'}"), sardor).json().has("endedTime")).isTrue();
        assertThat(api.get(at + "/statistics").text("/alarmsAcknowledged")).isEqualTo("0");
        assertThat(api.get("/shifts/none/statistics").status()).isEqualTo(404);
        assertThat(api.post("/shifts/none/back", null, sardor).status()).isEqualTo(404);
    }

    private static void room(Api api, String incident, String endedShift) {
        assertThat(api.get("/recording?from=2026-01-01T00:00:00Z&to=2036-01-01T00:00:00Z&leaveOut=callers").body()).startsWith("POSBON");
        Answer figures = api.get("/room/figures");
        assertThat(figures.json().at("/operators/0/operator").asString()).isEqualTo("Sardor");
        assertThat(figures.json().at("/response/1/step").asString()).isEqualTo("dispatch");
        assertThat(figures.json().at("/sequence").asLong()).isEqualTo(api.sequence());
        String shift = endedShift.substring(endedShift.lastIndexOf('/') + 1);
        assertThat(api.get("/room/figures?shift=" + shift).text("/shiftId")).isEqualTo(shift);
        assertThat(api.get("/room/figures?shift=none").status()).isEqualTo(404);
        assertThat(api.get("/room/rows?figure=open.priority&of=3").json().path("items").findValuesAsString("id")).contains(incident);
        assertThat(api.get("/room/rows?figure=open.priority").text("/type")).endsWith("bad-parameter");
        assertThat(api.get("/room/rows?figure=dispatch.now&of=3").status()).isEqualTo(400);
        JsonNode hour = api.get("/room/figures").json().path("hours").valueStream().filter(one -> one.path("opened").asInt() > 0).findFirst().orElseThrow();
        assertThat(api.get("/room/rows?figure=flow.opened&of=" + hour.path("hour").asString()).json().path("total").asInt()).isEqualTo(hour.path("opened").asInt());
        List.of("3", "%2B1000000000-12-31T23:59:59Z", "2999-01-01T00:00:00Z").forEach(of ->
                assertThat(api.get("/room/rows?figure=flow.opened&of=" + of).text("/type")).as(of).endsWith("bad-parameter"));
        assertThat(api.sendWrong("GET", "/room/rows", null, "application/json").status()).isEqualTo(400);
    }

    private static void walls(Api api) {
        String hall = json("""
                {'name':'Hall','displays':[{'number':1,'name':'Left'},{'number':2,'name':'Right'}],
                'presets':[{'id':'night','name':'Night','scenes':[{'display':1,'scene':{'name':'Night','layout':'Single','panels':[{'kind':'clock'}]}}]}],
                'rules':[{'id':'p1','name':'Priority 1','priority':1,'display':2,'show':'MapAndCameras'}]}""");
        Answer wall = api.put("/walls/hall", hall);
        assertThat(wall.status()).isEqualTo(201);
        assertThat(api.put("/walls/hall", hall, "If-Match", wall.etag()).text("/version")).isEqualTo("2");
        assertThat(api.put("/walls/hall", hall, "If-Match", wall.etag()).status()).isEqualTo(412);
        assertThat(api.get("/walls").json().at("/items").findValuesAsString("id")).contains("hall");
        assertThat(api.get("/walls/hall").text("/displays/1/name")).isEqualTo("Right");
        assertThat(api.get("/walls/hall/displays").json().path("items").size()).isEqualTo(2);
        String at = "/walls/hall/displays/1";
        Answer display = api.get(at);
        Answer shown = api.put(at + "/scene", json("{'name':'Gate','layout':'Single','panels':[{'kind':'cameras','layout':'1x1','cameraIds':['gone']}]}"),
                "If-Match", display.etag(), "Posbon-Operator", "Dilnoza");
        assertThat(shown.text("/scene/panels/0/cameraIds/0")).isEqualTo("gone");
        assertThat(shown.text("/shownBy")).isEqualTo("Dilnoza");
        assertThat(api.post(at + "/undo", null).text("/scene/name")).isEqualTo("Left");
        assertThat(api.post("/walls/hall/presets/night/apply", json("{'seen':{'1':1}}")).text("/type")).endsWith("stale");
        assertThat(api.sendWrong("POST", "/walls/hall/presets/night/apply", json("{'seen':{'left':1}}").getBytes(StandardCharsets.UTF_8), "application/json").status()).isEqualTo(422);
        assertThat(api.post("/walls/hall/presets/night/apply", null).text("/items/0/scene/name")).isEqualTo("Night");
        assertThat(api.post("/walls/hall/undo", json("{'seen':{'1':1}}")).text("/type")).endsWith("stale");
        assertThat(api.post("/walls/hall/undo", null).text("/items/0/scene/name")).isEqualTo("Left");
        assertThat(api.post(at + "/tour", json("{'presetIds':['night'],'seconds':3600}"), "Posbon-Operator", "Dilnoza").text("/tour/startedBy")).isEqualTo("Dilnoza");
        assertThat(api.post(at + "/tour/pause", null, "Posbon-Operator", "Sardor").text("/tour/pausedBy")).isEqualTo("Sardor");
        assertThat(api.post(at + "/tour/resume", null).json().at("/tour").has("pausedBy")).isFalse();
        assertThat(api.post(at + "/tour/stop", null).json().has("tour")).isFalse();
        assertThat(api.post(at + "/tour/stop", null).text("/type")).endsWith("no-tour");
        assertThat(api.post("/walls/hall/lock", json("{'reason':'Briefing'}"), "Posbon-Operator", "Dilnoza").text("/lock/by")).isEqualTo("Dilnoza");
        assertThat(api.post(at + "/undo", null, "Posbon-Operator", "Sardor").text("/type")).endsWith("wall-locked");
        assertThat(api.post("/walls/hall/unlock", json("{'reason':'Over'}"), "Posbon-Operator", "Sardor").json().has("lock")).isFalse();
        assertThat(api.post(at + "/seen", json("{'seat':'s1','sequence':7,'scene':'Night','problems':[],'width':1920,'height':1080}")).status()).isEqualTo(204);
        assertThat(api.get(at + "/thumbnail").status()).isEqualTo(404);
        Answer sent = api.sendWrong("PUT", at + "/thumbnail", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1}, "image/jpeg");
        assertThat(sent.status()).isEqualTo(204);
        assertThat(api.get(at + "/thumbnail").headers().get("Content-Type")).startsWith("image/jpeg");
        assertThat(api.get("/picture").json().at("/displays").size()).isEqualTo(2);
    }

    private static void messages(Api api) {
        assertThat(api.post("/messages", json("{'text':'Water is off'}")).status()).isEqualTo(422);
        Answer sent = api.post("/messages", json("{'text':'Water is off','to':['Dilnoza'],'displays':['hall/1']}"), "Posbon-Operator", "Sardor");
        assertThat(sent.text("/awaited/0")).isEqualTo("Dilnoza");
        String at = "/messages/" + sent.text("/id");
        assertThat(sent.headers().get("location")).isEqualTo("/api/v1" + at);
        assertThat(api.get("/walls/hall/displays/1").text("/scene/panels/0/text")).isEqualTo("Water is off");
        assertThat(api.post(at + "/acknowledge", null, "Posbon-Operator", "Olim").text("/type")).endsWith("not-for-you");
        assertThat(api.post(at + "/acknowledge", null, "Posbon-Operator", "Dilnoza").text("/receipts/0/operator")).isEqualTo("Dilnoza");
        assertThat(api.get(at).text("/version")).isEqualTo("2");
        assertThat(api.post(at + "/withdraw", null, "Posbon-Operator", "Dilnoza").text("/type")).endsWith("not-yours");
        assertThat(api.post(at + "/withdraw", null, "Posbon-Operator", "Sardor").json().has("withdrawnTime")).isTrue();
        assertThat(api.post("/messages", json("{'text':'Lost','displays':['hall/9']}"), "Posbon-Operator", "Sardor").status()).isEqualTo(422);
        assertThat(api.get("/messages?limit=5").json().path("items").findValuesAsString("kind")).containsExactly("Broadcast", "Reassigned");
        assertThat(api.get("/picture").json().at("/messages/1/kind").asString()).isEqualTo("Broadcast");
    }

    private static void approvals(Api api) {
        String plan = json("{'id':'rp-med','incidentTypeId':'MED','needs':[],'checklist':[],'approvals':['Dispatch']}");
        assertThat(api.put("/catalogue/response-plans/rp-med", plan.replace("Dispatch", "Tea")).status()).isEqualTo(422);
        assertThat(api.put("/catalogue/response-plans/rp-med", plan).status()).isIn(200, 201);
        String at = "/incidents/" + api.post("/incidents", json("{'typeId':'MED'}")).text("/id");
        assertThat(api.post(at + "/assignments", json("{'unitId':'A-1'}")).text("/type")).endsWith("approval-needed");
        assertThat(api.post(at + "/approvals", json("{'act':'Priority','priority':1,'reason':'A child'}"), "Posbon-Operator", "Dilnoza").text("/type")).endsWith("approval-not-needed");
        Answer asked = api.post(at + "/approvals", json("{'act':'Dispatch','unitIds':['A-1']}"), "Posbon-Operator", "Dilnoza");
        assertThat(asked.text("/approvals/0/state")).isEqualTo("Waiting");
        String one = at + "/approvals/" + asked.text("/approvals/0/id");
        assertThat(api.post(one, json("{'decision':'Approve'}"), "Posbon-Operator", "Dilnoza").text("/type")).endsWith("own-request");
        assertThat(api.post(one, json("{'decision':'Approve'}"), "Posbon-Operator", "Olim").text("/approvals/0/state")).isEqualTo("Approved");
        assertThat(api.get("/units/A-1").text("/status")).isEqualTo("Dispatched");
        assertThat(api.get(at + "/log").json().path("items").findValuesAsString("kind")).contains("incident.approval-asked", "incident.approved");
    }

    private static void catalogue(Api api) {
        assertThat(api.get("/catalogue").json().at("/responsePlans/rp-fire/dispatchWithin").asString()).isEqualTo("PT1M30S");
        for (String path : List.of("agencies/103", "cameras/cam-1", "sites/school-1", "zones/yunusobod", "incident-types/MED", "response-plans/rp-fire")) {
            assertThat(api.get("/catalogue/" + path).text("/id")).isEqualTo(path.substring(path.indexOf('/') + 1));
        }
        assertThat(api.post("/cameras/health", json("""
                {'desk':'d1','cameras':[{'cameraId':'cam-1','state':'live','since':'2026-11-24T09:00:00Z'}]}""")).status()).isEqualTo(204);
    }

    /** Operations of the contract that no request of this test was for. */
    private static List<String> unused(Api api) throws IOException {
        List<String> unused = new ArrayList<>();
        for (String document : List.of("alarm-api.yaml", "dispatch-api.yaml")) {
            String path = "";
            for (String line : Files.readAllLines(Path.of(System.getProperty("posbon.home"), "client-sdk", "contract", document))) {
                Matcher p = Pattern.compile("^  (/\\S+):$").matcher(line);
                Matcher m = Pattern.compile("^    (get|post|put|patch|delete):$").matcher(line);
                if (p.matches()) {
                    path = p.group(1);
                } else if (m.matches()) {
                    String method = m.group(1).toUpperCase(Locale.ROOT);
                    Pattern used = Pattern.compile(method + " " + path.replaceAll("\\{\\w+}", "[^/]+"));
                    if (api.used().stream().noneMatch(one -> used.matcher(one).matches())) {
                        unused.add(method + " " + path);
                    }
                }
            }
        }
        return unused;
    }
}
