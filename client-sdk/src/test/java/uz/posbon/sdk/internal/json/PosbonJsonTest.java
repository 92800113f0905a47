package uz.posbon.sdk.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.posbon.sdk.Samples;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.NewAlarm;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.contract.ContractCheck;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.geo.GeoShape;
import uz.posbon.sdk.message.RoomMessage;
import uz.posbon.sdk.shift.Shift;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.sdk.stream.PictureState;
import uz.posbon.sdk.stream.StreamEvent;
import uz.posbon.sdk.stream.TelemetryEvent;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.Scene;
import uz.posbon.sdk.wall.ScenePanel;
import uz.posbon.sdk.wall.Wall;
import uz.posbon.sdk.wall.WallSeen;

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
    void whatTwoAlarmsSayAlikeIsHeldOnce() {
        Alarm first = json.read(json.write(Samples.alarm("a1", true, false, null)), Alarm.class);
        Alarm second = json.read(json.write(Samples.alarm("a2", true, false, null)), Alarm.class);

        assertThat(first.severity()).isSameAs(Severity.SEVERE).isSameAs(second.severity());
        assertThat(first.source()).isSameAs(second.source());
        assertThat(first.more()).isSameAs(second.more());
        assertThat(json.read("[\"\",\"a\",\"a\",\"" + "b".repeat(5000) + "\"]", String[].class)).containsExactly("", "a", "a", "b".repeat(5000));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "69.2797 | 269.2797 | /position/coordinates/0 | longitude must be between -180 and 180, was 269.2797",
        "41.3111 | \"x\" | /position/coordinates/1 | a position is [longitude, latitude]",
        "\"Point\" | \"Line\" | /position/type | a position is a GeoJSON Point",
        "[69.2797,41.3111] | 7 | /position/coordinates | a position is [longitude, latitude]",
        "\"number\":12 | \"number\":\"12\" | /number | `long`",
        "\"number\":12 | \"number\":1.5 | /number | `long`",
        "\"number\":12 | \"number\":true | /number | `long`",
        "\"number\":12, | `` | /number | is missing",
        "\"severity\":\"Severe\" | \"severity\":null | /severity | must not be null",
        "\"severity\":\"Severe\" | \"severity\":\" \" | /severity | a code must not be blank",
        "\"severity\":\"Severe\" | \"severity\":3 | /severity | ``",
        "\"headline\":\"Smoke, 9 floors\" | \"headline\":9 | /headline | String",
        "\"headline\":\"Smoke, 9 floors\" | \"headline\":{} | /headline | String",
        "\"categories\":[\"Fire\"] | \"categories\":\"Fire\" | /categories | ``",
        "\"categories\":[\"Fire\"] | \"categories\":[\"Fire\",null] | /categories | null",
        "\"loop\":\"4\" | \"loop\":4 | /parameters/loop | String",
        "\"raisedTime\":\"2026-11-24T09:00:00Z\" | \"raisedTime\":1764000000 | /raisedTime | must be a text",
        "\"raisedTime\":\"2026-11-24T09:00:00Z\" | \"raisedTime\":\"2026-13-24T09:00:00Z\" | /raisedTime | is not an RFC 3339 time",
    })
    void whatIsWrongIsNamed(String right, String wrong, String pointer, String reason) {
        String alarm = json.text(Samples.alarm("a1", true, false, null));
        assertThat(alarm).contains(right);
        assertThatThrownBy(() -> json.read(alarm.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong)), Alarm.class))
                .isInstanceOfSatisfying(MalformedJsonException.class, e -> {
                    assertThat(e.pointer()).startsWith(pointer);
                    assertThat(e.reason()).contains(reason.equals("`long`") ? "long" : reason);
                });
    }

    @Test
    void whatIsNoJsonIsSaid() {
        for (String text : new String[] {"", "{\"source\":", "{\"source\":NaN}", "<html>", "{}{}", "null", "[]", "\u0000", "{'a':1}"}) {
            assertThatThrownBy(() -> json.read(text, NewAlarm.class)).as(text).isInstanceOf(MalformedJsonException.class);
        }
        String bomb = "{\"x\":" + "[".repeat(100_000);
        assertThatThrownBy(() -> json.read(bomb, NewAlarm.class)).isInstanceOf(MalformedJsonException.class);
    }

    @Test
    void absentAndNullCollectionsAreEmpty() {
        String text = json.text(Samples.alarm("a1", true, false, null));
        Alarm alarm = json.read(text.replace(",\"comments\":[]", "").replace("\"parameters\":{\"loop\":\"4\"}", "\"parameters\":null"), Alarm.class);
        assertThat(alarm.comments()).isEmpty();
        assertThat(alarm.parameters()).isEmpty();
        assertThat(alarm.more()).isEmpty();
    }

    @Test
    void geometriesAreReadInAnyOrderOfTheirMembers() {
        assertThat(json.read("{\"bbox\":[1,2],\"coordinates\":[69.5,41.5,430],\"type\":\"Point\"}", GeoPoint.class))
                .isEqualTo(new GeoPoint(69.5, 41.5));
        String ring = "[[69,41],[70,41],[70,42],[69,41]]";
        assertThat(json.read("{\"type\":\"Polygon\",\"coordinates\":[" + ring + "]}", GeoShape.class))
                .isEqualTo(json.read("{\"coordinates\":[[" + ring + "]],\"type\":\"MultiPolygon\"}", GeoShape.class));
        assertThatThrownBy(() -> json.read("{\"type\":\"MultiPolygon\",\"coordinates\":[[" + ring + "],[[[69,41],[70,91]]]]}", GeoShape.class))
                .isInstanceOfSatisfying(MalformedJsonException.class, e -> assertThat(e.pointer()).isEqualTo("/coordinates/1/0/1/1"));
        assertThatThrownBy(() -> json.read("{\"type\":\"Polygon\",\"coordinates\":[[[69,41],[70,41],[70,42],[69,42]]]}", GeoShape.class))
                .hasMessageContaining("ends where it begins");
        assertThatThrownBy(() -> json.read("{\"type\":\"Point\"}", GeoPoint.class)).hasMessageContaining("type and coordinates");
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

    @Test
    void catalogueItemsAreReadWhereverTheirCollectionStands() {
        String head = "{\"specversion\":\"1.0\",\"id\":\"e\",\"time\":\"2026-11-24T09:00:00Z\",\"source\":\"s\",\"sequence\":\"7\",\"type\":\"uz.posbon.catalogue.changed\",\"data\":";
        String agency = "\"item\":{\"id\":\"103\",\"name\":{\"en\":\"Ambulance\"},\"kind\":\"Ambulance\"}";
        EventDecoder decoder = new EventDecoder(json);
        StreamEvent first = decoder.decode(head + "{\"collection\":\"agencies\"," + agency + "}}");
        assertThat(first).isInstanceOfSatisfying(DurableEvent.CatalogueChanged.class, e -> assertThat(e.item()).isInstanceOf(Agency.class));
        assertThat(decoder.decode(head + "{" + agency + ",\"collection\":\"agencies\"}}")).isEqualTo(first);
        assertThat(decoder.decode(head + "{\"collection\":\"drones\"," + agency + "}}")).isInstanceOf(DurableEvent.UnknownEvent.class);
    }

    @Test
    void aShiftFrameReadsBackEqual() {
        Shift shift = Samples.handedOver("s1", "Dilnoza", "Sardor", true);
        Envelope envelope = Samples.envelope(42, "shift.break-started", "s1", null);
        String frame = new EventEncoder(json).encode(envelope, "{\"shift\":" + json.text(shift) + "}");
        assertThat(new EventDecoder(json).decode(frame)).isEqualTo(new DurableEvent.ShiftChanged(envelope, shift));
        new ContractCheck().event(frame);
    }

    @Test
    void thePictureOfABackendWithoutShiftsReads() {
        String text = json.text(Samples.picture(7));
        new ContractCheck().schema("dispatch-api.yaml", "Picture", text);
        String older = text.substring(0, text.indexOf(",\"shifts\":")) + "}";
        assertThat(json.read(older, PictureState.class).shifts()).isEmpty();
        assertThat(json.read(text, PictureState.class).shifts()).containsExactly(Samples.shift("s0", "Dilnoza"));
    }

    @Test
    void aMessageFrameReadsBackEqual() {
        RoomMessage message = Samples.message("m1", 3);
        Envelope envelope = Samples.envelope(42, "message.sent", "m1", null);
        String frame = new EventEncoder(json).encode(envelope, "{\"message\":" + json.text(message) + "}");
        assertThat(new EventDecoder(json).decode(frame)).isEqualTo(new DurableEvent.MessageChanged(envelope, message));
    }

    @Test
    void framesOfAWallReadBackEqual() {
        Wall wall = Samples.wall("w1");
        Envelope locked = Samples.envelope(42, "wall.locked", "w1", null);
        String frame = new EventEncoder(json).encode(locked, "{\"wall\":" + json.text(wall) + "}");
        assertThat(new EventDecoder(json).decode(frame)).isEqualTo(new DurableEvent.WallChanged(locked, wall));
        new ContractCheck().event(frame);
        Display display = Samples.display("w1", 2);
        Envelope shown = Samples.envelope(43, "wall.shown", "w1/2", null);
        String second = new EventEncoder(json).encode(shown, "{\"display\":" + json.text(display) + "}");
        assertThat(new EventDecoder(json).decode(second)).isEqualTo(new DurableEvent.DisplayChanged(shown, display));
        new ContractCheck().event(second);
        WallSeen seen = new WallSeen("w1", 2, "seat", 43, "Four", List.of("camera c9 is not in the catalogue"), 1920, null, Samples.TIME);
        Envelope told = Samples.telemetry("wall.seen", "w1/2");
        String third = new EventEncoder(json).encode(told, json.text(seen));
        assertThat(new EventDecoder(json).decode(third)).isEqualTo(new TelemetryEvent.DisplaySeen(told, seen));
        new ContractCheck().event(third);
    }

    @Test
    void aPanelOfTomorrowIsKeptAsItCame() {
        String text = "{\"name\":\"S\",\"layout\":\"Spiral\",\"panels\":[{\"kind\":\"hologram\",\"depth\":3},{\"kind\":\"clock\",\"face\":\"round\"}]}";
        Scene scene = json.read(text, Scene.class);
        assertThat(scene.panels()).containsExactly(
                new ScenePanel.Unknown("hologram", java.util.Map.of("depth", 3)), new ScenePanel.Clock(java.util.Map.of("face", "round")));
        assertThat(json.text(scene)).isEqualTo(text);
        for (String bad : List.of("{}", "7", "{\"kind\":4}", "{\"kind\":\" \"}", "{\"kind\":\"queue\"}", "{\"kind\":\"map\",\"zoom\":\"x\"}")) {
            String wrong = text.replace("{\"kind\":\"hologram\",\"depth\":3}", bad);
            assertThatThrownBy(() -> json.read(wrong, Scene.class)).as(bad)
                    .isInstanceOfSatisfying(MalformedJsonException.class, e -> assertThat(e.pointer()).startsWith("/panels/0"));
        }
    }

    @Test
    void thePictureOfABackendWithoutWallsReads() {
        String text = json.text(Samples.picture(7));
        String older = text.substring(0, text.indexOf(",\"walls\":")) + "}";
        PictureState state = json.read(older, PictureState.class);
        assertThat(state.walls()).isEmpty();
        assertThat(state.displays()).isEmpty();
        assertThat(json.read(text, PictureState.class)).isEqualTo(Samples.picture(7));
    }

    @Test
    void aDurableEventWithBadDataIsKeptWithItsEnvelope() {
        String frame = "{\"id\":\"e\",\"time\":\"2026-11-24T09:00:00Z\",\"source\":\"s\",\"sequence\":\"7\",\"type\":\"uz.posbon.alarm.raised\",\"data\":{\"alarm\":{\"id\":5}}}";
        EventDecoder decoder = new EventDecoder(json);
        assertThatThrownBy(() -> decoder.decode(frame))
                .isInstanceOfSatisfying(MalformedJsonException.class, e -> assertThat(e.pointer()).startsWith("/data/alarm/id"));
        assertThat(decoder.keep(frame)).isNotNull().satisfies(kept -> {
            assertThat(kept.envelope().sequence()).isEqualTo(7);
            assertThat(kept.data()).containsKey("alarm");
        });
        assertThat(decoder.keep(frame.replace("\"sequence\":\"7\",", ""))).isNull();
        assertThat(decoder.keep("{")).isNull();
    }
}
