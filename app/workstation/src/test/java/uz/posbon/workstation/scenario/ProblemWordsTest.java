package uz.posbon.workstation.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.posbon.assets.Languages;
import uz.posbon.assets.Texts;
import uz.posbon.sdk.ScenarioFiles;
import uz.posbon.sdk.training.scenario.ScenarioProblem;
import uz.posbon.workstation.words.Words;

class ProblemWordsTest {
    private final Texts english = Languages.ENGLISH.texts();

    @ParameterizedTest
    @EnumSource
    void theDeskSaysInEnglishWhatTheSdkSays(ScenarioProblem.Kind kind) {
        assertThat(english.text("scenarioProblem." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))).isEqualTo(kind.english());
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageSaysIt(Languages language) {
        Words words = words(language);
        assertThat(new ScenarioFiles().outline("format: 1\nid: [x]\ntitle: 12\n", null).problems()).hasSizeGreaterThan(5).allSatisfy(problem -> {
            String said = words.say(ProblemWords.of(problem));
            assertThat(said).isNotBlank().doesNotContain("{", "scenarioProblem", "scenarioShape");
            assertThat(said).contains(Integer.toString(problem.line()));
        });
    }

    @Test
    void namesAndShapesAreSaidInTheLanguage() {
        ScenarioProblem unknown = new ScenarioProblem(ScenarioProblem.Kind.MISSPELT_NAME, 4, 7, "/steps/0/alarm/type", Map.of("list", "incident type", "name", "FIRE", "near", "FIRE-ALARM"));
        assertThat(words(Languages.RUSSIAN).say(ProblemWords.of(unknown))).isEqualTo("строка 4, позиция 7, /steps/0/alarm/type: «FIRE» (тип происшествия) не существует; есть «FIRE-ALARM»");
        assertThat(words(Languages.ENGLISH).say(ProblemWords.of(unknown)))
                .isEqualTo("line 4, column 7, /steps/0/alarm/type: names the incident type 'FIRE', which does not exist; 'FIRE-ALARM' does");
        ScenarioProblem empty = new ScenarioProblem(ScenarioProblem.Kind.EMPTY, 0, 0, "", Map.of());
        assertThat(words(Languages.ENGLISH).say(ProblemWords.of(empty))).isEqualTo("the document is empty; a scenario begins with 'format: 1'");
    }

    private static Words words(Languages language) {
        return new Words(language.texts(), ZoneId.of("Asia/Tashkent"));
    }
}
