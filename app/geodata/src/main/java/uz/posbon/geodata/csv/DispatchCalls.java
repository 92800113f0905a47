package uz.posbon.geodata.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uz.posbon.geodata.problem.Fault;
import uz.posbon.geodata.problem.Problems;
import uz.posbon.sdk.geo.GeoPoint;

/**
 * Reads dispatch data, one row for each unit of a call, as DataSF publishes it, or with other rooms' names of the same columns. Rows need not be in
 * order. Never fails over the content; what is wrong is in the answer, with the line. Not for the FX thread.
 */
public final class DispatchCalls {
    private static final int LARGEST = 256 * 1024 * 1024;
    private static final Pattern PAIR = Pattern.compile("\\(?\\s*(-?[0-9.]+)\\s*,\\s*(-?[0-9.]+)\\s*\\)?");
    private static final Pattern POINT = Pattern.compile("POINT\\s*\\(\\s*(-?[0-9.]+)\\s+(-?[0-9.]+)\\s*\\)", Pattern.CASE_INSENSITIVE);

    private final Problems problems = new Problems();
    private final Map<String, DispatchCall> calls = new LinkedHashMap<>();
    private final Map<CallColumn, Integer> columns = new EnumMap<>(CallColumn.class);
    private int inFile;

    private DispatchCalls() {}

    /**
     * Reads a file.
     *
     * @throws IOException when it cannot be read at all, or has more than 256 MB
     */
    public static DispatchImport read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException(file + " has more than 256 MB; take a span out of it first");
        }
        return read(Files.readAllBytes(file));
    }

    /** Reads the bytes of a file. */
    public static DispatchImport read(byte[] bytes) {
        String text = TextEncoding.of(bytes).decode(bytes);
        DispatchCalls reading = new DispatchCalls();
        reading.table(text, Delimiter.of(text));
        List<DispatchCall> sorted = reading.calls.values().stream()
                .sorted(Comparator.comparing(DispatchCall::received).thenComparing(DispatchCall::number)).toList();
        return new DispatchImport(sorted, reading.problems.kept(), reading.problems.counts(), reading.inFile);
    }

    private void table(String text, char delimiter) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(delimiter).skipEmptyLines(true)
                .allowExtraFields(true).allowMissingFields(true).ofCsvRecord(text)) {
            Iterator<CsvRecord> records = csv.iterator();
            List<String> header = records.hasNext() ? records.next().getFields() : List.of();
            for (CallColumn column : CallColumn.values()) {
                columns.put(column, column.in(header));
            }
            if (at(CallColumn.CALL) < 0 || at(CallColumn.KIND) < 0 || at(CallColumn.RECEIVED) < 0) {
                problems.add(Fault.NO_CALL_COLUMNS, "line 1", String.join(", ", header));
                return;
            }
            while (records.hasNext()) {
                inFile++;
                row(records.next());
            }
        } catch (CsvParseException e) {
            problems.add(Fault.NOT_READABLE, "", String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new IllegalStateException("A text in memory can be read", e);
        }
    }

    private void row(CsvRecord row) {
        String where = "line " + row.getStartingLineNumber();
        String number = cell(row, CallColumn.CALL);
        String kind = cell(row, CallColumn.KIND);
        if (number.isEmpty() || kind.isEmpty()) {
            problems.add(Fault.NO_CALL, where, number + kind);
            return;
        }
        LocalDateTime received = time(row, CallColumn.RECEIVED, where);
        if (received == null) {
            problems.add(Fault.NO_CALL, where, "no time of receipt");
            return;
        }
        calls.merge(number, new DispatchCall(row.getStartingLineNumber(), number, kind, cell(row, CallColumn.GROUP), received,
                time(row, CallColumn.DISPATCHED, where), time(row, CallColumn.ON_SCENE, where), time(row, CallColumn.AVAILABLE, where),
                cell(row, CallColumn.DISPOSITION), cell(row, CallColumn.ADDRESS), position(row, where), 1), DispatchCall::with);
    }

    private @Nullable LocalDateTime time(CsvRecord row, CallColumn column, String where) {
        String text = cell(row, column);
        LocalDateTime time = text.isEmpty() ? null : CallTimes.parse(text).orElse(null);
        if (!text.isEmpty() && time == null) {
            problems.add(Fault.NOT_A_TIME, where, text);
        }
        return time;
    }

    /** Latitude first in brackets, or longitude first in a WKT point. */
    private @Nullable GeoPoint position(CsvRecord row, String where) {
        String text = cell(row, CallColumn.PLACE);
        if (text.isEmpty()) {
            return null;
        }
        Matcher point = POINT.matcher(text);
        Matcher pair = PAIR.matcher(text);
        try {
            if (point.matches()) {
                return new GeoPoint(Double.parseDouble(point.group(1)), Double.parseDouble(point.group(2)));
            }
            if (pair.matches()) {
                return new GeoPoint(Double.parseDouble(pair.group(2)), Double.parseDouble(pair.group(1)));
            }
        } catch (IllegalArgumentException outside) {
            // No number, or one outside the world: said below.
        }
        problems.add(Fault.NOT_A_POSITION, where, text);
        return null;
    }

    private int at(CallColumn column) {
        return columns.getOrDefault(column, -1);
    }

    private String cell(CsvRecord row, CallColumn column) {
        int at = at(column);
        return at >= 0 && at < row.getFieldCount() ? row.getField(at).strip() : "";
    }
}
