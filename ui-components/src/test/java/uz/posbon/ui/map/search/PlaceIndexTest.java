package uz.posbon.ui.map.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uz.posbon.ui.map.LonLat;

class PlaceIndexTest {

    private static final LonLat CENTER = new LonLat(69.28, 41.31);

    private static Place place(String id, String name, String context, double weight) {
        return new Place(id, "street", List.of(name), context, CENTER, weight);
    }

    private static List<String> ids(PlaceFinder index, String text, @Nullable LonLat center) {
        return index.find(text, center, 10).stream().map(found -> found.place().id()).toList();
    }

    @Test
    void exactBeforeBeginningBeforeMistake() {
        PlaceIndex index = PlaceIndex.EMPTY.with("a", List.of(
                place("mistake", "Nasoiy", "", 1), place("sound", "Novoiy", "", 1), place("beginning", "Navoiylik", "", 1), place("exact", "Navoiy", "", 0), place("other", "Chorsu", "", 1)));
        assertThat(ids(index, "navoiy", null)).containsExactly("exact", "sound", "beginning", "mistake");
        assertThat(ids(index, "nvaoi", null)).as("letters swapped").contains("exact");
        assertThat(ids(index, "nawoiy", null)).as("a wrong letter").contains("exact");
        assertThat(ids(index, "navoyi", null)).contains("exact");
        assertThat(ids(index, "nav", null)).as("a beginning forgives nothing under four letters").doesNotContain("mistake");
    }

    @Test
    void aMistakeIsForgivenFromFourLettersOn() {
        PlaceIndex index = PlaceIndex.EMPTY.with("a", List.of(place("1", "Qatortol", "", 0), place("2", "Labzak", "", 0)));
        for (String typed : List.of("qatrtol", "qatortl", "qatorttol", "qztortol", "qatrotol", "atortol", "qqatortol", "qatirt", "кптортол")) {
            assertThat(ids(index, typed, null)).as(typed).containsExactly("1");
        }
        assertThat(ids(index, "qzt", null)).isEmpty();
        assertThat(ids(index, "qtrtol", null)).as("two mistakes").isEmpty();
    }

    @Test
    void everyWordMustBeAnsweredInAnyOrder() {
        PlaceIndex index = PlaceIndex.EMPTY.with("a", List.of(
                place("1", "Mirzo Ulugʻbek koʻchasi 12", "Chilonzor tumani", 0), place("2", "Mirzo Ulugʻbek koʻchasi 14", "Yunusobod tumani", 0)));
        assertThat(ids(index, "ulug mirz", null)).containsExactlyInAnyOrder("1", "2");
        assertThat(ids(index, "12 ulugbek", null)).containsExactly("1");
        assertThat(ids(index, "mirzo yunus", null)).as("the context tells them apart").containsExactly("2");
        assertThat(ids(index, "chilonzor", null)).as("but is no name").isEmpty();
        assertThat(ids(index, "mirzo navoiy", null)).isEmpty();
    }

    @Test
    void aStreetComesBeforeItsHouses() {
        PlaceIndex index = PlaceIndex.EMPTY.with("a", List.of(
                place("house", "Navoiy koʻchasi 1", "", 0.2), place("street", "Navoiy koʻchasi", "", 0.2), place("house12", "Navoiy koʻchasi 12", "", 0.2)));
        assertThat(ids(index, "navoiy", null)).startsWith("street");
        assertThat(ids(index, "navoiy 1", null)).startsWith("house");
        assertThat(ids(index, "navoiy 12", null)).containsExactly("house12");
    }

    @Test
    void weightThenNearnessDecideAmongEquals() {
        PlaceIndex index = PlaceIndex.EMPTY.with("a", List.of(
                place("light", "Bogʻ", "", 0.1), place("heavy", "Bogʻ", "", 0.9),
                new Place("far", "park", List.of("Tinchlik"), "", new LonLat(66.97, 39.65), 0.5), new Place("near", "park", List.of("Tinchlik"), "", CENTER, 0.5)));
        assertThat(ids(index, "bogʻ", CENTER)).containsExactly("heavy", "light");
        assertThat(ids(index, "tinchlik", CENTER)).containsExactly("near", "far");
        assertThat(ids(index, "tinchlik", new LonLat(67, 39.7))).containsExactly("far", "near");
    }

    @Test
    void partsAreReplacedAndFoundTogether() {
        LivePlaces live = new LivePlaces();
        live.put("streets", List.of(place("s", "Navoiy koʻchasi", "", 0)));
        live.put("cameras", List.of(place("c", "Navoiy 7", "", 0)));
        assertThat(ids(live, "navoiy", null)).containsExactlyInAnyOrder("s", "c");
        live.put("cameras", List.of(place("d", "Chorsu 1", "", 0)));
        assertThat(ids(live, "navoiy", null)).containsExactly("s");
        assertThat(ids(live, "chorsu", null)).containsExactly("d");
        live.put("cameras", List.of());
        assertThat(live.index().size()).isEqualTo(1);
    }

    @Test
    void saysWhichNameAnswersAndWhichLetters() {
        PlaceIndex index = PlaceIndex.EMPTY.with("a", List.of(
                new Place("1", "street", List.of("Mirzo Ulugʻbek shoh koʻchasi", "проспект Мирзо Улугбека"), "", CENTER, 0)));
        assertThat(marked(index, "ulug mir")).isEqualTo("[Mir]zo [Ulug]ʻbek shoh koʻchasi");
        assertThat(marked(index, "улугб")).isEqualTo("проспект Мирзо [Улугб]ека");
        assertThat(marked(index, "mirzo улу")).isEqualTo("[Mirzo] [Ulu]gʻbek shoh koʻchasi");
        assertThat(marked(index, "ulugbex")).isEqualTo("Mirzo [Ulugʻbek] shoh koʻchasi");
        assertThat(index.find("mirzo", CENTER, 1).getFirst().metres()).isZero();
        assertThat(index.find("mirzo", null, 1).getFirst().metres()).isNaN();
    }

    private static String marked(PlaceIndex index, String typed) {
        Found found = index.find(typed, null, 1).getFirst();
        StringBuilder text = new StringBuilder(found.name());
        for (Found.Mark mark : found.marks().reversed()) {
            text.insert(mark.end(), ']').insert(mark.start(), '[');
        }
        return text.toString();
    }

    @Test
    void nothingTypedIsTooStrange() {
        PlaceIndex index = PlaceIndex.EMPTY.with("a", List.of(place("1", "北京 — ʻʻ '", "", 0), place("2", "' ʻ -", "", 0), place("3", "Ǧ 12345678901234567890", "", 0)));
        for (String typed : List.of("", " ", "'", "ʻ", "-", "@street", "北", "\0", "a".repeat(5000), "1 ".repeat(500), "😀", "'o", "12-", "(((")) {
            assertThat(index.find(typed, CENTER, 5)).as(typed).isNotNull();
        }
        assertThat(ids(index, "北京", null)).containsExactly("1");
        assertThat(ids(index, "@street", null)).isEmpty();
    }
}
