package uz.posbon.geodata.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uz.posbon.geodata.problem.Fault;
import uz.posbon.geodata.problem.Problem;

class CsvPlacesTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "id,name,latitude,longitude,address\n7,Fire station 3,41.31,69.24,\"Amir Temur, 12\"",
        "id;nomi;kenglik;uzunlik;manzil\n7;Fire station 3;41,31;69,24;Amir Temur, 12",
        "Код\tНазвание\tШирота\tДолгота\tАдрес\n7\tFire station 3\t41,31\t69,24\tAmir Temur, 12",
        "ID|Номи|Кенглик (°)|Узунлик (°)|Манзил\n7|Fire station 3|41.31|69.24|Amir Temur, 12",
        "\"no\";\"Name\";\"LAT\";\"LNG\";\"Addr\"\r\n\"7\";\"Fire station 3\";\"41.31° N\";\"69.24E\";\"Amir Temur, 12\"\r\n",
        "id;name;coordinates;address\n7;Fire station 3;41.31, 69.24;Amir Temur, 12",
        "id\tname\tкоординаты\taddress\n7\tFire station 3\t41,31; 69,24\tAmir Temur, 12",
    })
    void readsTheTablesOfficesSend(String table) {
        CsvImport read = CsvPlaces.read(table.getBytes(StandardCharsets.UTF_8));

        assertThat(read.problems()).isEmpty();
        PlaceRow row = read.rows().getFirst();
        assertThat(row.position().latitude()).isCloseTo(41.31, within(1e-9));
        assertThat(row.position().longitude()).isCloseTo(69.24, within(1e-9));
        assertThat(List.of(row.id(), row.name(), row.address())).containsExactly("7", "Fire station 3", "Amir Temur, 12");
        assertThat(row.line()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,''", "UTF-8,'\ufeff'", "UTF-16LE,'\ufeff'", "UTF-16BE,'\ufeff'", "UTF-16LE,''", "windows-1251,''"})
    void tellsTheEncoding(String charset, String mark) {
        String table = mark + "название;широта;долгота\nЮнусобод тумани ИИБ;41,36;69,29\n";

        CsvImport read = CsvPlaces.read(table.getBytes(Charset.forName(charset)));

        assertThat(read.charset()).isEqualTo(charset);
        assertThat(read.rows().getFirst().name()).isEqualTo("Юнусобод тумани ИИБ");
    }

    @ParameterizedTest
    @CsvSource({"'',NO_PLACE", "'abc,69.2',NOT_A_NUMBER", "'41.3,',NOT_A_NUMBER", "'NaN,69.2',NOT_A_NUMBER", "'41.3.1,69.2',NOT_A_NUMBER",
        "'91.3,69.2',OUTSIDE_WORLD", "'41.3,181',OUTSIDE_WORLD"})
    void saysOfEveryRowWhatIsWrong(String cells, Fault fault) {
        String row = cells.isEmpty() ? "," : cells;

        CsvImport read = CsvPlaces.read(("lat,lon,name\n41,69,good\n" + row + ",bad\n42,70,good").getBytes(StandardCharsets.UTF_8));

        assertThat(read.problems()).extracting(Problem::fault).containsExactly(fault);
        assertThat(read.problems().getFirst().where()).isEqualTo("line 3");
        assertThat(read.rows()).extracting(PlaceRow::name).containsExactly("good", "good");
        assertThat(read.inFile()).isEqualTo(3);
    }

    @Test
    void losesNoCell() {
        CsvImport read = CsvPlaces.read("lat,lon,a,a\n41,69,1,2,3\n41,69\n".getBytes(StandardCharsets.UTF_8));

        assertThat(read.rows().getFirst().cells()).containsEntry("a", "1").containsEntry("#4", "2").containsEntry("#5", "3");
        assertThat(read.counts()).containsOnlyKeys(Fault.WRONG_CELL_COUNT).containsEntry(Fault.WRONG_CELL_COUNT, 2);
    }

    @Test
    void countsTheLinesInsideCells() {
        CsvImport read = CsvPlaces.read("name,lat,lon\n\"two\nlines\",41,69\nx,y,z\n".getBytes(StandardCharsets.UTF_8));

        assertThat(read.problems().getFirst().where()).isEqualTo("line 4");
    }

    @Test
    void saysWhenThereAreNoCoordinates() {
        assertThat(CsvPlaces.read(new byte[0]).counts()).containsOnlyKeys(Fault.NO_COORDINATE_COLUMNS);
        CsvImport read = CsvPlaces.read("name,street\nx,y\n".getBytes(StandardCharsets.UTF_8));
        assertThat(read.problems().getFirst().toString()).contains("name, street");
        assertThat(read.inFile()).isEqualTo(1);
    }

    @Test
    void saysThatAnIdCameBefore() {
        CsvImport read = CsvPlaces.read("id,lat,lon\n1,41,69\n1,42,70\n".getBytes(StandardCharsets.UTF_8));

        assertThat(read.rows()).hasSize(2);
        assertThat(read.problems().getFirst().toString()).startsWith("line 3").contains("first in line 2");
    }

    @Property(tries = 300)
    void survivesAnyBytes(@ForAll @Size(max = 300) byte[] bytes) {
        byte[] header = "id,lat,lon\n1,41,69\n".getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(header, header.length + bytes.length);
        System.arraycopy(bytes, 0, all, header.length, bytes.length);

        CsvImport read = CsvPlaces.read(all);

        assertThat(read.rows().size() + read.counts().values().stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(read.inFile());
    }
}
