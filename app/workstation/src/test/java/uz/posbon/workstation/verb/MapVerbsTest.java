package uz.posbon.workstation.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uz.posbon.assets.Languages;
import uz.posbon.workstation.SmallCity;
import uz.posbon.workstation.words.Words;

/** Places as operators write them after the verbs of the map, and what they may select and take a map from. */
class MapVerbsTest {
    private static final Words ENGLISH = new Words(Languages.ENGLISH.texts(), ZoneId.of("Asia/Tashkent"));

    private final SmallCity city = new SmallCity();
    private final Verbs verbs = VerbsTest.allVerbs();

    private String says(String line) {
        return ENGLISH.say(verbs.plan(line, city.desk(Focus.NONE)).says());
    }

    private String refusal(String line) {
        return ENGLISH.say(catchThrowableOfType(VerbException.class, () -> verbs.plan(line, city.desk(Focus.NONE))).phrase());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "go 41.5,69.25", "go \"41.5, 69.25\"", "go 41.5, 69.25", "go 41.5 69.25", "go 41.5,69.25 16", "go 41.5 69.25 16", "go 41.5, 69.25 16",
        "go \"41.5 69.25\" 16", "go 41\u00B030\u203200\u2033N 69\u00B015\u203200\u2033E", "go 41\u00B030\u2032N 69\u00B015\u2032E 17", "go N 41.5 E 69.25", "go 41 30 00 N 69 15 00 E"
    })
    void aNotationWithBlanksNeedsNoQuotes(String line) {
        assertThat(says(line)).isEqualTo("Map to 41.5,69.25");
    }

    @Test
    void whatIsNoPlaceIsABookmarkAndABrokenPlaceIsSaid() {
        assertThat(says("go west bank")).isEqualTo("Map to west bank");
        assertThat(refusal("go 41.5,69.25 99")).contains("must be 1 to 19");
        assertThat(refusal("go 41.5,269.25")).contains("LAT,LON");
        assertThat(refusal("here nowhere at all")).contains("LAT,LON");
        assertThat(says("here 41.5 69.25")).isEqualTo("Say what is here");
        assertThat(says("here")).isEqualTo("Say what is here");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            select camera near         | Select: Camera near
            select camera CAMERA NEAR  | Select: Camera near
            select camera camera m     | Select: Camera mid
            select E-12                | Select: E-12
            map-source schematic       | Background from now on: Schematic
            map-source osm             | Background from now on: OpenStreetMap
            map-source http://h/{z}/{x}/{y}.png attribution "Room 5, map desk" zoom 17 | Background from now on: http://h/{z}/{x}/{y}.png
            map-source city.pmtiles    | Background from now on: city.pmtiles
            bookmarks                  | List the bookmarks
            """)
    void aLineSaysWhatItWillDo(String line, String says) {
        assertThat(says(line)).isEqualTo(says);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            select camera             | Say which one
            select camera nowhere     | No camera nowhere
            select object nowhere     | No object is called
            select zone nowhere       | No zone is called
            map-source satellite      | is no source
            map-source http://h/tiles | is no source
            map-source osm zoom 3     | One word too many
            map-source http://h/{z}/{x}/{y}.png zoom 99 | must be 1 to 22
            map-source http://h/{z}/{x}/{y}.png owed me | “zoom” expected
            """)
    void whatIsWrongIsSaidBeforeItIsRun(String line, String says) {
        assertThat(refusal(line)).contains(says);
    }
}
