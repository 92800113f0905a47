package uz.posbon.ui.map.search;

import java.util.List;
import uz.posbon.ui.map.LonLat;

/**
 * Something that can be found on the map.
 *
 * @param id of whoever knows more about it
 * @param kind one word of the application's: street, address, camera and so on
 * @param names in any languages and scripts, the operator's first; never empty
 * @param context one line that tells it from others of its name, such as its district; may be empty
 * @param weight how much it matters among places that match alike, 0 to 1
 */
public record Place(String id, String kind, List<String> names, String context, LonLat position, double weight) {

    public Place {
        names = List.copyOf(names);
        if (names.isEmpty() || !(weight >= 0 && weight <= 1)) {
            throw new IllegalArgumentException(id + " has " + names.size() + " names and weighs " + weight);
        }
    }

    /** What it is called first of all. */
    public String name() {
        return names.getFirst();
    }
}
