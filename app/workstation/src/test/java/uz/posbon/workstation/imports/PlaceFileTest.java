package uz.posbon.workstation.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.sdk.catalogue.Site;
import uz.posbon.sdk.catalogue.Zone;

class PlaceFileTest {
    private static final Path DISTRICTS = Path.of(System.getProperty("posbon.shared"), "data", "geo", "tashkent_districts.geojson");

    @TempDir
    Path folder;

    @Test
    void theRealDistrictsOfTashkentBecomeTwelveZones() throws Exception {
        assumeTrue(Files.exists(DISTRICTS), "the shared data is not beside this repository");

        Imported read = PlaceFile.read(DISTRICTS, "District");

        assertThat(read.zones()).hasSize(12).allSatisfy(zone -> {
            assertThat(zone.kind()).isEqualTo("District");
            assertThat(zone.name().in("uz-Latn")).isNotBlank();
        });
        assertThat(read.zones()).extracting(Zone::id).doesNotHaveDuplicates();
        assertThat(PlaceFile.read(DISTRICTS, "District")).isEqualTo(read);
    }

    @Test
    void aTableOfOfficesHereBecomesObjects() throws Exception {
        Path file = Files.writeString(folder.resolve("pharmacies.csv"), """
                номи;кенглик;узунлик;манзил
                Дорихона 7;41,3111;69,2797;Навоий кўчаси, 3
                Дорихона 8;нет;69,28;
                """);

        Imported read = PlaceFile.read(file, "Pharmacy");

        assertThat(read.sites()).hasSize(1).first().extracting(Site::kind, Site::address).containsExactly("Pharmacy", "Навоий кўчаси, 3");
        assertThat(read.problems()).hasSize(1).first().asString().contains("line 3");
    }

    @Test
    void whatIsSwappedIsSaidAndNotPutIntoTheSea() throws Exception {
        Path file = Files.writeString(folder.resolve("swapped.geojson"), """
                {"type":"Feature","properties":{"name":"Office"},"geometry":{"type":"Point","coordinates":[41.31,69.28]}}
                """);

        assertThat(PlaceFile.read(file, "Office").problems()).first().asString().contains("swapped");
    }

    @Test
    void aFileThatIsNotThereIsSaidSo() {
        assertThatThrownBy(() -> PlaceFile.read(folder.resolve("no.geojson"), "Area")).isInstanceOf(NoSuchFileException.class).hasMessageContaining("no.geojson");
    }
}
