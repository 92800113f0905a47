package uz.posbon.benchmarks.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.AssignmentStatus;

class CallFileTest {
    @TempDir
    private Path folder;

    @Test
    void readsEveryFact() throws Exception {
        CallRow row = read(CallText.HEADER + CallText.row("77", "E32", "11:55:56 PM", "11:58:22 PM", "", "", "", "11:59:40 PM")).getFirst();
        assertThat(row.call()).isEqualTo("77");
        assertThat(row.unit()).isEqualTo("E32");
        assertThat(row.received()).isEqualTo(Instant.parse("2020-04-08T06:53:08Z"));
        assertThat(row.times()).containsExactly(
                Map.entry(AssignmentStatus.DISPATCHED, Instant.parse("2020-04-08T06:55:56Z")),
                Map.entry(AssignmentStatus.EN_ROUTE, Instant.parse("2020-04-08T06:58:22Z")),
                Map.entry(AssignmentStatus.CLEARED, Instant.parse("2020-04-08T06:59:40Z")));
        assertThat(row.position()).isEqualTo(new GeoPoint(-122.42, 37.73));
        assertThat(row.address()).isEqualTo("4000 \"Block\" of MISSION ST, rear, San Francisco");
        assertThat(row.priority()).isEqualTo(3);
        assertThat(row.line()).isEqualTo(2);
    }

    @Test
    void lineEndsAndAByteOrderMarkDoNotMatter() throws Exception {
        String text = CallText.HEADER + CallText.row("77", "E32", "11:55:56 PM", "", "", "", "", "");
        assertThat(read("\uFEFF" + text.replace("\n", "\r\n"))).isEqualTo(read(text));
    }

    @Test
    void aMissingColumnIsNamed() {
        String text = CallText.HEADER.replace("Hospital DtTm", "Clinic") + CallText.row("77", "E32", "", "", "", "", "", "");
        assertThatThrownBy(() -> read(text)).isInstanceOf(CallFileException.class).hasMessageContaining("missing column Hospital DtTm");
    }

    @Test
    void columnsThatOnlyAddMayBeMissing() throws Exception {
        List<CallRow> rows = read("""
                Call Number,Unit ID,Call Type,Received DtTm,Dispatch DtTm,Response DtTm,On Scene DtTm,Transport DtTm,Hospital DtTm,Available DtTm,Call Final Disposition
                1,E1,Alarms,2020-04-07T23:53:08.000,2020-04-07T23:54:00.000,,,,,,
                """);
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.received()).isEqualTo(Instant.parse("2020-04-08T06:53:08Z"));
            assertThat(row.position()).isNull();
            assertThat(row.priority()).isNull();
            assertThat(row.address()).isNull();
        });
    }

    @Test
    void aCellThatCannotBeReadIsNamedWithItsLine() {
        assertThatThrownBy(() -> read(CallText.HEADER + CallText.row("77", "E32", "25:00:00 PM", "", "", "", "", "")))
                .isInstanceOf(CallFileException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("Dispatch DtTm");
        assertThatThrownBy(() -> read(CallText.HEADER + CallText.row("", "E32", "", "", "", "", "", "")))
                .hasMessageContaining("Call Number is empty");
    }

    @Test
    void aBrokenLineAndAnEmptyFileAreRefused() {
        assertThatThrownBy(() -> read(CallText.HEADER + "1,2,3\n")).isInstanceOf(CallFileException.class);
        assertThatThrownBy(() -> read(CallText.HEADER)).isInstanceOf(CallFileException.class).hasMessageContaining("no rows");
        assertThatThrownBy(() -> CallFile.read(folder.resolve("absent.csv"))).isInstanceOf(IOException.class);
    }

    @Test
    void theRealWeekIsReadWhole() throws Exception {
        Path file = Path.of(System.getProperty("posbon.shared"), "data", "dispatch", "sf-fire-2020-04-07_13.csv");
        assumeTrue(Files.exists(file), "the real week is not here: " + file);
        List<CallRow> rows = CallFile.read(file);
        assertThat(rows).hasSize(5272);
        assertThat(rows.stream().map(CallRow::call).distinct()).hasSize(2776);
        assertThat(rows).allMatch(row -> row.position() != null && row.times().containsKey(AssignmentStatus.CLEARED));
    }

    private List<CallRow> read(String text) throws IOException, CallFileException {
        Path file = folder.resolve("calls.csv");
        Files.writeString(file, text);
        return CallFile.read(file);
    }
}
