package uz.posbon.geodata.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.sdk.geo.GeoPoint;

/** What the gazetteer makes of a corner of a city. */
class GazetteerBuildTest {
    @TempDir
    private Path folder;

    private Gazetteer gazetteer;
    private final List<GazetteerEntry> entries = new ArrayList<>();

    @BeforeEach
    void build() throws IOException {
        try (Extract extract = Extract.open(TashkentCorner.write(folder.resolve("corner.osm.pbf")))) {
            GazetteerBuild.build(extract, folder.resolve("gazetteer.db"), done -> {});
        }
        gazetteer = Gazetteer.open(folder.resolve("gazetteer.db"));
        gazetteer.forEach(entries::add, () -> false);
    }

    @AfterEach
    void close() throws IOException {
        gazetteer.close();
    }

    @Test
    void makesOneStreetOfItsWaysAndTwoOfNamesakes() {
        List<GazetteerEntry> streets = of(EntryKind.STREET);

        assertThat(streets).hasSize(2);
        assertThat(gazetteer.course(streets.get(0).id())).hasSize(3);
        assertThat(streets.get(0).names().in("ru")).isEqualTo("улица Амира Темура");
        assertThat(streets.get(0).names().in("uz-Cyrl")).isEqualTo("Амир Темур шоҳ кўчаси");
        assertThat(streets.get(0).names().in("uz-Latn")).isEqualTo("Amir Temur shoh ko'chasi");
        assertThat(streets.get(0).names().in("en")).isEqualTo("Amir Temur Street");
        assertThat(streets.get(0).contextIn("ru")).isEqualTo("махалля Актепа, Юнусабадский район, Ташкент");
        assertThat(streets.get(1).position().longitude()).isBetween(69.4, 69.401);
    }

    @Test
    void findsAnAddressByEveryNameOfItsStreet() {
        List<GazetteerEntry> addresses = of(EntryKind.ADDRESS);

        assertThat(addresses).hasSize(2);
        assertThat(addresses.get(0).names().all()).contains("Amir Temur shoh ko'chasi 12", "улица Амира Темура 12", "Амир Темур шоҳ кўчаси 12");
        assertThat(addresses.get(1).names().in("en")).isEqualTo("Amir Temur Street 14/2");
    }

    @Test
    void keepsEveryNameAThingHas() {
        assertThat(of(EntryKind.HEALTH).getFirst().names().all()).containsExactly("1-shahar kasalxonasi", "Birinchi kasalxona", "TMK");
        assertThat(of(EntryKind.SHOP)).hasSize(1);
        assertThat(of(EntryKind.DISTRICT).getFirst().contextIn("en")).isEqualTo("Tashkent");
    }

    @Test
    void saysWhatAPositionIsCalled() {
        Whereabouts here = gazetteer.at(new GeoPoint(69.2805, 41.3103), 500);

        assertThat(here.address().orElseThrow().entry().names().in("uz-Latn")).isEqualTo("Amir Temur shoh ko'chasi 12");
        assertThat(here.address().orElseThrow().metres()).isBetween(20.0, 35.0);
        assertThat(here.street().orElseThrow().metres()).isBetween(10.0, 25.0);
        assertThat(here.place().orElseThrow().entry().names().in("")).isEqualTo("Non");
        assertThat(here.context()).hasSize(3);
        assertThat(gazetteer.at(new GeoPoint(70, 42), 500)).isEqualTo(
                new Whereabouts(Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
    }

    @Test
    void opensNothingThatIsNotWhole() throws IOException {
        GazetteerFile.begin(folder.resolve("half.db")).close();

        assertThatThrownBy(() -> Gazetteer.open(folder.resolve("half.db"))).hasMessageContaining("not whole");
        assertThatThrownBy(() -> Gazetteer.open(folder.resolve("none.db"))).hasMessageContaining("no gazetteer");
        assertThatThrownBy(() -> Gazetteer.open(folder.resolve("corner.osm.pbf"))).isInstanceOf(IOException.class);
    }

    private List<GazetteerEntry> of(EntryKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }
}
