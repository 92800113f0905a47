package uz.posbon.geodata.osm;

import java.io.IOException;
import java.nio.file.Path;

/** A made-up corner of Tashkent: a street in three ways, its namesake far away, houses, a district with a border, a quarter without. */
public final class TashkentCorner {
    private TashkentCorner() {}

    public static Path write(Path file) throws IOException {
        String[] amirTemur = {"highway", "primary", "name", "Amir Temur shoh ko'chasi", "name:ru", "улица Амира Темура", "name:uz-Cyrl", "Амир Темур шоҳ кўчаси"};
        return new ExtractWriter()
                .node(1, 69.280, 41.310).node(2, 69.281, 41.311).node(3, 69.282, 41.312).node(4, 69.2822, 41.3125)
                .node(5, 69.400, 41.310).node(6, 69.401, 41.310)
                .node(10, 69.27, 41.30).node(11, 69.30, 41.30).node(12, 69.30, 41.33).node(13, 69.27, 41.33)
                .node(20, 69.2803, 41.3101, "addr:street", "Amir Temur shoh ko\u2018chasi", "addr:housenumber", "12")
                .node(21, 69.2804, 41.3101, "shop", "bakery", "name", "Non", "addr:street", "Amir Temur shoh ko'chasi", "addr:housenumber", "12")
                .node(22, 69.2820, 41.3118, "addr:street", "улица Амира Темура", "addr:housenumber", "14/2")
                .node(23, 69.2830, 41.3110, "place", "neighbourhood", "name", "Oqtepa mahallasi", "name:ru", "махалля Актепа")
                .node(24, 69.2900, 41.3200, "amenity", "hospital", "name", "1-shahar kasalxonasi", "alt_name", "Birinchi kasalxona;TMK")
                .node(25, 69.2905, 41.3201, "place", "city", "name", "Toshkent", "name:ru", "Ташкент", "name:en", "Tashkent")
                .way(100, new long[] {1, 2}, amirTemur)
                .way(101, new long[] {2, 3}, "highway", "primary", "name", "Amir Temur shoh ko'chasi", "name:en", "Amir Temur Street")
                .way(102, new long[] {4, 3}, amirTemur)
                .way(103, new long[] {5, 6}, amirTemur)
                .way(110, new long[] {10, 11, 12}).way(111, new long[] {12, 13, 10})
                .relation(1000, new long[] {110, 111}, "type", "boundary", "boundary", "administrative", "admin_level", "6",
                        "name", "Yunusobod tumani", "name:ru", "Юнусабадский район")
                .write(file);
    }
}
