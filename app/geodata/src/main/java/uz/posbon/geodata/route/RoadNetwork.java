package uz.posbon.geodata.route;

import com.graphhopper.GraphHopper;
import com.graphhopper.GraphHopperConfig;
import com.graphhopper.config.CHProfile;
import com.graphhopper.config.Profile;
import com.graphhopper.json.Statement;
import com.graphhopper.routing.ev.DefaultImportRegistry;
import com.graphhopper.routing.ev.VehicleAccess;
import com.graphhopper.util.CustomModel;
import com.graphhopper.routing.ev.ImportUnit;
import java.nio.file.Path;
import java.util.List;

/** How GraphHopper is set up: one profile, its contraction hierarchy, and where its files lie. */
final class RoadNetwork {
    static final String PROFILE = "emergency";

    private static final String ACCESS = VehicleAccess.key("car");

    private RoadNetwork() {}

    /** For building: the files grow in memory and are written at the end. */
    static GraphHopper building(Path extract, Path folder) {
        GraphHopper hopper = configured(folder, "RAM_STORE");
        hopper.setOSMFile(extract.toString());
        return hopper;
    }

    /** For use: the files are mapped, so that they take none of the program's heap and open at once. */
    static GraphHopper reading(Path folder) {
        GraphHopper hopper = configured(folder, "MMAP");
        hopper.setAllowWrites(false);
        return hopper;
    }

    private static GraphHopper configured(Path folder, String access) {
        GraphHopper hopper = new GraphHopper();
        DefaultImportRegistry usual = new DefaultImportRegistry();
        hopper.setImportRegistry(name -> name.equals(ACCESS)
                ? ImportUnit.create(name, properties -> VehicleAccess.create("car"), EmergencyAccess::new, "roundabout")
                : usual.createImportUnit(name));
        hopper.init(new GraphHopperConfig()
                .putObject("graph.location", folder.toString())
                .putObject("graph.dataaccess.default_type", access)
                .putObject("graph.encoded_values", ACCESS + ", car_average_speed")
                // What is for feet alone makes the graph twice as big and no way shorter.
                .putObject("import.osm.ignored_highways", "footway,construction,cycleway,path,steps,corridor,proposed,platform,elevator")
                .setProfiles(List.of(profile()))
                .setCHProfiles(List.of(new CHProfile(PROFILE))));
        return hopper;
    }

    /** Fastest way; turn restrictions are left out, as they do not bind a vehicle with right of way. */
    private static Profile profile() {
        return new Profile(PROFILE).setCustomModel(new CustomModel()
                .addToPriority(Statement.If("!" + ACCESS, Statement.Op.MULTIPLY, "0"))
                .addToSpeed(Statement.If("true", Statement.Op.LIMIT, "car_average_speed")));
    }
}
