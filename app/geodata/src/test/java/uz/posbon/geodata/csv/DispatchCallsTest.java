package uz.posbon.geodata.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.posbon.geodata.problem.Fault;
import uz.posbon.geodata.problem.Problem;

class DispatchCallsTest {
    private static final String HEADER = "Call Number,Call Type,Received DtTm,Dispatch DtTm,Available DtTm,Location\n";

    @Test
    void aRealWeekIsReadWhole() throws IOException {
        Path file = Path.of(System.getProperty("posbon.shared", "../shared"), "data/dispatch/sf-fire-2020-04-07_13.csv");
        assumeThat(Files.exists(file)).as("the real week is beside the repository").isTrue();

        DispatchImport week = DispatchCalls.read(file);

        assertThat(week.inFile()).isEqualTo(5272);
        assertThat(week.calls()).hasSize(2776).isSortedAccordingTo(Comparator.comparing(DispatchCall::received));
        assertThat(week.calls().stream().mapToInt(DispatchCall::units).sum()).as("no unit is lost").isEqualTo(5272);
        assertThat(week.problems()).isEmpty();
        assertThat(week.calls()).allSatisfy(call -> assertThat(call.position()).isNotNull());
        DispatchCall first = week.calls().stream().filter(call -> call.number().equals("200983546")).findFirst().orElseThrow();
        assertThat(first.received()).isEqualTo("2020-04-07T23:53:08");
        assertThat(first.dispatched()).isEqualTo("2020-04-07T23:55:56");
        assertThat(first.ended()).as("of the last unit").isEqualTo("2020-04-08T01:35:00");
        assertThat(first.position().longitude()).isBetween(-122.43, -122.42);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Call Number,Call Type,Received DtTm,Location\n7,Gas,04/07/2020 11:53:08 PM,\"(37.7, -122.4)\"",
        "call_id;nature;received;location\n7;Gas;2020-04-07T23:53:08;POINT (-122.4 37.7)",
        "Номер вызова\tТип вызова\tВремя приема\tcoordinates\n7\tGas\t07.04.2020 23:53:08\t37.7, -122.4",
        "\"Incident ID\",\"Incident type\",\"Call time\",\"Point\"\r\n\"7\",\"Gas\",\"2020-04-07 23:53:08\",\"37.7, -122.4\"\r\n",
    })
    void readsWhatOtherRoomsCallTheSame(String table) {
        DispatchImport read = DispatchCalls.read(table.getBytes(StandardCharsets.UTF_8));
        assertThat(read.problems()).isEmpty();
        DispatchCall call = read.calls().getFirst();
        assertThat(call.received()).isEqualTo(LocalDateTime.of(2020, 4, 7, 23, 53, 8));
        assertThat(call.position().longitude()).isEqualTo(-122.4);
        assertThat(call.position().latitude()).isEqualTo(37.7);
    }

    @Test
    void whatIsWrongIsSaidWithItsLineAndTheRestIsRead() {
        DispatchImport read = DispatchCalls.read((HEADER
                + "1,Gas,04/07/2020 01:00:00 AM,,,\n"
                + ",Gas,04/07/2020 01:00:00 AM,,,\n"
                + "3,Gas,yesterday,,,\n"
                + "4,Gas,04/07/2020 02:00:00 AM,soon,04/07/2020 03:00:00 AM,\"(97.7, -122.4)\"\n").getBytes(StandardCharsets.UTF_8));
        assertThat(read.calls()).extracting(DispatchCall::number).containsExactly("1", "4");
        assertThat(read.problems()).extracting(Problem::toString).containsExactly(
                "line 3: names no call or no kind of call; the row is left out: Gas",
                "line 4: not a time; the part is left out: yesterday",
                "line 4: names no call or no kind of call; the row is left out: no time of receipt",
                "line 5: not a time; the part is left out: soon",
                "line 5: not a position; the part is left out: (97.7, -122.4)");
        assertThat(read.inFile()).isEqualTo(4);
    }

    @Test
    void aTableOfSomethingElseIsNotTaken() {
        DispatchImport read = DispatchCalls.read("id,name\n1,x\n".getBytes(StandardCharsets.UTF_8));
        assertThat(read.calls()).isEmpty();
        assertThat(read.counts()).containsOnlyKeys(Fault.NO_CALL_COLUMNS);
    }
}
