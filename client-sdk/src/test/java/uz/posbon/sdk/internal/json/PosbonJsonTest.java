package uz.posbon.sdk.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import uz.posbon.sdk.Samples;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.NewAlarm;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.sdk.stream.StreamEvent;
import uz.posbon.sdk.stream.TelemetryEvent;

class PosbonJsonTest {
    private final PosbonJson json = new PosbonJson();

    @Test
    void aRecordReadsBackEqual() {
        Alarm alarm = Samples.alarm("a1", true, false, null);
        assertThat(json.read(json.write(alarm), Alarm.class)).isEqualTo(alarm);
    }

    @Test
    void onlyComponentsAreWrittenAndPositionsAreGeoJson() {
        String text = json.text(Samples.alarm("a1", true, false, null));
        assertThat(text)
                .contains("\"position\":{\"type\":\"Point\",\"coordinates\":[69.2797,41.3111]}")
                .contains("\"raisedTime\":\"2026-11-24T09:00:00Z\"")
                .doesNotContain("isActive", "\"active\"", "\"title\"", "null", "\"more\"");
    }

    @Test
    void unknownFieldsAndCodesAreKept() {
        String newer = json.text(Samples.alarm("a1", true, false, null))
                .replace("\"severity\":\"Severe\"", "\"severity\":\"Catastrophic\",\"drone\":{\"id\":7}");
        Alarm alarm = json.read(newer, Alarm.class);
        assertThat(alarm.severity()).isEqualTo(new Severity("Catastrophic"));
        assertThat(alarm.more()).containsKey("drone");
        assertThat(json.text(alarm)).contains("\"drone\":{\"id\":7}").contains("Catastrophic");
    }

    @Test
    void whatIsWrongIsNamed() {
        String alarm = json.text(Samples.alarm("a1", true, false, null));
        assertThatThrownBy(() -> json.read(alarm.replace("69.2797", "269.2797"), Alarm.class))
                .isInstanceOfSatisfying(MalformedJsonException.class, e -> {
                    assertThat(e.pointer()).startsWith("/position");
                    assertThat(e.reason()).contains("longitude must be between");
                });
        assertThatThrownBy(() -> json.read("{\"source\":\"x\"}", NewAlarm.class))
                .isInstanceOfSatisfying(MalformedJsonException.class, e -> assertThat(e.getMessage()).contains("status"));
        assertThatThrownBy(() -> json.read(alarm.replace("\"number\":12", "\"number\":\"many\""), Alarm.class))
                .isInstanceOfSatisfying(MalformedJsonException.class, e -> assertThat(e.pointer()).isEqualTo("/number"));
        assertThatThrownBy(() -> json.read("{\"source\":", NewAlarm.class)).isInstanceOf(MalformedJsonException.class);
        assertThatThrownBy(() -> json.read(alarm.replace("\"severity\":\"Severe\"", "\"severity\":null"), Alarm.class))
                .isInstanceOfSatisfying(MalformedJsonException.class, e -> assertThat(e.pointer()).isEqualTo("/severity"));
    }

    @Test
    void aFrameReadsBackEqual() {
        Envelope envelope = new Envelope("e1", 42, "uz.posbon.alarm.raised", "/posbon/x", "a1", Samples.TIME,
                Instant.parse("2026-11-24T09:00:01Z"), "panel", null, null);
        Alarm alarm = Samples.alarm("a1", true, false, null);
        String frame = new EventEncoder(json).encode(envelope, "{\"alarm\":" + json.text(alarm) + "}");
        StreamEvent event = new EventDecoder(json).decode(frame);
        assertThat(event).isEqualTo(new DurableEvent.AlarmChanged(envelope, alarm));
        assertThat(frame).contains("\"sequence\":\"0000000000000000042\"");
    }

    @Test
    void attributesMayComeInAnyOrderAndNewTypesAreKept() {
        StreamEvent event = new EventDecoder(json).decode(
                "{\"data\":{\"level\":3},\"future\":[1,{\"a\":2}],\"id\":\"e\",\"time\":\"2026-11-24T09:00:00Z\",\"source\":\"s\",\"sequence\":\"7\",\"type\":\"uz.posbon.flood.risen\"}");
        assertThat(event).isInstanceOfSatisfying(DurableEvent.UnknownEvent.class, e -> assertThat(e.data()).containsEntry("level", 3));
        StreamEvent beat = new EventDecoder(json).decode(
                "{\"data\":{\"sequence\":9},\"id\":\"e\",\"time\":\"2026-11-24T09:00:00Z\",\"source\":\"s\",\"type\":\"uz.posbon.stream.heartbeat\"}");
        assertThat(beat).isInstanceOfSatisfying(TelemetryEvent.Heartbeat.class, e -> assertThat(e.sequence()).isEqualTo(9));
    }
}
