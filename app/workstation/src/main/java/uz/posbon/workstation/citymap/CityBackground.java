package uz.posbon.workstation.citymap;

import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.Backdrop;

/** Where views of the city get what lies behind their layers. FX thread only. */
@FunctionalInterface
public interface CityBackground {
    /** A background for one more view; null for the schematic alone. It lives as long as the window. */
    @Nullable Backdrop make();
}
