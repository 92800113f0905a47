package uz.posbon.ui.map.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.coordinates.CoordinateReader;
import uz.posbon.ui.map.coordinates.CoordinateWriter;
import uz.posbon.ui.map.Ground;
import uz.posbon.ui.map.coordinates.Notation;
import uz.posbon.ui.map.coordinates.Position;
import uz.posbon.ui.map.coordinates.Reading;

/**
 * What came back for a text.
 *
 * @param note said under the rows; empty when the rows say all
 */
record SearchAnswer(String text, List<SearchRow> rows, String note) {

    private static final int MOST = 12;
    private static final String KIND = "coordinates";

    static SearchAnswer of(String text, PlaceFinder finder, @Nullable LonLat center, SearchWords words) {
        if (text.isBlank()) {
            return new SearchAnswer(text, List.of(), "");
        }
        Reading reading = CoordinateReader.read(text, center);
        List<SearchRow> rows = new ArrayList<>();
        if (reading instanceof Reading.Understood understood) {
            understood.positions().forEach(position -> rows.add(SearchRow.of(found(position, center, words), words)));
        } else {
            finder.find(text, center, MOST).forEach(found -> rows.add(SearchRow.of(found, words)));
        }
        return new SearchAnswer(text, List.copyOf(rows), rows.isEmpty() ? note(text, reading, words) : "");
    }

    private static String note(String text, Reading reading, SearchWords words) {
        return reading instanceof Reading.Refused refused ? words.coordinates().fault(refused) : words.nothing(text.strip());
    }

    private static Found found(Position position, @Nullable LonLat center, SearchWords words) {
        LonLat where = position.place();
        String name = CoordinateWriter.write(where, Notation.DECIMAL).orElseThrow();
        String notation = words.coordinates().notation(position.notation());
        String order = words.coordinates().order(position.order());
        Place place = new Place(KIND + ":" + name, KIND, List.of(name), order.isEmpty() ? notation : notation + ", " + order, where, 1);
        return new Found(place, name, List.of(), center == null ? Double.NaN : Ground.metres(center, where));
    }
}
