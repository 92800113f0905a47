package uz.posbon.workstation.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.session.Role;
import uz.posbon.workstation.SmallCity;
import uz.posbon.workstation.verb.AlarmVerbs;
import uz.posbon.workstation.verb.CaseVerbs;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.DeskVerbs;
import uz.posbon.workstation.verb.Focus;
import uz.posbon.workstation.verb.Verb;
import uz.posbon.workstation.verb.Verbs;
import uz.posbon.workstation.words.Words;

/** The help names no key and no verb that would only be refused, and says that it leaves them out. */
class KeyLinesTest {
    private final SmallCity city = new SmallCity();
    private final Words english = new Words(Languages.ENGLISH.texts(), ZoneOffset.UTC);

    private KeyLines lines(List<Role> roles, boolean replay) {
        List<Verb> all = new ArrayList<>(AlarmVerbs.all());
        all.addAll(CaseVerbs.all());
        all.addAll(DeskVerbs.all());
        DeskState d = city.desk(Focus.NONE);
        return KeyLines.of(
                new Verbs(all), new DeskState(d.picture(), d.pending(), d.begun(), d.focus(), d.now(), d.journeys(), d.id(), d.operator(), roles, replay), english);
    }

    private static List<String> names(List<KeyLines.Line> lines) {
        return lines.stream().map(KeyLines.Line::name).toList();
    }

    @Test
    void aDispatcherReadsAllAndWhatIsTheSupervisors() {
        KeyLines lines = lines(Role.DISPATCHER.included(), false);
        assertThat(lines.barred()).isEmpty();
        assertThat(names(lines.keys())).contains("F1", "Enter", "A S C", "A D E S T H C O");
        assertThat(names(lines.verbs())).contains("ack [!N...] | group [!N]", "snapshot FILE.png");
        assertThat(lines.verbs()).filteredOn(line -> line.name().startsWith("reassign")).singleElement()
                .satisfies(line -> assertThat(line.does()).endsWith("(supervisor)"));
    }

    @Test
    void aReplayAndAViewerReadWhatCanBeLookedAt() {
        for (KeyLines lines : List.of(lines(Role.KNOWN, true), lines(Role.VIEWER.included(), false))) {
            assertThat(lines.barred()).endsWith("Keys and verbs that would send something are left out here.");
            assertThat(names(lines.keys())).contains("F1", "F12", "F").doesNotContain("Enter", "A S C", "Ctrl+Z", "Ctrl+L", "Ctrl+K", "A D E S T H C O");
            assertThat(names(lines.verbs())).contains("snapshot FILE.png").noneMatch(name -> name.startsWith("ack") || name.startsWith("reassign"));
        }
        assertThat(lines(Role.KNOWN, true).barred()).startsWith("This is a replay; nothing is sent.");
    }
}
