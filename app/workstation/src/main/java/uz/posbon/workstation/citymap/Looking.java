package uz.posbon.workstation.citymap;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.LonLat;

/** Finds out what there is to say of something on the map: in the background, as it reads files and routes. The answers come on the FX thread. */
public interface Looking {

    void here(LonLat place, Consumer<Here> answer);

    /** Says nothing of what nobody knows. */
    void hover(String symbolId, Consumer<HoverFacts> answer);

    /** Of an object or zone; null when nobody knows it any more. */
    void chosen(String symbolId, Consumer<@Nullable ChosenPlace> answer);
}
