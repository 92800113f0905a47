package uz.posbon.workstation.verb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import uz.posbon.workstation.words.Phrase;

/** Says what the map's background comes from, and takes it from elsewhere. */
final class MapSourceVerb {
    private static final String OPEN_STREET_MAP = "OpenStreetMap";

    private MapSourceVerb() {}

    static Verb verb() {
        return new Verb("map-source", "[schematic | osm | FILE.pmtiles | FILE.mbtiles | URL [attribution \"...\"] [zoom N]]", List.of(Verb.Ask.TEXT),
                MapSourceVerb::plan);
    }

    private static Action plan(Arguments words, DeskState desk) {
        if (!words.hasNext()) {
            return new Action(Phrase.of("verb.map-source.asks"), room -> said(room.screen().map().source()));
        }
        MapSource wanted = source(words.word("map-source"));
        String attribution = "";
        int closest = MapSource.USUAL_CLOSEST;
        while (wanted.isServer() && words.hasNext()) {
            if (words.keyword("attribution")) {
                attribution = words.word("attribution").replace('\n', ' ');
            } else {
                words.expect("zoom");
                closest = words.whole("zoom", 1, MapSource.MOST_CLOSE);
            }
        }
        MapSource source = new MapSource(wanted.address(), attribution, closest);
        return new Action(Phrase.of("verb.map-source.says", "source", said(source)), room -> {
            MapSource used = source.isPack() ? there(room, source) : source;
            try {
                room.screen().map().source(used);
            } catch (IllegalArgumentException e) {
                throw new VerbException(Phrase.of("verb.map-source.wrong", "text", SpokenLine.of(source.address())));
            }
            return said(used);
        });
    }

    private static MapSource source(String address) {
        try {
            return MapSource.of(address);
        } catch (IllegalArgumentException e) {
            throw new VerbException(Phrase.of("verb.map-source.wrong", "text", SpokenLine.of(address)));
        }
    }

    /** By its whole name, which is the same at the next start. */
    private static MapSource there(Room room, MapSource pack) {
        Path file = room.file(pack.address()).toAbsolutePath();
        if (!Files.isRegularFile(file)) {
            throw new VerbException(Phrase.of("verb.map-source.missing", "file", file));
        }
        return MapSource.of(file.toString());
    }

    private static Phrase said(MapSource source) {
        return switch (source.address()) {
            case MapSource.SCHEMATIC -> Phrase.of("map.schematic");
            case MapSource.OPEN_STREET_MAP -> Phrase.plain(OPEN_STREET_MAP);
            default -> Phrase.plain(SpokenLine.of(source.address()));
        };
    }
}
