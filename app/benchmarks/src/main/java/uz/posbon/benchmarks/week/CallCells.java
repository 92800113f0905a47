package uz.posbon.benchmarks.week;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.AssignmentStatus;

/** The cells of one line, turned into a {@link CallRow}. */
final class CallCells {
    private static final Pattern PAIR = Pattern.compile("\\(\\s*(-?[0-9.]+)\\s*,\\s*(-?[0-9.]+)\\s*\\)");
    private static final Pattern POINT = Pattern.compile("POINT\\s*\\(\\s*(-?[0-9.]+)\\s+(-?[0-9.]+)\\s*\\)");

    private final NamedCsvRecord cells;

    CallCells(NamedCsvRecord cells) {
        this.cells = cells;
    }

    CallRow row() throws CallFileException {
        Instant received = time(CallColumns.RECEIVED);
        if (received == null) {
            throw wrong(CallColumns.RECEIVED, "is empty", null);
        }
        return new CallRow(
                cells.getStartingLineNumber(),
                required(CallColumns.CALL),
                required(CallColumns.UNIT),
                text(CallColumns.UNIT_TYPE),
                required(CallColumns.CALL_TYPE),
                received,
                text(CallColumns.DISPOSITION),
                address(),
                priority(),
                position(),
                times());
    }

    private Map<AssignmentStatus, Instant> times() throws CallFileException {
        Map<AssignmentStatus, Instant> times = new LinkedHashMap<>();
        for (Map.Entry<AssignmentStatus, String> column : CallColumns.STATUS.entrySet()) {
            Instant time = time(column.getValue());
            if (time != null) {
                times.put(column.getKey(), time);
            }
        }
        return Collections.unmodifiableMap(times);
    }

    private @Nullable Instant time(String column) throws CallFileException {
        String text = text(column);
        try {
            return text.isEmpty() ? null : CallTime.parse(text);
        } catch (DateTimeException e) {
            throw wrong(column, "is not a time: " + text, e);
        }
    }

    private @Nullable String address() {
        String street = text(CallColumns.ADDRESS);
        String city = text(CallColumns.CITY);
        String address = street.isEmpty() || city.isEmpty() ? street + city : street + ", " + city;
        return address.isEmpty() ? null : address;
    }

    private @Nullable Integer priority() {
        String text = text(CallColumns.PRIORITY);
        return text.matches("[1-5]") ? Integer.valueOf(text) : null;
    }

    /** Older files write latitude first in brackets, newer ones a WKT point. */
    private @Nullable GeoPoint position() throws CallFileException {
        String text = text(CallColumns.LOCATION);
        Matcher pair = PAIR.matcher(text);
        Matcher point = POINT.matcher(text);
        try {
            if (point.find()) {
                return new GeoPoint(Double.parseDouble(point.group(1)), Double.parseDouble(point.group(2)));
            }
            return pair.find() ? new GeoPoint(Double.parseDouble(pair.group(2)), Double.parseDouble(pair.group(1))) : null;
        } catch (IllegalArgumentException e) {
            throw wrong(CallColumns.LOCATION, "is not a place: " + text, e);
        }
    }

    private String required(String column) throws CallFileException {
        String text = text(column);
        if (text.isEmpty()) {
            throw wrong(column, "is empty", null);
        }
        return text;
    }

    private String text(String column) {
        return cells.findField(column).map(String::strip).orElse("");
    }

    private CallFileException wrong(String column, String what, @Nullable Throwable cause) {
        String message = "line " + cells.getStartingLineNumber() + ": " + column + ' ' + what;
        return cause == null ? new CallFileException(message) : new CallFileException(message, cause);
    }
}
