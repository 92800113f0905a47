package uz.posbon.workstation.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.posbon.workstation.queue.Alarms.NOON;
import static uz.posbon.workstation.queue.Alarms.alarm;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.catalogue.Site;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoShape;
import uz.posbon.ui.queue.QueueFilter;
import uz.posbon.ui.queue.QueueRow;
import uz.posbon.workstation.words.Words;

class FilterLineTest {
    private final Words words = new Words(Languages.ENGLISH.texts(), ZoneOffset.UTC);
    private final Catalogue catalogue = new Catalogue(
            Map.of("gas-104", new Agency("gas-104", LocalText.of("Gas service"), "104", "Gas", Map.of())),
            Map.of(),
            Map.of("mall", new Site("mall", LocalText.of("Mall"), "Shop", Alarms.SQUARE, null, "z1", "gas-104", null, Map.of())),
            Map.of(
                    "z1", zone("z1", "Chilonzor tumani", "Чиланзарский район"),
                    "z2", zone("z2", "Mirzo Ulugʻbek tumani", "Мирзо-Улугбекский район")),
            Map.of(), Map.of());
    private final FilterLine lines = new FilterLine(catalogue, words, InstantSource.fixed(NOON.plusSeconds(1200)));

    private static Zone zone(String id, String uzbek, String russian) {
        return new Zone(id, new LocalText(Map.of("uz-Latn", uzbek, "ru", russian)), "District", new GeoShape(List.of()), null, Map.of());
    }

    private final List<Alarms> alarms = List.of(
            alarm(1).of(Severity.EXTREME).inZone("z1"),
            alarm(2).of(Category.HEALTH).inZone("z2").after(900),
            alarm(3).of(Severity.MINOR).atSite("mall").acknowledgedNow(),
            alarm(4).of(Category.GEO).of(Severity.MODERATE).clearedNow().inZone("z2"),
            alarm(5).shelved(NOON.plusSeconds(3600)).inZone("z1"));

    private List<String> passing(String line) {
        QueueFilter filter = lines.read(line);
        assertThat(filter.complaint()).isEmpty();
        RowMaker maker = new RowMaker(catalogue, words);
        List<QueueRow> rows = alarms.stream().map(alarm -> AlarmRows.of(alarm.made(), "g", maker, NOON.plusSeconds(1200))).toList();
        return rows.stream().filter(filter.test()).map(QueueRow::id).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'' | a1 a2 a3 a4 a5",
        "severity:extreme | a1",
        "severity:тяжёлая+ | a1 a2 a5",
        "severity:extreme,minor | a1 a3",
        "priority:1 | a1",
        "priority:p3+ | a1 a2 a4 a5",
        "category:fire | a1 a3 a5",
        "category:пожар | a1 a3 a5",
        "category:health,geo | a2 a4",
        "district:chilonzor | a1 a3 a5",
        "district:чиланзар | a1 a3 a5",
        "district:mirzoulug'bek | a2 a4",
        "agency:104 | a3",
        "agency:gas | a3",
        "status:new | a1 a2",
        "status:acknowledged,shelved | a3 a5",
        "status:снятые | a4",
        "age:<10m | a2",
        "age:>10m | a1 a3 a4 a5",
        "-category:fire | a2 a4",
        "category:fire -district:chilonzor | ''",
        "text:SMOKE status:new | a1 a2",
        "smoke 3 | a3",
        "type:smoke severity: | a1 a2 a3 a4 a5",
    })
    void passesWhatIsMeant(String line, String ids) {
        assertThat(String.join(" ", passing(line))).isEqualTo(ids);
    }

    @ParameterizedTest
    @CsvSource({"colour:red,No field colour", "district:atlantis,atlantis", "age:10m,10m", "status:gone,gone", "severity:loud,loud"})
    void whatIsNotUnderstoodHidesNothingAndSaysWhy(String line, String why) {
        QueueFilter filter = lines.read(line);
        assertThat(filter.complaint()).contains(why);
        assertThat(filter.test().test(AlarmRows.of(alarm(1).made(), "g", new RowMaker(catalogue, words), NOON))).isTrue();
    }

    @Test
    void onlyAnAgeMakesItTimely() {
        assertThat(lines.read("age:<10m").timely()).isTrue();
        assertThat(lines.read("severity:minor").timely()).isFalse();
    }
}
