package uz.posbon.geodata.csv;

import java.util.List;
import java.util.Map;
import uz.posbon.geodata.problem.Fault;
import uz.posbon.geodata.problem.Problem;

/**
 * What a file of dispatch data held.
 *
 * @param calls in the order they were received, whatever the order of the file
 * @param problems at most a hundred of each fault, with line numbers
 * @param counts how many problems there were of each fault
 * @param inFile how many rows the file has below its header, empty lines left out
 */
public record DispatchImport(List<DispatchCall> calls, List<Problem> problems, Map<Fault, Integer> counts, int inFile) {
    public DispatchImport {
        calls = List.copyOf(calls);
        problems = List.copyOf(problems);
        counts = Map.copyOf(counts);
    }
}
