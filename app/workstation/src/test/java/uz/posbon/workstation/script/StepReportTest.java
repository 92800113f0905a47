package uz.posbon.workstation.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StepReportTest {
    @Test
    void aStepIsOneJsonLine() {
        assertThat(StepReport.failed(3, "note \"a\\b\"", "line\none\u0001").took(7).toJson())
                .isEqualTo("{\"step\":3,\"line\":\"note \\\"a\\\\b\\\"\",\"ok\":false,\"ms\":7,\"error\":\"line\\none\\u0001\"}");
    }
}
