package uz.posbon.backend.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.sdk.ScenarioFiles;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.AlarmQuery;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.LogEntry;
import uz.posbon.sdk.training.TrainingEntry;
import uz.posbon.sdk.training.scenario.AlarmChoice;
import uz.posbon.sdk.training.scenario.Inject;
import uz.posbon.sdk.training.scenario.ScenarioReading;

/** A caller answers to what is done about his call, and says what is news. */
class SourceSaysTest {
    private static final String TEXT = """
            format: 1
            id: answers
            title: {en: Test}
            about: {en: For tests}
            categories: [Fire]
            start: 2026-03-14T14:00
            length: 1h
            seed: 7
            steps:
              - id: call
                at: 1s
                alarm:
                  source: "112"
                  categories: [Fire]
                  event: {en: Call}
                  severity: Severe
                  urgency: Immediate
                  certainty: Observed
                  headline: {en: Smoke}
                  description: {en: Second floor}
                  place: [69.2401, 41.2995]
              - id: answer
                after: {acknowledged: call}
                delay: 10s
                says: {of: call, text: {en: Somebody is at the window}, severity: Extreme}
            """;

    @TempDir
    Path data;

    private static SessionPlan plan() throws Exception {
        ScenarioReading reading = new ScenarioFiles().read("test", TEXT);
        return new SessionPlan(reading.scenario(), reading.text(), 7, "en");
    }

    @Test
    void theCallerAnswersAndSaysWhatIsNews() throws Exception {
        try (ManualSession session = new ManualSession(data, plan())) {
            session.ticks(200);
            Alarm call = alarm(session);
            assertThat(call.description()).as("nobody has taken the call yet").isEqualTo("Second floor");
            session.client().alarms().acknowledge(call.id());
            session.ticks(50);
            assertThat(alarm(session).isAcknowledged()).isTrue();
            session.ticks(60);
            Alarm worse = alarm(session);
            assertThat(worse.description()).isEqualTo("Second floor\nSomebody is at the window");
            assertThat(worse.severity()).isEqualTo(Severity.EXTREME);
            assertThat(worse.isAcknowledged()).as("it is worse and waits again").isFalse();

            Incident incident = session.client().incidents().promote(call.id(), null, null);
            GeoPoint elsewhere = new GeoPoint(69.2411, 41.2999);
            TrainingEntry entry = session.run().inject(new Inject.SourceSays(new AlarmChoice.Named(call.id()), LocalText.of("He jumps"), null, elsewhere), "text", "Olim");
            assertThat(entry.subjects()).containsExactly(call.id());
            assertThat(alarm(session).description()).endsWith("\nHe jumps");
            assertThat(alarm(session).position()).isEqualTo(elsewhere);
            assertThat(session.client().incidents().log(incident.id())).filteredOn(line -> "He jumps".equals(line.text())).extracting(LogEntry::actor).containsExactly("112");

            session.client().alarms().clear(call.id());
            session.run().look();
            assertThat(session.run().inject(new Inject.SourceSays(new AlarmChoice.OfStep("call"), LocalText.of("Too late"), null, null), "text", "Olim").subjects())
                    .as("of an alarm that is over nothing is said").isEmpty();
            assertThat(alarm(session).isActive()).isFalse();
        }
    }

    private static Alarm alarm(ManualSession session) {
        return session.client().alarms().list(AlarmQuery.ALL).getFirst();
    }
}
