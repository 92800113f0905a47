package uz.posbon.backend.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.posbon.backend.fixture.Api.Answer;
import uz.posbon.backend.fixture.RunningBackend;

/** CAP that cannot be taken, and CAP that attacks. */
class BadCapTest {
    private static final String FULL = """
            <alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>ID</identifier><sender>met</sender>
            <sent>2026-11-24T09:00:00+05:00</sent><status>Actual</status><msgType>Alert</msgType><scope>Public</scope>
            <info><category>Met</category><event>Storm</event><urgency>Expected</urgency><severity>Severe</severity>
            <certainty>Likely</certainty><description>WORDS</description></info></alert>""";

    @TempDir
    static Path data;

    private static RunningBackend running;

    @BeforeAll
    static void start() {
        running = RunningBackend.start(data);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @ParameterizedTest
    @CsvSource({"identifier, ID", "sender, met", "sent, 2026-11-24T09:00:00+05:00"})
    void aMessageWithoutWhatIdentifiesItIsRefused(String element, String value) {
        String whole = "<" + element + ">" + value + "</" + element + ">";
        refused(FULL.replace(whole, ""), 422, element, "is missing");
        refused(FULL.replace(whole, "<" + element + "> </" + element + ">"), 422, element, "is empty");
    }

    @Test
    void allThatIsMissingIsNamedAtOnce() {
        Answer answer = refused("<alert xmlns='urn:oasis:names:tc:emergency:cap:1.2'/>", 422, "identifier", "is missing");
        assertThat(answer.json().path("errors").findValuesAsString("field")).containsExactly("identifier", "sender", "sent");
    }

    @Test
    void aTimeThatIsNoneIsRefused() {
        refused(FULL.replace("2026-11-24T09:00:00+05:00", "this morning"), 422, "sent", "is no date and time");
    }

    @Test
    void whatIsNotXmlIsRefused() {
        refused("{\"alert\":1}", 400, "document", "is not well-formed XML");
        refused("", 400, "document", "is not well-formed XML");
        refused(FULL.replace("</info>", ""), 400, "document", "is not well-formed XML");
    }

    @Test
    void anEntityBombIsRefusedAtOnce() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE alert [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a").append(i).append(" \"&a").append(i - 1).append(";&a").append(i - 1).append(";\">");
        }
        refused(bomb + "]>" + FULL.replace("WORDS", "&a29;"), 400, "DOCTYPE", "is not allowed");
    }

    @Test
    void anExternalEntityIsNeitherReadNorFetched() throws IOException {
        try (ServerSocket bait = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            bait.setSoTimeout(300);
            refused("<!DOCTYPE alert [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + FULL.replace("WORDS", "&x;"), 400, "DOCTYPE", "is not allowed");
            String address = "http://127.0.0.1:" + bait.getLocalPort() + "/x.dtd";
            refused("<!DOCTYPE alert SYSTEM \"" + address + "\">" + FULL, 400, "DOCTYPE", "is not allowed");
            Assertions.assertThrows(SocketTimeoutException.class, bait::accept, "the backend fetched the external entity");
        }
    }

    @Test
    void anUndeclaredEntityIsRefused() {
        Answer answer = running.api().cap(FULL.replace("WORDS", "&x;").getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").size()).isEqualTo(1);
    }

    @Test
    void twentyMegabytesAreRefused() {
        refused(FULL.replace("WORDS", "x".repeat(20 << 20)), 413, "body", "is larger than");
    }

    @Test
    void aMessageOfMoreThanAMegabyteIsRefused() {
        refused(FULL.replace("WORDS", "x".repeat(2 << 20)), 413, "alert", "is larger than");
    }

    @Test
    void deepNestingIsRefused() {
        refused(FULL.replace("WORDS", "<b>".repeat(5000) + "</b>".repeat(5000)), 400, "alert", "is nested deeper");
    }

    @Test
    void theRestOfAFeedGoesOn() {
        String feed = "<feed>" + entry(FULL.replace("ID", "good-1"))
                + entry(FULL.replace("<sender>met</sender>", "").replace("ID", "bad-2"))
                + entry(FULL.replace("ID", "good-3")) + "</feed>";
        Answer answer = running.api().cap(feed.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().path("receipts").size()).isEqualTo(2);
        assertThat(answer.text("/refusals/0/identifier")).isEqualTo("bad-2");
        assertThat(answer.text("/refusals/0/problem/errors/0/field")).isEqualTo("sender");
    }

    @Test
    void whatCameBeforeABreakInTheFeedIsTaken() {
        String feed = "<feed>" + entry(FULL.replace("ID", "before-the-break")) + "<entry><content><alert>";
        Answer answer = running.api().cap(feed.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text("/receipts/0/message/identifier")).isEqualTo("before-the-break");
        assertThat(answer.text("/refusals/0/problem/errors/0/field")).isEqualTo("document");
    }

    private static String entry(String alert) {
        return "<entry><content type='text/xml'>" + alert + "</content></entry>";
    }

    private static Answer refused(String document, int status, String field, String reason) {
        long before = running.api().sequence();
        Answer answer = running.api().cap(document.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.text("/errors/0/field")).isEqualTo(field);
        assertThat(answer.text("/errors/0/reason")).contains(reason);
        assertThat(running.api().sequence()).isEqualTo(before);
        return answer;
    }
}
