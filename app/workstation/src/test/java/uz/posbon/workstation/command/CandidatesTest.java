package uz.posbon.workstation.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uz.posbon.assets.Languages;
import uz.posbon.workstation.SmallCity;
import uz.posbon.workstation.queue.QueueVerbs;
import uz.posbon.workstation.verb.AlarmVerbs;
import uz.posbon.workstation.verb.DeskVerbs;
import uz.posbon.workstation.verb.Focus;
import uz.posbon.workstation.verb.UnitVerbs;
import uz.posbon.workstation.verb.Verb;
import uz.posbon.workstation.verb.Verbs;
import uz.posbon.workstation.words.Words;

class CandidatesTest {
    private final SmallCity city = new SmallCity();

    private List<String> after(String before) {
        List<Verb> all = new ArrayList<>(AlarmVerbs.all());
        all.addAll(UnitVerbs.all());
        all.addAll(DeskVerbs.all());
        all.addAll(QueueVerbs.all());
        return Candidates.of(new Verbs(all), before, city.desk(Focus.NONE), ask -> ask == Verb.Ask.SAVED_FILTER || ask == Verb.Ask.FILTER ? List.of("night shift") : List.of(), new Words(Languages.ENGLISH.texts(), ZoneId.of("Asia/Tashkent"))).stream()
                .map(Candidates.Candidate::value)
                .toList();
    }

    @Test
    void wordsOfTheCommandLanguageAreCompletedToo() {
        assertThat(after("theme ")).containsExactly("dark", "light", "contrast");
        assertThat(after("language ")).containsExactly("uz-Latn", "uz-Cyrl", "ru", "en");
        assertThat(after("ack ")).contains("!12", "group");
        assertThat(after("sort alarms ")).contains("priority", "district", "agency", "limit", "desc").doesNotContain("alarms");
        assertThat(after("filter alarms ")).contains("severity:severe", "status:new", "category:fire", "age:<10m", "night shift", "off");
        assertThat(after("filter-drop ")).containsExactly("night shift");
        assertThat(after("assign ")).containsOnlyOnce("recommended").contains("E-01", "to", "because");
    }

    @Test
    void whatOnlyNamesAPlaceForAWordIsNone() {
        assertThat(after("raise-cap ")).isEmpty();
        assertThat(after("shelve ")).doesNotContain("MINUTES", "REASON", "!N");
        assertThat(after("nothing ")).isEmpty();
    }
}
