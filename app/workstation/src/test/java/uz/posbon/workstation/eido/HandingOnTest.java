package uz.posbon.workstation.eido;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.sdk.EidoDocuments;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.eido.EidoIncident;
import uz.posbon.sdk.incident.Caller;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.IncidentQuery;
import uz.posbon.sdk.incident.LogEntry;
import uz.posbon.sdk.incident.NewIncident;
import uz.posbon.workstation.verb.VerbException;

/** Two centres, each with a real backend, hand cases to each other as files. */
@Timeout(400)
class HandingOnTest {
    @TempDir
    Path folder;

    private OneCentre tashkent;
    private OneCentre samarkand;

    @BeforeEach
    void open() throws Exception {
        tashkent = OneCentre.open("112.tashkent.example", folder);
        samarkand = OneCentre.open("112.samarkand.example", folder);
    }

    @AfterEach
    void close() {
        tashkent.close();
        samarkand.close();
    }

    private Incident fire() throws Exception {
        Incident fire = tashkent.client.incidents().create(new NewIncident("FIRE-DWELLING", 1, new MessageStatus("Exercise"), "Dwelling fire", "second <floor>",
                OneCentre.PLACE, "Chilonzor 9-12", null, new Caller("Zarina", "+998 71 1234567"), null, Map.of()));
        tashkent.until(p -> p.incidents().containsKey(fire.id()));
        tashkent.say("note #1 two children inside");
        tashkent.say("assign A-103 to #1");
        return fire;
    }

    private static Consumer<Throwable> says(String text) {
        return wrong -> assertThat(OneCentre.ENGLISH.say(((VerbException) wrong).phrase())).isEqualTo(text);
    }

    private static List<Incident> all(OneCentre centre) {
        return centre.client.incidents().list(IncidentQuery.ALL);
    }

    private static List<String> words(OneCentre centre, Incident incident) {
        return centre.client.incidents().log(incident.id()).stream().map(LogEntry::text).filter(Objects::nonNull).toList();
    }

    @Test
    void aCaseGoesThereAndItsNewsComesBackAndNothingIsDoubled() throws Exception {
        fire();
        String written = tashkent.say("eido-export #1 fire.json");
        assertThat(written).contains("#0001").contains("FAPT").contains("1 note").contains("1 unit");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.contains("fire"))).containsExactly("fire.json");
        }

        assertThat(samarkand.preview("eido-import fire.json")).isEqualTo("Open FIRE-DWELLING, Dwelling fire, P1, Chilonzor 9-12; from 112.tashkent.example; 1 note");
        assertThat(samarkand.say("eido-import fire.json")).startsWith("#0001 Dwelling fire: opened; 3 lines added");
        Incident theirs = all(samarkand).getFirst();
        assertThat(theirs.typeId()).isEqualTo("FIRE-DWELLING");
        assertThat(theirs.priority()).isEqualTo(1);
        assertThat(theirs.drill()).isEqualTo(new MessageStatus("Exercise"));
        assertThat(theirs.description()).isEqualTo("second <floor>");
        assertThat(theirs.position()).isEqualTo(OneCentre.PLACE);
        assertThat(theirs.caller()).isEqualTo(new Caller("Zarina", "+998 71 1234567"));
        assertThat(theirs.references()).containsEntry("agency", "112.tashkent.example").containsEntry("112.tashkent.example", "#0001");
        assertThat(words(samarkand, theirs)).anySatisfy(w -> assertThat(w).startsWith("[112.tashkent.example · Olim · ").endsWith("] two children inside"))
                .anySatisfy(w -> assertThat(w).endsWith("] A-103 Dispatched"));

        assertThat(samarkand.preview("eido-import fire.json")).startsWith("Bring #0001 Dwelling fire up to date");
        assertThat(samarkand.say("eido-import fire.json")).isEqualTo("#0001 Dwelling fire: was here; nothing new");

        samarkand.say("note #1 our crew takes over");
        samarkand.say("eido-export #1 back.json");
        assertThat(tashkent.say("eido-import back.json")).startsWith("#0001 Dwelling fire: was here; 1 line added");
        assertThat(all(tashkent)).hasSize(1);
        assertThat(words(tashkent, all(tashkent).getFirst())).filteredOn(w -> w.contains("two children")).containsExactly("two children inside");
        assertThat(words(tashkent, all(tashkent).getFirst())).anySatisfy(w -> assertThat(w).startsWith("[112.samarkand.example · Olim").endsWith("our crew takes over"));

        tashkent.say("note #1 thank you");
        tashkent.say("eido-export #1 fire.json");
        assertThat(samarkand.say("eido-import fire.json")).startsWith("#0001 Dwelling fire: was here; 1 line added");
        assertThat(words(samarkand, theirs)).filteredOn(w -> w.contains("our crew")).containsExactly("our crew takes over");
        assertThat(all(samarkand)).hasSize(1);
    }

    @Test
    void twoDesksThatReadTheSameFileAtOnceOpenOneIncident() throws Exception {
        fire();
        tashkent.say("eido-export #1 fire.json");
        List<CompletableFuture<String>> desks = Stream.generate(() -> CompletableFuture.supplyAsync(() -> {
            try {
                return samarkand.say("eido-import fire.json");
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        })).limit(4).toList();
        for (CompletableFuture<String> desk : desks) {
            assertThat(desk.get()).startsWith("#0001 Dwelling fire");
        }
        assertThat(all(samarkand)).hasSize(1);
        assertThat(words(samarkand, all(samarkand).getFirst())).doesNotHaveDuplicates().hasSize(3);
    }

    @Test
    void aClosedCaseIsFoundAgain() throws Exception {
        fire();
        tashkent.say("eido-export #1 fire.json");
        samarkand.say("eido-import fire.json");
        samarkand.say("close #1 01");
        assertThat(samarkand.say("eido-import fire.json")).isEqualTo("#0001 Dwelling fire: was here; nothing new");
        assertThat(all(samarkand)).hasSize(1);
    }

    @Test
    void aTypeThatIsNotClearIsAskedFor() throws Exception {
        Incident fire = fire();
        tashkent.say("eido-export #1 fire.json");
        String json = Files.readString(folder.resolve("fire.json"));
        Files.writeString(folder.resolve("haz.json"), json.replace("\"FAPT\"", "\"HAZ\""));
        Files.writeString(folder.resolve("odd.json"), json.replace("\"FAPT\"", "\"ODD\""));
        assertThatThrownBy(() -> samarkand.say("eido-import haz.json")).satisfies(says("Type HAZ may be one of several here: say eido-import haz.json as TYPE, one of GEO-LANDSLIP, MET-STORM"));
        assertThatThrownBy(() -> samarkand.say("eido-import odd.json")).satisfies(says("Type ODD is not in the catalogue: say eido-import odd.json as TYPE, one of FIRE-DWELLING, FIRE-VEHICLE, GEO-LANDSLIP, MET-STORM"));
        assertThat(all(samarkand)).isEmpty();
        assertThat(samarkand.say("eido-import odd.json as fire-vehicle")).contains("opened");
        assertThat(all(samarkand).getFirst().typeId()).isEqualTo("FIRE-VEHICLE");
        assertThat(fire.typeId()).isEqualTo("FIRE-DWELLING");
    }

    @Test
    void theSampleOfTheStandardBecomesAnIncident() throws Exception {
        Path sample = Path.of(System.getProperty("posbon.shared"), "data", "eido", "sample-call-transfer.json");
        assumeTrue(Files.exists(sample), sample + " is not here");
        Files.copy(sample, folder.resolve("sample.json"));
        assertThatThrownBy(() -> samarkand.say("eido-import sample.json")).satisfies(says("The document does not say what kind of incident it is: say eido-import sample.json as TYPE, one of FIRE-DWELLING, FIRE-VEHICLE, GEO-LANDSLIP, MET-STORM"));
        assertThat(samarkand.say("eido-import sample.json as FIRE-VEHICLE")).contains(": opened; 1 line added").contains("not taken over");
        Incident opened = all(samarkand).getFirst();
        assertThat(opened.address()).isEqualTo("W Cellular Street 42, Wilmington, DE, US");
        assertThat(opened.caller()).isEqualTo(new Caller(null, "8195551212"));
        assertThat(opened.references()).containsEntry("eido", "urn:emergency:uid:incidentid:a56e556d871:bcf.state.pa.us");
        assertThat(words(samarkand, opened)).containsExactly("[state.pa.us · 2021-04-30T18:40:00Z] This is an example text.");
    }

    @Test
    void anAgencyIsHandedTheCaseAndTakesIt() throws Exception {
        Incident fire = fire();
        assertThat(tashkent.preview("hand-over #1 to ambulance")).isEqualTo("Hand #0001 Dwelling fire over to 103 Ambulance");
        assertThat(tashkent.say("hand-over #1 to 103 burns, two people")).startsWith("#0001 handed over to 103 Ambulance; ").contains("0001-103-");
        Path file;
        try (Stream<Path> files = Files.list(folder.resolve("handover"))) {
            file = files.findFirst().orElseThrow();
        }
        EidoIncident told = new EidoDocuments().read(Files.readAllBytes(file)).incident();
        assertThat(told.agencies()).anySatisfy(a -> {
            assertThat(a.id()).isEqualTo("103.112.tashkent.example");
            assertThat(a.roles()).contains("TransferredTo");
        });
        assertThat(told.notes()).anySatisfy(n -> assertThat(n.text()).isEqualTo("incident offered: burns, two people"));
        assertThatThrownBy(() -> tashkent.say("hand-over #1 to 103")).hasMessageContaining("has not answered yet");

        tashkent.say("accept-handover #1 doctor Karimov");
        assertThat(tashkent.client.incidents().read(fire.id()).handovers()).singleElement().satisfies(h -> {
            assertThat(h.agencyId()).isEqualTo("103");
            assertThat(h.text()).isEqualTo("burns, two people");
            assertThat(h.acceptedBy()).isEqualTo("doctor Karimov");
        });
        assertThatThrownBy(() -> tashkent.say("accept-handover #1")).satisfies(says("#0001 waits for no agency's answer"));
    }

    @Test
    void whatIsTooLongIsKeptAllTheSame() throws Exception {
        Incident fire = fire();
        tashkent.say("eido-export #1 fire.json");
        String json = Files.readString(folder.resolve("fire.json"));
        String address = "Chilonzor " + "9".repeat(400);
        Files.writeString(folder.resolve("long.json"), json.replace("Chilonzor 9-12", address).replace("two children inside", "x".repeat(30_000)));
        assertThat(new EidoDocuments().read(Files.readAllBytes(folder.resolve("long.json"))).incident().address()).isEqualTo(address);
        samarkand.say("eido-import long.json");
        Incident theirs = all(samarkand).getFirst();
        assertThat(theirs.address()).hasSize(255).endsWith("…");
        assertThat(theirs.description()).isEqualTo("second <floor>\n" + address);
        assertThat(samarkand.say("eido-import long.json")).isEqualTo("#0001 Dwelling fire: was here; nothing new");
        assertThat(fire.address()).isEqualTo("Chilonzor 9-12");
    }
}
