package uz.posbon.ui.map.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.posbon.ui.map.LonLat;

/** Real names of Tashkent and of the country, each line in all its spellings: each must find all the others. */
class SpellingTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Chilonzor|Чилонзор|Чиланзар|CHILANZAR|chilanzor", "Yunusobod|Юнусобод|Юнусабад|Yunusabad", "Mirzo Ulugʻbek|Mirzo Ulug'bek|Мирзо Улуғбек|Мирзо-Улугбек|Mirzo Ulugbek|Mirza Ulug`bek|Mirzo Ulughbek",
        "Shayxontohur|Шайхонтоҳур|Шайхантахур|Shayhontohur|Shaykhantakhur|Shayxontoxur", "Yakkasaroy|Яккасарой|Яккасарай|Yakkasaray|Yakasaroy",
        "Sergeli|Сергели", "Olmazor|Олмазор|Алмазар|Almazar", "Bektemir|Бектемир", "Mirobod|Миробод|Мирабад|Mirabad", "Uchtepa|Учтепа",
        "Yashnobod|Яшнобод|Яшнабад|Yashnabad", "Yangihayot|Янгиҳаёт|Янгихаёт|Янгихает|Yangixayot", "Amir Temur|Амир Темур|AMIR TEMUR",
        "Bunyodkor|Бунёдкор|Бунедкор|Буньёдкор", "Navoiy|Навоий|Навои|Navoi", "Chorsu|Чорсу|Charsu", "Toshkent|Тошкент|Ташкент|Tashkent",
        "Oʻzbekiston|O'zbekiston|O’zbekiston|O`zbekiston|Ўзбекистон|Узбекистан|Uzbekistan|Ozbekiston", "Sirdaryo|Сирдарё|Сырдарья|Сырдарё|Sirdarya",
        "Qoʻshbegi|Қўшбеги|Кушбеги|Qo'shbegi", "Gʻafur Gʻulom|G'afur G'ulom|Ғафур Ғулом|Гафур Гулям|Гафур Гулом", "Beruniy|Беруний|Беруни",
        "Shota Rustaveli|Шота Руставели", "Fargʻona|Фарғона|Farg'ona", "Buxoro|Бухоро|Бухара|Bukhara|Buhoro", "Samarqand|Самарқанд|Самарканд|Samarkand",
        "Andijon|Андижон|Андижан|Andizhan|Andijan", "Choʻpon ota|Чўпон ота|Чупон-ота|Chopon ota", "Sayram|Сайрам", "Oqtepa|Оқтепа|Актепа|Oktepa",
        "Jangoh|Жангоҳ|Джангох", "Mustaqillik|Мустақиллик|Мустакиллик|Mustakilik", "Sirk|Цирк|Tsirk", "Is'hoq|Исҳоқ|Исхак|Ishoq", "Maʼrifat|Маърифат|Marifat"})
    void oneNameManySpellings(String line) {
        List<String> spellings = List.of(line.split("\\|"));
        PlaceIndex index = PlaceIndex.EMPTY.with("names", spellings.stream().map(SpellingTest::place).toList())
                .with("noise", Stream.of("Labzak", "Лабзак", "Sebzor", "Кукча").map(SpellingTest::place).toList());
        assertThat(spellings).allSatisfy(asked -> assertThat(index.find(asked, null, 50)).extracting(Found::name)
                .as("asked for %s", asked).containsAll(spellings).doesNotContain("Labzak", "Лабзак", "Sebzor", "Кукча"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Чиланзарский район|Chilonzor tumani", "Chilonzor tumani|Чиланзарский район", "ул. Навои|Navoiy koʻchasi", "Navoi street|улица Навоий",
        "koʻchasi Navoiy|ул. Навои", "prospekt Amir Temur|Amir Temur shoh koʻchasi", "Amir Temur avenue|проспект Амира Темура", "Амира Темура|Amir Temur",
        "Самаркандская|Samarqand koʻchasi", "Samarqand ko'chasi|Самаркандская улица", "Мирзо-Улугбекский район|Mirzo Ulugʻbek tumani",
        "Чорсу бозори|рынок Чорсу", "eskijuva|Эски Жува", "Eski-Joʻva|Эскижўва", "xfcjh|Часор", "Xbkjypjh|Чилонзор", "сршдщтящк|Chilonzor",
        "Сергилийский|Sergeli tumani", "Учтепинский район|Uchtepa tumani", "Янгихаётский|Yangihayot tumani", "chilo|Чиланзар", "ch|Чорсу", "c|Чорсу",
        "s|Шайхантахур", "y|Яшнабад", "o|Ўзбекистон", "Navoiy ko'ch|улица Навои", "navoiy kochasi|улица Навои", "лица Навои|Navoiy koʻchasi", "navoiy shoh kochasi|проспект Навои", "navoi 12a|Navoiy koʻchasi 12-А", "12-a навоий|ул. Навои, 12А",
        "navoiy 12/1|Навоий кўчаси 12/1", "Chilonzor 9|Чиланзар-9", "9-kvartal|9-mavze", "A103|A-103"})
    void whatIsTypedFindsTheName(String line) {
        String[] sides = line.split("\\|");
        PlaceIndex index = PlaceIndex.EMPTY.with("names", List.of(place(sides[1]), place("Labzak")));
        assertThat(index.find(sides[0], null, 10)).extracting(Found::name).contains(sides[1]).doesNotContain("Labzak");
    }

    @Test
    void differentNamesStayApart() {
        assertThat(Stream.of("Navoiy", "Chorsu", "Sergeli", "Sebzor", "Labzak", "Qatortol", "Novza", "Mirobod", "Olmazor", "Beruniy", "Tinchlik", "Kukcha",
                "Doʻmbirobod", "Charxnovza", "Lutfiy", "Abay", "Bobur", "Shota", "Furqat", "Muqimiy", "Nukus", "Farhod", "Choshtepa", "Rakat").map(Spelling::key))
                .doesNotHaveDuplicates();
    }

    private static Place place(String name) {
        return new Place(name, "street", List.of(name), "", new LonLat(69.28, 41.31), 0.5);
    }
}
