package uz.posbon.sdk.training.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uz.posbon.sdk.ScenarioFiles;

/** Whatever a text is, it is a scenario or it is said why not; nothing else comes out of the reader. */
class ScenarioDamagePropertyTest {
    private static final String GOOD = ScenarioHostileTest.GOOD;

    private final ScenarioFiles files = new ScenarioFiles();

    /** Something in the place of something else, somewhere. */
    record Damage(int at, int gone, String instead) {}

    @Provide
    Arbitrary<List<Damage>> damages() {
        Arbitrary<String> pieces = Arbitraries.oneOf(
                Arbitraries.of("", "\n", "  ", "- ", ": ", "{", "}", "[", "]", "&a ", "*a", "!!int ", "%", "|", ">", "'", "\"", "? ", "#", "\t", "null", "~", "-1", "1e999", "0x", "🚒",
                        "\uFEFF", "\u0000", "\uD83D", "---\n", "...\n", "<<: ", "steps:", "id: call", "[[[[", "99999999999999999999", ".nan", "after: {fired: call}"),
                Arbitraries.strings().ofMaxLength(3));
        return Combinators.combine(Arbitraries.integers().between(0, GOOD.length() - 1), Arbitraries.integers().between(0, 12), pieces).as(Damage::new)
                .list().ofMinSize(1).ofMaxSize(4);
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void damagedTextsAreReadOrRefused(@ForAll("damages") List<Damage> damages) {
        StringBuilder text = new StringBuilder(GOOD);
        damages.forEach(d -> text.replace(Math.min(d.at(), text.length()), Math.min(d.at() + d.gone(), text.length()), d.instead()));
        assertThat(files.outline(text.toString(), null).problems()).allSatisfy(problem -> assertThat(problem.english()).doesNotContainPattern("\\{[a-z]+\\}"));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void anyTextIsReadOrRefused(@ForAll String text) {
        assertThat(files.outline(text, null).problems()).isNotEmpty();
    }
}
