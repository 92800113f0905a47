package uz.posbon.workstation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.assets.Languages;
import uz.posbon.backend.boot.Backend;
import uz.posbon.backend.boot.BackendOptions;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.alarm.NewAlarm;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.alarm.Urgency;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.incident.Disposition;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.problem.PosbonException;
import uz.posbon.sdk.session.Role;
import uz.posbon.workstation.detail.Detail;
import uz.posbon.workstation.recommend.DuplicateFeed;
import uz.posbon.workstation.recommend.Journeys;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.Focus;
import uz.posbon.workstation.words.Words;

/** A figure of the room leads to a case that was closed long ago: it can be read whole, and nothing can be done to it. */
class EarlierCasesTest {
    private static final Words ENGLISH = new Words(Languages.ENGLISH.texts(), ZoneId.of("Asia/Tashkent"));

    private final List<PosbonException> failed = new ArrayList<>();

    @Test
    void aCaseThatIsClosedIsReadFromTheHistory(@TempDir Path data) {
        try (Backend backend = Backend.start(BackendOptions.embedded(data));
                PosbonClient client = PosbonClient.builder().address(backend.address()).token(backend.token()).operator("Dilnoza").build()) {
            client.catalogue().put(new IncidentType("FIRE", LocalText.of("Fire"), Category.FIRE, null, 1, Map.of()));
            Alarm alarm = client.alarms().raise(new NewAlarm("panel", null, MessageStatus.ACTUAL, List.of(Category.FIRE), "Smoke", null, Severity.SEVERE, Urgency.IMMEDIATE,
                    Certainty.LIKELY, "Smoke on the ninth floor", null, null, null, null, null, null, null, Map.of(), null));
            Incident incident = client.incidents().promote(alarm.id(), "FIRE", null);
            client.incidents().note(incident.id(), "Nobody was hurt");
            client.incidents().close(incident.id(), new Disposition("05", "Put out"), null);
            EarlierCases earlier = new EarlierCases(client.incidents(), client.alarms(), Runnable::run);
            List<String> there = new ArrayList<>();

            assertThat(earlier.detail(desk(Focus.incident(incident.id())), ENGLISH, new DuplicateFeed())).isInstanceOf(Detail.Nothing.class);
            earlier.incident(incident.id(), () -> there.add("case"), failed::add);
            Detail.IncidentDetail detail = (Detail.IncidentDetail) earlier.detail(desk(Focus.incident(incident.id())), ENGLISH, new DuplicateFeed());
            assertThat(detail.heading().title()).isEqualTo("Smoke on the ninth floor");
            assertThat(detail.log()).extracting(Detail.LogLine::text).anyMatch(text -> text.contains("Nobody was hurt"));
            assertThat(detail.alarms()).singleElement().asString().contains("Smoke on the ninth floor");
            assertThat(detail.facts()).extracting(Detail.Fact::value).anyMatch(text -> text.contains("Put out"));
            assertThat(detail.next()).isEqualTo("From the backend's history: to read, not to change");
            assertThat(detail.enter()).isEmpty();
            assertThat(earlier.detail(desk(Focus.incident("another")), ENGLISH, new DuplicateFeed())).isInstanceOf(Detail.Nothing.class);

            earlier.alarm(alarm.id(), () -> there.add("alarm"), failed::add);
            Detail.AlarmDetail of = (Detail.AlarmDetail) earlier.detail(desk(Focus.alarm(alarm.id())), ENGLISH, new DuplicateFeed());
            assertThat(of.heading().title()).isEqualTo("Smoke on the ninth floor");
            assertThat(of.enter()).isEmpty();
            assertThat(there).containsExactly("case", "alarm");
            assertThat(failed).isEmpty();

            earlier.incident("nobody-knows-it", () -> there.add("nothing"), failed::add);
            assertThat(failed).hasSize(1);
            assertThat(there).hasSize(2);
        }
    }

    private static DeskState desk(Focus focus) {
        Picture empty = new OperationalPicture().snapshot();
        return new DeskState(empty, List.of(), empty, focus, Instant.parse("2026-11-24T09:00:00Z"), new Journeys(), "desk", "Dilnoza", Role.KNOWN);
    }
}
