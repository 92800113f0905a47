package uz.posbon.workstation.citymap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.ui.map.MapSymbol;

/** The cases on the map: alarms that are not part of an incident, and open incidents. One thread. */
public final class CaseSymbols {
    private final EachAlarm<MapSymbol> alarms = new EachAlarm<>(CitySymbols::of);
    private @Nullable Object seenAlarms;
    private @Nullable Object seenIncidents;
    private List<MapSymbol> all = List.of();

    /** The symbols of this picture; the same list as long as nothing changed. */
    public List<MapSymbol> follow(Picture picture) {
        if (picture.alarms() != seenAlarms || picture.incidents() != seenIncidents) {
            seenAlarms = picture.alarms();
            seenIncidents = picture.incidents();
            List<MapSymbol> next = new ArrayList<>(alarms.follow(picture));
            next.addAll(CitySymbols.incidents(picture));
            all = Collections.unmodifiableList(next);
        }
        return all;
    }
}
