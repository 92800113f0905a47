package uz.posbon.geodata.geojson;

import java.util.List;
import java.util.Map;
import uz.posbon.geodata.problem.Fault;
import uz.posbon.geodata.problem.Problem;

/**
 * What a file held.
 *
 * @param features what is good, in the order of the file
 * @param problems what is not, at most a hundred of each fault
 * @param counts how many problems there were of each fault
 * @param inFile how many features the file has, good or not, as far as it could be read
 */
public record GeoJsonImport(List<GeoFeature> features, List<Problem> problems, Map<Fault, Integer> counts, int inFile) {
    public GeoJsonImport {
        features = List.copyOf(features);
        problems = List.copyOf(problems);
        counts = Map.copyOf(counts);
    }
}
