package uz.posbon.sdk.wall;

import java.util.List;
import uz.posbon.sdk.code.Code;

/** What a rule shows of an incident. */
public record RuleScene(String code) implements Code {
    /** The map around it. */
    public static final RuleScene MAP = new RuleScene("Map");
    /** The cameras nearest to it. */
    public static final RuleScene CAMERAS = new RuleScene("Cameras");
    /** Both. */
    public static final RuleScene MAP_AND_CAMERAS = new RuleScene("MapAndCameras");

    /** The values of this version of the contract; a newer backend may send others. */
    public static final List<RuleScene> KNOWN = List.of(MAP, CAMERAS, MAP_AND_CAMERAS);

    public RuleScene {
        Code.check(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
