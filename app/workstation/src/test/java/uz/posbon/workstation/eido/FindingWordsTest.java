package uz.posbon.workstation.eido;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.eido.EidoFinding;
import uz.posbon.sdk.eido.EidoRemark;
import uz.posbon.workstation.words.Words;

class FindingWordsTest {
    @ParameterizedTest
    @EnumSource(Languages.class)
    void everyFindingIsSaidInEveryLanguageWithAllItNames(Languages language) {
        Words words = new Words(language.texts(), ZoneOffset.UTC);
        for (EidoFinding finding : EidoFinding.values()) {
            List<String> named = List.of("first", "second").subList(0, names(finding));
            String said = words.say(FindingWords.of(new EidoRemark("/there", finding, named)));
            assertThat(named).as("%s", finding).allMatch(said::contains);
            assertThat(said).as("%s", finding).doesNotContain("{").satisfies(
                    text -> assertThat(text.contains("/there")).isEqualTo(finding != EidoFinding.MORE));
        }
    }

    /** How many values its English clause holds. */
    private static int names(EidoFinding finding) {
        String marked = finding.reason(List.of("\u0001", "\u0001"));
        return (int) marked.chars().filter(c -> c == 1).count();
    }
}
