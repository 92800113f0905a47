package uz.posbon.sdk.eido;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import uz.posbon.sdk.EidoDocuments;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Caller;
import uz.posbon.sdk.incident.Disposition;

/** Whatever a case holds, what was written reads back equal and is a document the standard knows. */
class EidoRoundTripPropertyTest {
    private static final String ID = "urn:emergency:uid:incidentid:0123456789abcdef:112.tashkent.example";
    private static final EidoAgency FIRE = new EidoAgency("101.tashkent.example", "Fire <Service> & \"Co\"", List.of("Dispatched"), List.of("fire"));

    private static final String DOCUMENT = new EidoDocuments().write(new EidoIncident(
            ID, new EidoAgency("112.tashkent.example", "112", List.of("CallReceiving"), List.of("psap")), "posbon.112", Instant.EPOCH, "Olim", "#1", "FAPT",
            "FIRE-DWELLING", "Fire", List.of("Active"), MessageStatus.ACTUAL, 1, "Fire", "second floor", new GeoPoint(69.2, 41.3), "Chilonzor 9",
            new Caller("Zarina", "+998 71"), Instant.EPOCH, new Disposition("01", "done"), List.of(),
            List.of(new EidoNote("n", Instant.EPOCH, FIRE.id(), "Olim", "two <b>")),
            List.of(new EidoUnit("u", "E-1", "PatrolUnit", FIRE.id(), "EnRoute", Instant.EPOCH, "Olim", List.of("pump"))),
            List.of(new EidoAlarm("a", Instant.EPOCH, "Smoke")), List.of(FIRE)));

    private final EidoDocuments documents = new EidoDocuments();

    @Provide
    Arbitrary<Instant> times() {
        return Arbitraries.longs().between(0, 253_402_300_799_000L).map(Instant::ofEpochMilli);
    }

    /** What people write: any characters, among them those of markup and several lines, but for controls and halves of characters. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings().ofMinLength(1).ofMaxLength(60).filter(EidoRoundTripPropertyTest::isText);
        Arbitrary<String> markup = Arbitraries.of("<b>", "</p>", "&amp;", "&#10;", "<br>", "<script>", "<!--", "2 < 3 & 4 > 1", "oʻgʻil", "\n", "[a · b · 2026-11-26T14:30:00Z] x")
                .list().ofMinSize(1).ofMaxSize(6).map(parts -> "x" + String.join(" ", parts));
        return Arbitraries.oneOf(any, markup);
    }

    @Provide
    Arbitrary<String> lines() {
        return texts().map(String::strip).filter(t -> !t.isEmpty());
    }

    @Provide
    Arbitrary<GeoPoint> points() {
        return Combinators.combine(Arbitraries.doubles().between(-180, 180), Arbitraries.doubles().between(-90, 90))
                .as((lon, lat) -> new GeoPoint(lon + 0.0, lat + 0.0));
    }

    @Provide
    Arbitrary<EidoNote> notes() {
        return Combinators.combine(times(), texts().injectNull(0.2), texts(), Arbitraries.of("112.tashkent.example", FIRE.id()))
                .as((time, author, text, agency) -> new EidoNote("n", time, agency, author, text));
    }

    @Provide
    Arbitrary<EidoUnit> units() {
        return Combinators.combine(texts(), Arbitraries.of("GroundALSAmbulance", "PatrolUnit"), Arbitraries.of(FIRE.id()).injectNull(0.3),
                        Arbitraries.of("Dispatched", "EnRoute", "OnScene", "Transporting", "AtDestination", "Cleared", "Marching"), times(),
                        texts().injectNull(0.3), Arbitraries.of("paramedic", "pump", "doctor").list().uniqueElements().ofMaxSize(3))
                .as((name, type, agency, status, time, by, can) -> new EidoUnit("u", name, type, agency, status, time, by, can));
    }

    private Arbitrary<EidoIncident> incidents() {
        Arbitrary<Tuple.Tuple4<GeoPoint, String, Caller, Instant>> where = Combinators.combine(
                        points().injectNull(0.3), lines().injectNull(0.3),
                        Combinators.combine(texts().injectNull(0.3), lines()).as(Caller::new).injectNull(0.3), times().injectNull(0.3))
                .as(Tuple::of);
        Arbitrary<Tuple.Tuple5<String, String, Integer, String, String>> what = Combinators.combine(
                        Arbitraries.of("FAPT", "CARDIAC", "TROUBLE"), texts().injectNull(0.2), Arbitraries.integers().between(1, 5).injectNull(0.2),
                        texts().injectNull(0.2), texts().injectNull(0.2))
                .as(Tuple::of);
        Arbitrary<Tuple.Tuple4<List<EidoNote>, List<EidoUnit>, Instant, String>> more = Combinators.combine(
                        notes().list().ofMaxSize(5), units().list().ofMaxSize(4), times(), texts().injectNull(0.2))
                .as(Tuple::of);
        Arbitrary<Tuple.Tuple3<Disposition, MessageStatus, List<String>>> state = Combinators.combine(
                        texts().injectNull(0.3).map(t -> new Disposition("01", t)).injectNull(0.5),
                        Arbitraries.of(MessageStatus.ACTUAL, new MessageStatus("Exercise"), new MessageStatus("Test")),
                        Arbitraries.of("Active", "Closed", "ResourcesAssigned", "ResourcesOnscene").list().uniqueElements().ofMaxSize(4))
                .as(Tuple::of);
        return Combinators.combine(where, what, more, state).as((a, b, c, d) -> new EidoIncident(
                ID, new EidoAgency("112.tashkent.example", b.get5(), List.of("CallReceiving", "Dispatching"), List.of("psap")),
                "posbon.112.tashkent.example", c.get3(), c.get4(), "#0427", b.get1(), b.get2(), b.get2(), d.get3(), d.get2(), b.get3(), b.get4(), b.get5(),
                a.get1(), a.get2(), a.get3(), a.get4(), d.get1(), List.of("urn:emergency:uid:incidentid:1:a.b"),
                numbered(c.get1(), (n, i) -> new EidoNote(ID + "/log/" + i, n.time(), n.agencyId(), n.author(), n.text())),
                numbered(c.get2(), (u, i) -> new EidoUnit(ID + "/unit/" + i, u.name(), u.type(), u.agencyId(), u.status(), u.time(), u.assignedBy(), u.capabilities())),
                List.of(new EidoAlarm(ID + "/alarm/1", c.get3(), "!12 Smoke <9 floors> & heat\nnow")), List.of(FIRE)));
    }

    @Provide
    Arbitrary<EidoIncident> cases() {
        return incidents();
    }

    @Property(tries = 200)
    void whatWasWrittenReadsBackEqual(@ForAll("cases") EidoIncident incident) {
        String json = documents.write(incident);
        EidoReading reading = documents.read(json.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.remarks()).isEmpty();
        assertThat(reading.incident()).isEqualTo(incident);
        assertThat(EidoStructure.wrong(json)).isEmpty();
    }

    @Property(tries = 500)
    void aNoteIsKnownAgainInTheLogOfWhoReceivedIt(@ForAll("notes") EidoNote note) {
        EidoNote oneLine = new EidoNote("n", note.time(), note.agencyId(), note.author() == null ? null : note.author().replace("]", ")"), note.text());
        assertThat(EidoNote.fromOrigin("n", oneLine.withOrigin())).contains(oneLine);
        assertThat(EidoNote.fromOrigin("n", "x" + note.text())).isEmpty();
    }

    @Property(tries = 1000)
    void aDocumentWithOneCharacterChangedIsReadOrRefused(@ForAll int place, @ForAll char character) {
        int at = Math.floorMod(place, DOCUMENT.length());
        readOrRefused((DOCUMENT.substring(0, at) + character + DOCUMENT.substring(at + 1)).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 1000)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        readOrRefused(bytes);
    }

    private void readOrRefused(byte[] bytes) {
        try {
            documents.read(bytes);
        } catch (EidoException e) {
            assertThat(e.remark().reason()).isNotBlank();
            assertThat(e.remark().pointer()).matches("(?s)(/.*)?");
        }
    }

    private static <T> List<T> numbered(List<T> items, java.util.function.BiFunction<T, Integer, T> name) {
        return java.util.stream.IntStream.range(0, items.size()).mapToObj(i -> name.apply(items.get(i), i)).toList();
    }

    private static boolean isText(String text) {
        return !text.isBlank() && text.codePoints().allMatch(c -> (c >= ' ' && !Character.isISOControl(c) || c == '\n' || c == '\t')
                && c < 0xFFFE && !(c >= 0xD800 && c <= 0xDFFF));
    }
}
