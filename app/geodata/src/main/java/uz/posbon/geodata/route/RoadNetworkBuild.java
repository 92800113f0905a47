package uz.posbon.geodata.route;

import com.graphhopper.GraphHopper;
import java.io.IOException;
import java.nio.file.Path;

/** Builds the road network of an OpenStreetMap extract. */
public final class RoadNetworkBuild {

    /**
     * What was built.
     *
     * @param junctions nodes of the network
     * @param roads edges between them
     */
    public record Network(int junctions, int roads) {}

    private RoadNetworkBuild() {}

    /**
     * Reads the extract and writes the network into an empty or missing folder. Long: seconds for a town, minutes for a country.
     * The extract must have been found whole before; what is cut off at its end is missed in silence here.
     *
     * @throws IOException when the extract cannot be read, holds no streets or the folder cannot be written
     */
    public static Network build(Path extract, Path folder) throws IOException {
        GraphHopper hopper = RoadNetwork.building(extract, folder);
        try {
            hopper.importOrLoad();
            return new Network(hopper.getBaseGraph().getNodes(), hopper.getBaseGraph().getEdges());
        } catch (RuntimeException broken) {
            throw new IOException("The road network of " + extract.getFileName() + " cannot be built: " + broken.getMessage(), broken);
        } finally {
            hopper.close();
        }
    }
}
