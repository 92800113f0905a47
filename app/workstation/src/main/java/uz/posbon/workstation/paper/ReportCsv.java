package uz.posbon.workstation.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a report as CSV (RFC 4180), table after table with its title above it, in UTF-8 with the mark that spreadsheet programs want.
 * What sources and callers wrote must not become a formula where it is opened: such a cell begins with an apostrophe.
 */
final class ReportCsv {
    private static final String MARK = "\uFEFF";
    private static final String LINE = "\r\n";

    private ReportCsv() {}

    static void write(Report report, OutputStream out) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(report.title()));
        report.head().forEach(fact -> lines.add(List.of(fact.label(), fact.value())));
        report.figures().forEach(fact -> lines.add(List.of(fact.label(), fact.value())));
        for (Report.Table table : report.tables()) {
            lines.add(List.of());
            lines.add(List.of(table.title()));
            lines.add(table.columns());
            lines.addAll(table.rows().isEmpty() ? List.of(List.of(table.empty())) : table.rows());
        }
        write(lines, out);
    }

    /** Writes lines of cells. */
    static void write(List<List<String>> lines, OutputStream out) throws IOException {
        String text = lines.stream()
                .map(line -> line.stream().map(ReportCsv::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining(LINE, MARK, LINE));
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(String value) {
        boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 && value.length() > 1;
        String safe = formula ? "'" + value : value;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r') ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
