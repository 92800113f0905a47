package uz.posbon.geodata.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import uz.posbon.geodata.problem.Fault;
import uz.posbon.geodata.problem.Problems;
import uz.posbon.sdk.geo.GeoPoint;

/**
 * Reads a table of places. Never fails over the content; what is wrong is in the answer, with the line. The whole file is held while
 * it is read: tables of places are of a few megabytes. Not for the FX thread.
 */
public final class CsvPlaces {
    private static final int LARGEST = 256 * 1024 * 1024;

    private final Problems problems = new Problems();
    private final List<PlaceRow> rows = new ArrayList<>();
    private final Map<String, Long> ids = new LinkedHashMap<>();
    private int inFile;

    private CsvPlaces() {}

    /**
     * Reads a file.
     *
     * @throws IOException when it cannot be read at all, or has more than 256 MB
     */
    public static CsvImport read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException(file + " has more than 256 MB; that is no table of places");
        }
        return read(Files.readAllBytes(file));
    }

    /** Reads the bytes of a file. */
    public static CsvImport read(byte[] bytes) {
        TextEncoding encoding = TextEncoding.of(bytes);
        String text = encoding.decode(bytes);
        char delimiter = Delimiter.of(text);
        CsvPlaces places = new CsvPlaces();
        places.table(text, delimiter);
        return new CsvImport(places.rows, places.problems.kept(), places.problems.counts(), places.inFile, encoding.charset().name(), delimiter);
    }

    private void table(String text, char delimiter) {
        if (text.contains("\ufffd")) {
            long line = text.substring(0, text.indexOf('\ufffd')).lines().count();
            problems.add(Fault.BROKEN_TEXT, "line " + line, "");
        }
        try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(delimiter).skipEmptyLines(true)
                .allowExtraFields(true).allowMissingFields(true).ofCsvRecord(text)) {
            Iterator<CsvRecord> records = csv.iterator();
            if (!records.hasNext()) {
                problems.add(Fault.NO_COORDINATE_COLUMNS, "", "");
                return;
            }
            rows(records, records.next().getFields().stream().map(String::strip).toList());
        } catch (CsvParseException e) {
            problems.add(Fault.NOT_READABLE, "", String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new IllegalStateException("A text in memory can be read", e);
        }
    }

    private void rows(Iterator<CsvRecord> records, List<String> header) {
        boolean known = Column.LATITUDE.in(header) >= 0 && Column.LONGITUDE.in(header) >= 0 || Column.BOTH.in(header) >= 0;
        if (!known) {
            problems.add(Fault.NO_COORDINATE_COLUMNS, "line 1", String.join(", ", header));
        }
        while (records.hasNext()) {
            CsvRecord row = records.next();
            inFile++;
            if (known) {
                row(row, header);
            }
        }
    }

    private void row(CsvRecord row, List<String> header) {
        String where = "line " + row.getStartingLineNumber();
        if (row.getFieldCount() != header.size()) {
            problems.add(Fault.WRONG_CELL_COUNT, where, row.getFieldCount() + " instead of " + header.size());
        }
        Optional<GeoPoint> position = position(row, header, where);
        if (position.isEmpty()) {
            return;
        }
        String id = cell(row, Column.ID.in(header));
        if (!id.isEmpty() && ids.putIfAbsent(id, row.getStartingLineNumber()) != null) {
            problems.add(Fault.DUPLICATE_ID, where, id + ", first in line " + ids.get(id));
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < row.getFieldCount(); i++) {
            // Of two columns of one name, and of those beyond the header, none is lost.
            String name = i < header.size() && !header.get(i).isEmpty() && !cells.containsKey(header.get(i)) ? header.get(i) : "#" + (i + 1);
            cells.put(name, row.getField(i).strip());
        }
        rows.add(new PlaceRow(row.getStartingLineNumber(), id, cell(row, Column.NAME.in(header)), cell(row, Column.ADDRESS.in(header)), position.get(), cells));
    }

    private Optional<GeoPoint> position(CsvRecord row, List<String> header, String where) {
        String latitude = cell(row, Column.LATITUDE.in(header));
        String longitude = cell(row, Column.LONGITUDE.in(header));
        if (Column.LATITUDE.in(header) < 0 || Column.LONGITUDE.in(header) < 0) {
            // Both in one cell, latitude first, as people write it: "41.31, 69.24", "41,31; 69,24".
            String[] both = cell(row, Column.BOTH.in(header)).split(";|,\\s+|(?<=\\.[0-9]{1,15}),|\\s+", 2);
            latitude = both[0];
            longitude = both.length > 1 ? both[1] : "";
        }
        if (latitude.isBlank() && longitude.isBlank()) {
            problems.add(Fault.NO_PLACE, where, "");
            return Optional.empty();
        }
        OptionalDouble y = Degrees.parse(latitude);
        OptionalDouble x = Degrees.parse(longitude);
        if (x.isEmpty() || y.isEmpty()) {
            problems.add(Fault.NOT_A_NUMBER, where, y.isEmpty() ? latitude : longitude);
            return Optional.empty();
        }
        if (Math.abs(y.getAsDouble()) > 90 || Math.abs(x.getAsDouble()) > 180) {
            problems.add(Fault.OUTSIDE_WORLD, where, latitude + ", " + longitude);
            return Optional.empty();
        }
        return Optional.of(new GeoPoint(x.getAsDouble(), y.getAsDouble()));
    }

    private static String cell(CsvRecord row, int at) {
        return at >= 0 && at < row.getFieldCount() ? row.getField(at).strip() : "";
    }
}
