package uz.posbon.workstation.citymap;

import java.util.function.Consumer;
import uz.posbon.ui.map.LonLat;

/** Finds out what there is to say of something on the map: in the background, as it reads files and routes. The answers come on the FX thread. */
public interface Looking {

    void here(LonLat place, Consumer<Here> answer);

    /** Says nothing of a unit nobody knows. */
    void unit(String unitId, Consumer<UnitFacts> answer);
}
