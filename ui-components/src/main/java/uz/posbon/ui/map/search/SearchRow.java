package uz.posbon.ui.map.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One answer as it is shown; made off the FX thread.
 *
 * @param name in pieces, every second one asked for: plain, marked, plain and so on
 * @param about kind and context
 */
record SearchRow(Place place, List<String> name, String about, String distance) {

    static SearchRow of(Found found, SearchWords words) {
        String about = Stream.of(words.kind(found.place().kind()), found.place().context()).filter(text -> !text.isBlank()).collect(Collectors.joining(", "));
        return new SearchRow(found.place(), pieces(found), about, words.distance(found.metres()));
    }

    private static List<String> pieces(Found found) {
        Stream.Builder<String> pieces = Stream.builder();
        int at = 0;
        for (Found.Mark mark : found.marks()) {
            pieces.add(found.name().substring(at, mark.start()));
            pieces.add(found.name().substring(mark.start(), mark.end()));
            at = mark.end();
        }
        pieces.add(found.name().substring(at));
        return pieces.build().toList();
    }

    /** Everything, for a screen reader. */
    String spoken() {
        return Stream.of(String.join("", name), about, distance).filter(text -> !text.isBlank()).collect(Collectors.joining(", "));
    }
}
