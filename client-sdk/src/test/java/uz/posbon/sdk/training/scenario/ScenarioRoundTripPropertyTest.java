package uz.posbon.sdk.training.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uz.posbon.sdk.ScenarioFiles;

/** Whatever a scenario holds, what was written reads back equal, says the same when it is written again, and is what the schema describes. */
class ScenarioRoundTripPropertyTest {
    private static final ScenarioSchema SCHEMA = new ScenarioSchema();

    private final ScenarioFiles files = new ScenarioFiles();

    @Provide
    Arbitrary<Scenario> scenarios() {
        return ScenarioArbitraries.scenarios();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatWasWrittenReadsBackEqual(@ForAll("scenarios") Scenario scenario) throws ScenarioException {
        String text = files.text(scenario);
        Scenario read = files.read("any", text).scenario();
        assertThat(read).as(text).isEqualTo(scenario);
        assertThat(files.text(read)).isEqualTo(text);
    }

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    void whatWasWrittenIsWhatTheSchemaDescribes(@ForAll("scenarios") Scenario scenario) {
        String text = files.text(scenario);
        assertThat(SCHEMA.errors(text)).as(text).isEmpty();
    }
}
