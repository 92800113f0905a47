package uz.posbon.backend.http;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.posbon.backend.fixture.SmallCity.json;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.posbon.backend.fixture.Api.Answer;
import uz.posbon.backend.fixture.RunningBackend;

/** Wrong requests: each is refused with its wrong fields named, and the log does not grow. */
class BadInputTest {
    private static final String ALARM = "{'source':'s','status':'Actual','categories':['Fire'],'event':'e','severity':'Minor','urgency':'Past','certainty':'Likely'";

    @TempDir
    static Path data;

    private static RunningBackend running;
    private static String alarm;
    private static String incident;
    private static String assignment;

    @BeforeAll
    static void start() {
        running = RunningBackend.withCity(data);
        alarm = running.city().alarm("Smoke").text("/id");
        incident = running.city().incidentId();
        assignment = running.api().post("/incidents/" + incident + "/assignments", json("{'unitId':'A-1'}")).text("/id");
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            POST | /alarms | {'source': | 400 | body
            POST | /alarms | [] | 400 | body
            POST | /alarms | null | 400 | body
            POST | /alarms | hello | 400 | body
            POST | /alarms | {} | 422 | /source /status /event /severity /urgency /certainty
            POST | /alarms | {'source':5,'status':true,'categories':'Fire','event':[],'severity':{},'urgency':' ','certainty':'Likely'} | 422 | /source /status /categories /event /severity /urgency
            POST | /alarms | ALARM,'position':{'type':'Point','coordinates':[269.2,41.3]}} | 422 | /position
            POST | /alarms | ALARM,'position':{'type':'Point','coordinates':[69.2,'41']}} | 422 | /position
            POST | /alarms | ALARM,'position':'here','raisedTime':'yesterday'} | 422 | /position /raisedTime
            POST | /alarms | ALARM,'area':{'type':'Polygon','coordinates':[[[1,1],[2,2]]]}} | 422 | /area
            POST | /alarms | ALARM,'siteId':'nowhere','cameraId':'none'} | 422 | /siteId /cameraId
            POST | /alarms | {'source':' ','status':'Actual','categories':[],'event':'','severity':'Minor','urgency':'Past','certainty':'Likely'} | 422 | /source /event /categories
            POST | /alarms | ALARM,'parameters':{'a':1}} | 422 | /parameters/a
            POST | /alarms | ALARM,'translations':[{'language':'in Russian','event':' '}]} | 422 | /translations/0/language /translations/0/event
            POST | /alarms | ALARM,'translations':[{'language':'ru'},5]} | 422 | /translations/0/event /translations/1
            POST | /alarms | ALARM,'message':{'identifier':'i','sender':'s'}} | 422 | /message/sent
            POST | /alarms/none/acknowledge | | 404 |
            POST | /alarms/ID/comment | {} | 422 | /text
            POST | /alarms/ID/comment | {'text':' '} | 422 | /text
            POST | /alarms/ID/shelve | {'until':'2001-01-01T00:00:00Z','reason':''} | 422 | /until /reason
            POST | /alarms/ID/link | {'incidentId':'none'} | 422 | /incidentId
            POST | /alarms/ID/promote | {'typeId':'none','priority':9} | 422 | /typeId /priority
            POST | /alarms/group | {'parentId':'none','ids':['ID','nobody']} | 422 | /parentId /ids/1
            POST | /alarms/group | {'parentId':'ID','ids':[]} | 422 | /ids
            POST | /incidents | {'typeId':'none','priority':0,'siteId':'none'} | 422 | /typeId /priority /siteId
            POST | /incidents | {'typeId':'MED','priority':'1'} | 422 | /priority
            POST | /incidents | {'typeId':'MED','priority':1.5} | 422 | /priority
            POST | /incidents | {'typeId':'MED','caller':'Anvar','references':{'112':7}} | 422 | /caller /references/112
            POST | /incidents/IN/priority | {'priority':6,'reason':''} | 422 | /priority /reason
            POST | /incidents/IN/priority | {'priority':'high'} | 422 | /priority /reason
            POST | /incidents/IN/notes | {'text':''} | 422 | /text
            POST | /incidents/IN/link | {'incidentId':'IN'} | 422 | /incidentId
            POST | /incidents/IN/merge | {'intoId':'none'} | 422 | /intoId
            POST | /incidents/IN/close | {} | 422 | /disposition
            POST | /incidents/IN/close | {'disposition':{'code':' '},'time':'now'} | 422 | /time
            POST | /incidents/IN/close | {'disposition':{'code':'05'}} | 409 |
            POST | /incidents/none/close | {'disposition':{'code':'05'}} | 404 |
            POST | /incidents/IN/assignments | {'unitId':'none'} | 422 | /unitId
            POST | /incidents/IN/assignments | {'unitId':'A-1'} | 409 |
            POST | /incidents/IN/assignments | {} | 422 | /unitId
            POST | /assignments/none/status | {'status':'OnScene'} | 404 |
            POST | /assignments/AS/status | {'status':'Lost'} | 422 | /status
            POST | /assignments/AS/status | {'status':'OnScene','time':'12:00'} | 422 | /time
            PUT | /units/A-9 | {'callSign':'A-9','agencyId':'none','resourceType':'Truck','stationId':'none','crew':-1} | 422 | /agencyId /stationId /crew
            PUT | /units/A-9 | {} | 422 | /callSign /agencyId /resourceType
            POST | /units/A-2/status | {'status':'OnScene'} | 422 | /status
            POST | /units/A-1/status | {'status':'Available'} | 409 |
            POST | /units/positions | {'positions':[{'unitId':'A-1','point':{'type':'Point','coordinates':[1,2]},'time':'2026-11-24T09:00:00Z'},{'unitId':'ghost','point':{'type':'Point','coordinates':[1,2]},'time':'2026-11-24T09:00:00Z'}]} | 422 | /positions/1/unitId
            POST | /units/positions | {'positions':[{'unitId':'A-1','point':{'type':'Point','coordinates':[1,92]}}]} | 422 | /positions/0/point /positions/0/time
            PUT | /catalogue/cameras/cam-9 | {'id':'cam-8','name':'x','position':{'type':'Point','coordinates':[1,2]},'ptz':false,'headingDegrees':400,'streams':[]} | 422 | /id /headingDegrees
            PUT | /catalogue/sites/s-9 | {'id':'s-9','name':{},'kind':'School','position':{'type':'Point','coordinates':[1,2]},'zoneId':'none'} | 422 | /name /zoneId
            PUT | /catalogue/incident-types/t-9 | {'id':'t-9','name':{'en':'x'},'category':'Fire','priority':7} | 422 | /priority
            PUT | /catalogue/response-plans/p-9 | {'id':'p-9','incidentTypeId':'none','needs':[{'capability':'','count':0}],'checklist':[]} | 422 | /incidentTypeId /needs/0/capability /needs/0/count
            PUT | /catalogue/zones/z-9 | {'id':'z-9','name':{'en':'x'},'kind':'District'} | 422 | /area
            """)
    void isRefusedWithItsFieldsNamedAndChangesNothing(String method, String path, String body, int status, String fields) {
        long before = running.api().sequence();
        String sent = body == null ? "" : named(body.replace("ALARM", ALARM));
        Answer answer = running.api().sendWrong(method, named(path), json(sent).getBytes(StandardCharsets.UTF_8), "application/json");
        List<String> wrong = new ArrayList<>();
        answer.json().path("errors").forEach(e -> wrong.add(e.path("field").asString()));
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(wrong).as(answer.body()).containsExactlyInAnyOrder(fields == null ? new String[0] : fields.split(" "));
        assertThat(running.api().sequence()).isEqualTo(before);
    }

    private static String named(String text) {
        return text.replace("IN", incident).replace("ID", alarm).replace("/AS/", "/" + assignment + "/");
    }

    @ParameterizedTest
    @CsvSource({
        "/alarms?active=yes&limit=0, active limit",
        "/alarms?before=x&limit=1001, before limit",
        "/incidents?limit=ten, limit",
    })
    void namesWrongQueryParameters(String path, String fields) {
        Answer answer = running.api().sendWrong("GET", path, null, "application/json");
        assertThat(answer.status()).isEqualTo(400);
        List<String> wrong = new ArrayList<>();
        answer.json().path("errors").forEach(e -> wrong.add(e.path("field").asString()));
        assertThat(wrong).containsExactly(fields.split(" "));
    }

    @Test
    void aDeepOrHugeBodyIsRefused() {
        byte[] deep = ("{\"source\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
        assertThat(running.api().sendWrong("POST", "/alarms", deep, "application/json").status()).isEqualTo(400);
        byte[] huge = ("{\"source\":\"" + "x".repeat(2_000_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        assertThat(running.api().sendWrong("POST", "/alarms", huge, "application/json").status()).isEqualTo(413);
    }

    @Test
    void aStaleOrMissingIfMatchChangesNothing() {
        long before = running.api().sequence();
        String path = "/incidents/" + incident;
        byte[] edit = json("{'title':'x'}").getBytes(StandardCharsets.UTF_8);
        Answer missing = running.api().sendWrong("PATCH", path, edit, "application/json");
        assertThat(missing.status()).isEqualTo(428);
        assertThat(missing.text("/errors/0/field")).isEqualTo("If-Match");
        Answer stale = running.api().sendWrong("PATCH", path, edit, "application/json", "If-Match", "\"99\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text("/errors/0/field")).isEqualTo("If-Match");
        assertThat(running.api().sendWrong("PATCH", path, edit, "application/json", "If-Match", "three").status()).isEqualTo(400);
        assertThat(running.api().sendWrong("POST", "/alarms/" + alarm + "/acknowledge", null, "application/json", "If-Match", "\"99\"").status()).isEqualTo(412);
        assertThat(running.api().sequence()).isEqualTo(before);
    }
}
