package uz.posbon.sdk.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.posbon.sdk.session.Fingerprint;

class JoinLineTest {
    private static final String PRINT = "GP67-FRWA-EW29-6ZE6-JAA5";

    @Test
    void aWholeLineLeadsToAServerThatIsKnown() {
        JoinLine line = JoinLine.of(" 10.0.0.5:41234/K7QF-29MX/gp67 frwa ew29 6ze6 jaa5\n");
        assertThat(line.address()).hasToString("https://10.0.0.5:41234");
        assertThat(line.code()).isEqualTo("K7QF-29MX");
        assertThat(line.certificate()).isEqualTo(new Fingerprint(PRINT));
        assertThat(line).hasToString("10.0.0.5:41234/K7QF-29MX/" + PRINT);
        assertThat(JoinLine.of("[fd00::5]:41234/K7QF-29MX/" + PRINT).address()).hasHost("[fd00::5]").hasPort(41234);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:41234/K7QF-29MX", "127.0.0.2:41234/K7QF-29MX", "localhost:1/x", "[::1]:1/x"})
    void onThisMachineACodeIsEnough(String said) {
        assertThat(JoinLine.of(said).address()).hasScheme("http");
        assertThat(JoinLine.of(said)).hasToString(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.5:41234/K7QF-29MX", "127.0.0.1.evil.example:1/x", "localhost.evil.example:1/x", "desk7:41234/K7QF-29MX"})
    void beyondItNoCodeIsSentToSomebodyUnknown(String said) {
        assertThatThrownBy(() -> JoinLine.of(said)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("FINGERPRINT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10.0.0.5", "10.0.0.5:41234", "10.0.0.5:41234/", "10.0.0.5:99999/x/" + PRINT, "10.0.0.5:1/x/GP67-FRWA", "10.0.0.5:1/x/GP67-FRWA-EW29-6ZE6-JAA0",
        "a b:1/x/" + PRINT, "10.0.0.5:1/x/" + PRINT + "/y"})
    void whatIsNoneIsSaid(String said) {
        assertThatThrownBy(() -> JoinLine.of(said)).isInstanceOf(IllegalArgumentException.class).satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
    }
}
