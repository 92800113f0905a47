package uz.posbon.workstation.citymap;

import java.io.IOException;
import uz.posbon.workstation.verb.MapSource;

/** What the map's background comes from now, and what it shall come from. Any thread but the FX thread. */
public interface BackgroundChoice {
    MapSource now();

    /**
     * Takes another source from now on, and at the next start.
     *
     * @throws IOException when it is shown but cannot be kept
     */
    void use(MapSource source) throws IOException;
}
