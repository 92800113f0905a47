package uz.posbon.backend.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.backend.fixture.Exercise;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.AlarmQuery;
import uz.posbon.sdk.incident.Incident;

/** The same scenario, the same seed and the same actions at the same ticks: the same log, to the byte. */
class SameSessionTest {
    @TempDir
    Path folder;

    @Test
    void theSameAgainIsTheSameToTheByte() throws Exception {
        List<String> first = played("first", 7);
        List<String> second = played("second", 7);
        assertThat(second).hasSameSizeAs(first);
        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i)).as("event " + i).isEqualTo(first.get(i));
        }
        assertThat(first.stream().filter(event -> event.contains("\"stepId\":\"second-call\"")).count()).as("steps that answered to what was done").isEqualTo(1);
    }

    @Test
    void anotherSeedIsAnotherSession() throws Exception {
        // Ids and the seed itself stand in the log and differ whatever chance does; places of a flood are made by it alone.
        List<String> first = places(played("first", 7));
        assertThat(first).hasSize(12).doesNotHaveDuplicates();
        assertThat(places(played("second", 8))).hasSize(12).doesNotContainAnyElementsOf(first);
    }

    private static List<String> places(List<String> events) {
        Pattern point = Pattern.compile("\"coordinates\":\\[[^\\]]*\\]");
        return events.stream().filter(event -> event.contains("uz.posbon.alarm.raised") && (event.contains("Gas in a cellar") || event.contains("Glass broken")))
                .map(point::matcher).filter(Matcher::find).map(Matcher::group).toList();
    }

    private List<String> played(String name, long seed) throws Exception {
        try (ManualSession session = new ManualSession(Files.createDirectories(folder.resolve(name)), Exercise.plan(seed))) {
            session.run().look();
            session.ticks(250);
            Alarm smoke = session.client().alarms().list(AlarmQuery.ALL).getFirst();
            assertThat(smoke.headline()).isEqualTo("Smoke in a flat");
            session.client().alarms().acknowledge(smoke.id());
            session.ticks(13);
            Incident incident = session.client().incidents().promote(smoke.id(), null, null);
            session.client().incidents().assign(incident.id(), "E-11", null, null);
            session.ticks(8000);
            return session.events();
        }
    }
}
