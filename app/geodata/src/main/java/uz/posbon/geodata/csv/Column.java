package uz.posbon.geodata.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The columns that are looked for, with the names they have in headers here. */
enum Column {
    LATITUDE("lat", "latitude", "y", "ycoord", "coordy", "широта", "шир", "kenglik", "кенглик", "geolat", "gpslat", "latdeg"),
    LONGITUDE("lon", "lng", "long", "longitude", "x", "xcoord", "coordx", "долгота", "долг", "uzunlik", "узунлик", "geolon", "geolng", "gpslon", "gpslng", "londeg"),
    BOTH("coordinates", "coordinate", "coords", "latlon", "latlng", "location", "geo", "point", "координаты", "координата", "koordinatalar", "koordinata",
            "координаталар", "gps"),
    ID("id", "code", "kod", "код", "uid", "number", "no", "№", "raqam", "рақам", "номер", "objectid"),
    NAME("name", "title", "nom", "nomi", "ном", "номи", "название", "наименование", "имя", "object", "объект", "obyekt"),
    ADDRESS("address", "addr", "manzil", "manzili", "манзил", "манзили", "адрес", "street", "улица", "kocha", "кўча");

    private final List<String> names;

    Column(String... names) {
        this.names = Arrays.asList(names);
    }

    /** Where it stands in a header; -1 when it does not. */
    int in(List<String> header) {
        List<String> keys = header.stream().map(Column::key).toList();
        // In the order of the names: "latitude" is rather meant than "y".
        return names.stream().mapToInt(keys::indexOf).filter(at -> at >= 0).findFirst().orElse(-1);
    }

    /** Without case, spaces, brackets with units and apostrophes. */
    private static String key(String cell) {
        return cell.toLowerCase(Locale.ROOT).replaceAll("[(\\[].*[)\\]]", "").replaceAll("[^\\p{L}\\p{N}№]", "");
    }
}
