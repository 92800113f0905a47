package uz.posbon.sdk.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uz.posbon.sdk.Samples;
import uz.posbon.sdk.alarm.Acknowledgement;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.AlarmText;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.Comment;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.alarm.Urgency;
import uz.posbon.sdk.contract.ContractCheck;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.Envelope;

/** Whatever the words, the codes and the fields of tomorrow: what was written reads back equal and follows the contract. */
class RoundTripPropertyTest {
    private static final ContractCheck CONTRACT = new ContractCheck();

    private final PosbonJson json = new PosbonJson();
    private final EventEncoder encoder = new EventEncoder(json);
    private final EventDecoder decoder = new EventDecoder(json);

    @Provide
    Arbitrary<Instant> times() {
        return Arbitraries.longs().between(0, 253_402_300_799_000L).map(Instant::ofEpochMilli);
    }

    @Provide
    Arbitrary<GeoPoint> points() {
        return Combinators.combine(Arbitraries.doubles().between(-180, 180), Arbitraries.doubles().between(-90, 90)).as(GeoPoint::new);
    }

    /** Codes, known and of tomorrow. */
    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.oneOf(
                Arbitraries.of("Extreme", "Severe", "Fire", "Immediate", "Observed", "Actual"),
                Arbitraries.strings().ofMinLength(1).ofMaxLength(30).filter(s -> !s.isBlank() && s.codePoints().anyMatch(c -> c > ' ' && c < 128)));
    }

    /** Any text, lone surrogates aside: they cannot be written in UTF-8. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().ofMaxLength(60).filter(s -> s.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
    }

    /** Fields of a newer contract: any JSON under a name that is not ours. */
    @Provide
    Arbitrary<Map<String, Object>> fields() {
        Arbitrary<Object> leaf = Arbitraries.oneOf(
                texts().map(t -> (Object) t), Arbitraries.integers().map(i -> (Object) i), Arbitraries.of(true, false).map(b -> (Object) b));
        Arbitrary<Object> value = Arbitraries.oneOf(
                leaf, leaf.list().ofMaxSize(3).map(l -> (Object) l), Arbitraries.maps(texts(), leaf).ofMaxSize(3).map(m -> (Object) m));
        return Arbitraries.maps(Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8).map(s -> "x-" + s), value).ofMaxSize(4);
    }

    @Property(tries = 300)
    void anAlarmReadsBackEqual(
            @ForAll("codes") String code, @ForAll("texts") String text, @ForAll("times") Instant time, @ForAll("points") GeoPoint point,
            @ForAll("fields") Map<String, Object> more, @ForAll long anyNumber) {
        long number = (anyNumber & Long.MAX_VALUE) | 1;
        Alarm alarm = new Alarm(
                "a1", number, number, "s" + text, null, new MessageStatus(code), List.of(new Category(code), Category.FIRE), "e" + text, text,
                new Severity(code), new Urgency(code), new Certainty(code), text, null, text, point, Samples.AREA, text, null, "c1", null,
                Map.of("k" + text, text), time, time, time, null, new Acknowledgement(time, text), null,
                List.of(new Comment(time, text, text)), null, "g1", null, List.of(new AlarmText("uz-Cyrl", "e" + text, text, null, text, null)), more);
        assertThat(json.read(json.write(alarm), Alarm.class)).isEqualTo(alarm);

        Envelope envelope = new Envelope("e1", number, "uz.posbon.alarm.updated", "/posbon/log-1", "a1", time, time, "x" + text, null, text);
        String frame = encoder.encode(envelope, "{\"alarm\":" + json.text(alarm) + "}");
        assertThat(decoder.decode(frame)).isEqualTo(new DurableEvent.AlarmChanged(envelope, alarm));
        CONTRACT.event(frame);
    }

    @Property(tries = 1000)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes, @ForAll("texts") String text) {
        refusedOrRead(() -> decoder.decode(bytes));
        refusedOrRead(() -> decoder.decode(text));
        refusedOrRead(() -> json.read(bytes, Alarm.class));
        decoder.keep(text);
    }

    @Property(tries = 1000)
    void aFrameWithOneCharacterChangedIsReadOrRefused(@ForAll int place, @ForAll char character) {
        String frame = encoder.encode(Samples.envelope(7, "incident.created", "i1", "i1"),
                "{\"incident\":" + json.text(Samples.incident("i1", true, "a1")) + "}");
        int at = Math.floorMod(place, frame.length());
        String changed = frame.substring(0, at) + character + frame.substring(at + 1);
        refusedOrRead(() -> decoder.decode(changed));
        decoder.keep(changed);
    }

    private static void refusedOrRead(Runnable reading) {
        try {
            reading.run();
        } catch (MalformedJsonException e) {
            assertThat(e).hasMessageMatching("(?s).+ .+");
        }
    }
}
