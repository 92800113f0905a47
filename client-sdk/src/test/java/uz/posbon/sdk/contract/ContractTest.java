package uz.posbon.sdk.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uz.posbon.sdk.contract.Specification.Place;

/** The contract itself: its references lead somewhere, its examples follow their schemas, and the checker can say no. */
class ContractTest {
    private final Specification specification = new Specification();
    private final ContractCheck check = new ContractCheck();

    private static final String ALARM = """
            {"id":"a1","number":1,"version":1,"source":"s","status":"Actual","categories":["Fire"],"event":"Smoke",
             "severity":"Severe","urgency":"Immediate","certainty":"Likely","parameters":{},"comments":[],
             "raisedTime":"2026-11-24T09:00:00Z","reportedTime":"2026-11-24T09:00:00Z","changedTime":"2026-11-24T09:00:00Z"}""";

    @Test
    void everyExampleFollowsItsSchema() {
        int examples = 0;
        for (String document : List.of("alarm-api.yaml", "dispatch-api.yaml", "events.yaml")) {
            Place schemas = specification.at(document, "/components/schemas");
            for (String name : schemas.node().propertyNames()) {
                Place schema = new Place(document, schemas.pointer() + "/" + name, schemas.node().path(name));
                for (JsonNode example : schema.node().path("examples")) {
                    examples++;
                    assertThat(specification.errors(schema, example)).as(document + " " + name).isEmpty();
                }
            }
        }
        assertThat(examples).isGreaterThan(30);
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        for (String document : List.of("alarm-api.yaml", "dispatch-api.yaml", "events.yaml")) {
            List<String> dangling = new ArrayList<>();
            references(new Place(document, "", specification.document(document)), dangling);
            assertThat(dangling).as(document).isEmpty();
        }
    }

    private void references(Place place, List<String> dangling) {
        try {
            place.node().propertyNames().forEach(name -> {
                specification.child(place, name);
                String pointer = place.pointer() + "/" + name.replace("~", "~0").replace("/", "~1");
                references(new Place(place.document(), pointer, place.node().path(name)), dangling);
            });
        } catch (IllegalStateException e) {
            dangling.add(e.getMessage());
        }
        for (int i = 0; place.node().isArray() && i < place.node().size(); i++) {
            references(new Place(place.document(), place.pointer() + "/" + i, place.node().path(i)), dangling);
        }
    }

    @Test
    void everyOperationIsAnsweredWithSuccessAndWithProblems() {
        for (Place operation : new Operations(specification).all()) {
            List<String> statuses = new ArrayList<>(specification.child(operation, "responses").node().propertyNames());
            assertThat(statuses).as(operation.pointer()).anyMatch(s -> s.startsWith("2") || s.equals("101")).contains("500", "503");
            assertThat(operation.node().path("operationId").asString("")).as(operation.pointer()).isNotEmpty();
        }
    }

    @Test
    void whatFollowsTheContractPasses() {
        check.response("GET", "/api/v1/alarms/a1", 200, Map.of("ETag", "\"1\"", "Content-Type", "application/json"), bytes(ALARM));
        check.response("GET", "/alarms?active=true&limit=5", 200, "application/json; charset=utf-8", bytes("{\"items\":[" + ALARM + "]}"));
        check.request("POST", "/api/v1/alarms/a1/acknowledge", Map.of("Idempotency-Key", "k1"), null);
        check.request("PATCH", "/incidents/i1", Map.of("if-match", "\"3\"", "content-type", "application/merge-patch+json"), bytes("{\"title\":\"x\"}"));
        check.response("POST", "/units/positions", 204, Map.of(), null);
    }

    @Test
    void whatIsNotInTheContractIsWrong() {
        fails(() -> check.response("GET", "/nothing", 200, "application/json", bytes("{}")), "not in the contract");
        fails(() -> check.response("GET", "/alarms/a1", 302, "application/json", bytes("{}")), "does not name this status");
        fails(() -> check.request("GET", "/alarms?colour=red", Map.of(), null), "colour");
        fails(() -> check.request("GET", "/alarms?limit=0", Map.of(), null), "limit");
        fails(() -> check.request("PATCH", "/incidents/i1", Map.of("content-type", "application/json"), bytes("{\"title\":\"x\"}")), "If-Match");
        fails(() -> check.request("POST", "/alarms", Map.of("content-type", "text/plain"), bytes("{}")), "text/plain");
        fails(() -> check.response("GET", "/alarms/a1", 200, Map.of("content-type", "application/json"), bytes(ALARM)), "ETag");
        fails(() -> check.event("{\"type\":\"uz.posbon.alarm.exploded\"}"), "exploded");
    }

    @Test
    void aWrongValueIsNamed() {
        for (String[] broken : new String[][] {
            {"\"number\":1", "\"number\":\"1\"", "/number"},
            {"\"Severe\"", "\" \"", "/severity"},
            {"\"event\":\"Smoke\",", "", "event"},
            {"\"comments\":[]", "\"comments\":[{\"by\":\"x\"}]", "/comments/0"},
            {"\"raisedTime\":\"2026-11-24T09:00:00Z\"", "\"raisedTime\":\"2026-11-24 09:00\"", "/raisedTime"},
            {"\"parameters\":{}", "\"parameters\":{},\"position\":{\"type\":\"Point\",\"coordinates\":[269,41]}", "/position/coordinates/0"},
            {"\"parameters\":{}", "\"parameters\":{},\"headline\":null", "/headline"},
        }) {
            assertThat(ALARM).contains(broken[0]);
            fails(() -> check.response("GET", "/alarms/a1", 200, "application/json", bytes(ALARM.replace(broken[0], broken[1]))), broken[2]);
        }
    }

    @Test
    void anEventIsHeldAgainstItsType() {
        String frame = """
                {"specversion":"1.0","id":"e1","source":"/posbon/x","type":"uz.posbon.alarm.raised","subject":"a1",
                 "time":"2026-11-24T09:00:00Z","sequence":"0000000000000000042","recordedtime":"2026-11-24T09:00:00Z",
                 "actor":"panel","datacontenttype":"application/json","data":{"alarm":%s}}""".formatted(ALARM);
        assertThatCode(() -> check.event(frame)).doesNotThrowAnyException();
        fails(() -> check.event(frame.replace("0000000000000000042", "42")), "/sequence");
        fails(() -> check.event(frame.replace("\"alarm\":", "\"incident\":")), "alarm");
        fails(() -> check.event(frame.replace("\"number\":1", "\"number\":0")), "/data/alarm/number");
    }

    private static void fails(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String says) {
        assertThatThrownBy(call).isInstanceOf(AssertionError.class).hasMessageContaining(says);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
