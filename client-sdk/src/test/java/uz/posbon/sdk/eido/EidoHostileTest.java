package uz.posbon.sdk.eido;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.posbon.sdk.EidoDocuments;
import uz.posbon.sdk.alarm.MessageStatus;

/** Documents of systems that are broken, old, or up to no good. */
class EidoHostileTest {
    private static final String HEAD = """
            "$id":"urn:x:1","lastUpdateTimeStamp":"2026-11-26T14:30:00+05:00","updatedByAgencyReference":{"$ref":"a.b"},
            "eidoVersion":"1.0","issuingElementIdentification":"idx.a.b","agencyComponent":[{"$id":"a.b"}]""";

    private final EidoDocuments documents = new EidoDocuments();

    private EidoReading read(String members) {
        return documents.read(("{" + HEAD + (members.isEmpty() ? "" : "," + members) + "}").getBytes(UTF_8));
    }

    private static List<String> said(EidoReading reading) {
        return reading.remarks().stream().map(EidoRemark::toString).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                                               | the document is empty
            not json                                                         | the document is not well-formed JSON
            null                                                             | the document must not be null
            []                                                               | the document must be an object
            "text"                                                           | the document must be an object
            {}                                                               | /$id is missing
            {"$id":7,"lastUpdateTimeStamp":"2026-11-26T14:30:00Z"}           | /$id is missing
            {"$id":"x"}                                                      | /lastUpdateTimeStamp is missing
            {"$id":"x","lastUpdateTimeStamp":"yesterday"}                    | /lastUpdateTimeStamp is not a time
            {"$id":"x","lastUpdateTimeStamp":"2026-11-26T14:30:00"}          | /lastUpdateTimeStamp is not a time
            {"$id":"x","lastUpdateTimeStamp":"2026-11-26T14:30:00Z"}         | /updatedByAgencyReference is missing
            {"$id":"x","lastUpdateTimeStamp":"2026-11-26T14:30:00Z"} {}      | the document
            {"$id":"x"                                                       | the document is not well-formed JSON
            """)
    void whatIsNoCaseIsRefusedAndSaysWhere(String document, String why) {
        assertThatThrownBy(() -> documents.read(document == null ? new byte[0] : document.getBytes(UTF_8)))
                .isInstanceOf(EidoException.class)
                .hasMessageStartingWith(why);
    }

    @Test
    void whatIsTooLargeOrTooDeepIsRefused() {
        assertThatThrownBy(() -> documents.read(new byte[EidoDocuments.LARGEST + 1])).isInstanceOf(EidoException.class).hasMessageContaining("larger than 4 MB");
        assertThatThrownBy(() -> documents.read("[".repeat(100_000).getBytes(UTF_8))).isInstanceOf(EidoException.class);
        assertThatThrownBy(() -> documents.read(new byte[] {'{', '"', (byte) 0xC3, '"', '}'})).isInstanceOf(EidoException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "notesComponent":7                                                                    | /notesComponent must be an object
            "notesComponent":["x"]                                                                | /notesComponent/0 must be an object
            "notesComponent":[{"$id":"n"}]                                                        | /notesComponent/0/notesActionComments says nothing
            "notesComponent":[{"$id":"n","notesActionComments":7}]                                | /notesComponent/0/notesActionComments must be a text
            "notesComponent":[{"notesActionComments":"x"}]                                        | /notesComponent/0/$id is missing
            "notesComponent":[{"$id":"n","notesActionComments":"x"},{"$id":"n"}]                  | /notesComponent/1/$id is there twice
            "notesComponent":[{"$id":"n","notesActionComments":"x","agentReference":{"$ref":"z"}}] | /notesComponent/0/agentReference refers to 'z'
            "notesComponent":[{"$id":"n","notesActionComments":"x","agentReference":{}}]          | /notesComponent/0/agentReference/$ref is missing
            "incidentComponent":{}                                                                | /incidentComponent/incidentTypeCommonRegistryText is missing
            "incidentComponent":[{"incidentTypeCommonRegistryText":"MVA"},{}]                     | /incidentComponent holds 2 incidents
            "incidentComponent":{"incidentTypeCommonRegistryText":["MVA"]}                        | /incidentComponent/incidentTypeCommonRegistryText must be a text
            "incidentComponent":{"incidentTypeCommonRegistryText":"MVA","incidentCommonPriorityNumber":11} | /incidentComponent/incidentCommonPriorityNumber must be 0 to 10
            "incidentComponent":{"incidentTypeCommonRegistryText":"MVA","incidentCommonPriorityNumber":1.5} | /incidentComponent/incidentCommonPriorityNumber must be a whole number
            "locationComponent":[{"$id":"l","locationTypeDescriptionRegistryText":"CurrentIncident","locationByValue":"<a"}] | /locationComponent/0/locationByValue cannot be read
            "locationComponent":[{"$id":"l","locationTypeDescriptionRegistryText":"CurrentIncident","locationByValue":"<!DOCTYPE a><a/>"}] | /locationComponent/0/locationByValue cannot be read
            "locationComponent":[{"$id":"l","locationTypeDescriptionRegistryText":"CurrentIncident","locationByValue":"<pos>95 200</pos>"}] | /locationComponent/0/locationByValue cannot be read
            "locationComponent":[{"$id":"l","locationTypeDescriptionRegistryText":"CurrentIncident","locationByValue":"<pos>north</pos>"}] | /locationComponent/0/locationByValue cannot be read
            "vehicleComponent":[{},{}]                                                            | /vehicleComponent (2) has no place
            "ext~a/b":1                                                                           | /ext~0a~1b (1) has no place
            "personComponent":[{"$id":"p","personIncidentRoleRegistryText":["Suspect"]}]          | /personComponent/0/personIncidentRoleRegistryText is Suspect
            """)
    void whatIsWrongIsRemarkedOnAndTheRestIsRead(String members, String remark) {
        EidoReading reading = read(members);
        assertThat(said(reading)).anySatisfy(r -> assertThat(r).startsWith(remark));
        assertThat(reading.incident().id()).isEqualTo("urn:x:1");
    }

    @Test
    void componentsThatReferToOneAnotherInACircleAreRead() {
        EidoReading reading = read("""
                "notesComponent":[{"$id":"n","notesActionComments":"x","agentReference":{"$ref":"g"},"notesReference":[{"$ref":"n"}]}],
                "agentComponent":[{"$id":"g","updatedByAgentReference":{"$ref":"g"},"notesReference":[{"$ref":"n"}]}]""");
        assertThat(reading.incident().notes()).extracting(EidoNote::author).containsExactly("g");
        assertThat(reading.remarks()).isEmpty();
    }

    @Test
    void aSenderWhoIsNotListedIsStillTheSender() {
        EidoReading reading = documents.read("""
                {"$id":"x","lastUpdateTimeStamp":"2026-11-26T14:30:00+05:00","updatedByAgencyReference":{"$ref":"gone.b"}}""".getBytes(UTF_8));
        assertThat(reading.incident().sender().id()).isEqualTo("gone.b");
        assertThat(said(reading)).anyMatch(r -> r.startsWith("/updatedByAgencyReference refers to 'gone.b'"))
                .anyMatch(r -> r.startsWith("/eidoVersion is missing")).anyMatch(r -> r.startsWith("/issuingElementIdentification is missing"));
    }

    @Test
    void markupOfNotesBecomesPlainText() {
        EidoReading reading = read("""
                "notesComponent":[{"$id":"n","notesActionComments":"<p>Two <b>people</b> &amp; a dog</p><script>alert(1)</script>5 &lt; 6<br/>end \\u0000\\ud800 &#0; &bogus;"}]""");
        assertThat(reading.incident().notes().getFirst().text()).isEqualTo("Two people & a dog\n5 < 6\nend \uFFFD &#0; &bogus;");
    }

    @Test
    void whatThreatensPeopleIsKeptAsANote() {
        EidoReading reading = read("""
                "cautionComponent":[{"$id":"c","cautionTypeInternalText":"armed","cautionSeverity":"highest"}]""");
        assertThat(reading.incident().notes()).extracting(EidoNote::text).containsExactly("CAUTION (highest): armed");
    }

    @Test
    void anotherSystemsOwnStatusMakesNoExercise() {
        EidoReading reading = read("""
                "incidentComponent":{"incidentTypeCommonRegistryText":"MVA","incidentStatusInternalText":["Test"],"incidentCommonPriorityNumber":"9"}""");
        assertThat(reading.incident().drill()).isEqualTo(MessageStatus.ACTUAL);
        assertThat(reading.incident().priority()).isEqualTo(1);
        assertThat(said(reading)).anyMatch(r -> r.contains("sender's own word"));
    }

    @Test
    void theIncidentsOwnPlaceComesBeforeTheCallers() {
        String location = """
                {"$id":"%s","locationTypeDescriptionRegistryText":"%s","locationByValue":"<l><pos>%s</pos></l>"}""";
        EidoReading reading = read("\"locationComponent\":[%s,%s,%s]".formatted(
                location.formatted("l1", "UnitLocation", "1 1"), location.formatted("l2", "Caller", "41.1 69.1"), location.formatted("l3", "CurrentIncident", "41.3 69.2 430")));
        assertThat(reading.incident().position()).isEqualTo(new uz.posbon.sdk.geo.GeoPoint(69.2, 41.3));
    }

    @Test
    void aPolygonCountsAsItsMiddle() {
        EidoReading reading = read("""
                "locationComponent":[{"$id":"l","locationTypeDescriptionRegistryText":"CurrentIncident","locationByValue":
                "<Polygon><posList>41 69 41 71 43 71 43 69 41 69</posList></Polygon>"}]""");
        assertThat(reading.incident().position()).isEqualTo(new uz.posbon.sdk.geo.GeoPoint(70, 42));
    }

    @Test
    void whatIsMadeToBeSlowIsNot() {
        String tags = "<a".repeat(900_000);
        String entities = "&".repeat(1_900_000);
        String scripts = "<script></script>".repeat(100_000);
        String blanks = "[x · ".repeat(2_000);
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            for (String text : List.of(tags, entities, scripts, blanks)) {
                read("\"notesComponent\":[{\"$id\":\"n\",\"notesActionComments\":\"" + text + "\"}]");
                EidoNote.fromOrigin("n", "[" + text.substring(0, Math.min(10_000, text.length())));
            }
        });
    }

    @Test
    void tooManyRemarksAreCounted() {
        EidoReading reading = read("\"notesComponent\":[" + "7,".repeat(499) + "7]");
        assertThat(reading.remarks()).hasSizeLessThan(120);
        assertThat(said(reading).getLast()).contains("400 more");
        EidoReading many = read("\"notesComponent\":[" + "{\"notesActionComments\":\"x\"},".repeat(2999) + "{}]");
        assertThat(many.incident().notes()).hasSize(2000);
    }
}
