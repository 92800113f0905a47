package uz.posbon.workstation.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StepReportTest {
    @Test
    void aStepIsOneJsonLine() {
        assertThat(StepReport.failed(3, "note \"a\\b\"", "line\none\u0001").took(7).toJson())
                .isEqualTo("{\"step\":3,\"line\":\"note \\\"a\\\\b\\\"\",\"ok\":false,\"ms\":7,\"error\":\"line\\none\\u0001\"}");
    }

    @Test
    void noLoginIsRepeated() {
        String json = StepReport.failed(1, "camera c rtsp://olim:S3cret@10.0.0.1/a,rtsp://olim:S3cret@10.0.0.1/b 41,69", "no").toJson();

        assertThat(json).contains("rtsp://***@10.0.0.1/a,rtsp://***@10.0.0.1/b").doesNotContain("S3cret", "olim");
    }
}
