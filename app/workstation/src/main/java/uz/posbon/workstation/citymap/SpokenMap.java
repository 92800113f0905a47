package uz.posbon.workstation.citymap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.MapSymbol;
import uz.posbon.ui.map.Viewport;
import uz.posbon.workstation.verb.Focus;
import uz.posbon.workstation.words.Words;

/** What the map shows, for whoever hears it: how many things are in view and what is selected. Pure. */
final class SpokenMap {
    private SpokenMap() {}

    static String of(CityLayers shown, Viewport view, Focus focus, Words words) {
        String inView = Stream.of(
                        count("map.spoken.alarms", CitySymbols.ALARM, shown.cases(), view, words),
                        count("map.spoken.incidents", CitySymbols.INCIDENT, shown.cases(), view, words),
                        count("map.spoken.units", CitySymbols.UNIT, shown.units(), view, words))
                .collect(Collectors.joining(", "));
        String unit = focus.unitId() == null ? null : CitySymbols.UNIT + focus.unitId();
        String spot = CitySymbols.spotOf(focus);
        String chosen = Stream.of(shown.cases(), shown.units(), shown.places())
                .flatMap(List::stream)
                .filter(symbol -> symbol.id().equals(CityPane.caseOf(focus)) || symbol.id().equals(unit) || symbol.id().equals(spot))
                .map(MapSymbol::label)
                .collect(Collectors.joining(", "));
        String seen = words.text("map.spoken.inView", Map.of("what", inView));
        return chosen.isEmpty() ? seen : seen + " " + words.text("map.spoken.selected", Map.of("what", chosen));
    }

    private static String count(String key, String kind, Collection<MapSymbol> symbols, Viewport view, Words words) {
        return words.count(key, symbols.stream()
                .filter(symbol -> symbol.id().startsWith(kind) && view.shows(new LonLat(symbol.lon(), symbol.lat())))
                .count());
    }
}
