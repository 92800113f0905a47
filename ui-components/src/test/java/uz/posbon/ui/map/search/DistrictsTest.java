package uz.posbon.ui.map.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uz.posbon.ui.map.LonLat;

/** The twelve districts of Tashkent as OpenStreetMap writes them: each of three spellings, alone in the index, is found by the two others. */
class DistrictsTest {

    private static final Pattern NAMES = Pattern.compile("\"ADM2_EN\": ?\"([^\"]+)\", ?\"ADM2_RU\": ?\"([^\"]+)\", ?\"ADM2_UZ\": ?\"([^\"]+)\"");

    @Test
    void everySpellingFindsTheOthers() throws IOException {
        Path file = Path.of(System.getProperty("posbon.shared", "shared"), "data", "geo", "tashkent_districts.geojson");
        assumeTrue(Files.exists(file), "the districts are shared data, absent here");
        List<List<String>> districts = districts(Files.readString(file));
        assertThat(districts).hasSize(12);
        for (int language = 0; language < 3; language++) {
            List<Place> places = new ArrayList<>();
            for (List<String> district : districts) {
                places.add(new Place(district.getFirst(), "district", List.of(district.get(language)), "", new LonLat(69.28, 41.31), 0.5));
            }
            PlaceIndex index = PlaceIndex.EMPTY.with("districts", places);
            for (List<String> district : districts) {
                assertThat(district).allSatisfy(asked -> assertThat(index.find(asked, null, 12)).as(asked)
                        .isNotEmpty().first().extracting(found -> found.place().id()).isEqualTo(district.getFirst()));
            }
        }
    }

    private static List<List<String>> districts(String text) {
        List<List<String>> districts = new ArrayList<>();
        Matcher match = NAMES.matcher(text);
        while (match.find()) {
            districts.add(List.of(match.group(1), match.group(2), match.group(3)));
        }
        return districts;
    }
}
