package uz.posbon.geodata.csv;

import java.util.List;
import java.util.Map;
import uz.posbon.geodata.problem.Fault;
import uz.posbon.geodata.problem.Problem;

/**
 * What a table held: every row is either among the rows or among the problems.
 *
 * @param rows those with a place, in the order of the file
 * @param problems at most a hundred of each fault, with line numbers
 * @param counts how many problems there were of each fault
 * @param inFile how many rows the file has below its header, empty lines left out
 * @param charset name of the encoding it was read in
 * @param delimiter what stands between its cells
 */
public record CsvImport(
        List<PlaceRow> rows, List<Problem> problems, Map<Fault, Integer> counts, int inFile, String charset, char delimiter) {
    public CsvImport {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        counts = Map.copyOf(counts);
    }
}
