package uz.posbon.benchmarks.week;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a calls-for-service file: quoted fields, any line ends, with or without a byte order mark. */
final class CallFile {
    private CallFile() {}

    /** @throws CallFileException when a column is missing or a cell cannot be read */
    static List<CallRow> read(Path file) throws IOException, CallFileException {
        List<CallRow> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().detectBomHeader(true).skipEmptyLines(true).ofNamedCsvRecord(file)) {
            for (NamedCsvRecord cells : csv) {
                if (rows.isEmpty()) {
                    checkColumns(file, cells.getHeader());
                }
                rows.add(new CallCells(cells).row());
            }
        } catch (CsvParseException e) {
            throw new CallFileException(file + ": " + rootMessage(e), e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (rows.isEmpty()) {
            throw new CallFileException(file + ": no rows");
        }
        return rows;
    }

    private static void checkColumns(Path file, List<String> header) throws CallFileException {
        List<String> missing = CallColumns.REQUIRED.stream().filter(column -> !header.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw new CallFileException(file + ": missing column " + String.join(", ", missing));
        }
    }

    private static String rootMessage(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return thrown == root ? String.valueOf(root.getMessage()) : thrown.getMessage() + " (" + root.getMessage() + ")";
    }
}
