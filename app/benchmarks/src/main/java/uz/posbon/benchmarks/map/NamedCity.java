package uz.posbon.benchmarks.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.search.Place;

/**
 * A city of as many names as wanted, the same each time: streets with made-up Uzbek names in three spellings, and addresses along them, as a
 * gazetteer from an OpenStreetMap extract holds them. Real names would repeat too soon: a tenth of these words occurs once or twice, as in a city.
 */
public final class NamedCity {

    private static final String[] LATIN = {"bo", "chi", "da", "fa", "gʻo", "hi", "ja", "ki", "lo", "mi", "na", "oʻr", "pa", "qo", "ra", "sa", "sho", "ti", "u", "ya", "zo", "xu", "yo", "be"};
    private static final String[] CYRILLIC = {"бо", "чи", "да", "фа", "ғо", "ҳи", "жа", "ки", "ло", "ми", "на", "ўр", "па", "қо", "ра", "са", "шо", "ти", "у", "я", "зо", "ху", "ё", "бе"};
    private static final String[] RUSSIAN = {"ба", "чи", "да", "фа", "га", "хи", "джа", "ки", "ла", "ми", "на", "ур", "па", "ка", "ра", "са", "ша", "ти", "у", "я", "за", "ху", "ё", "бе"};
    private static final String[][] KINDS = {
        {"koʻchasi", "кўчаси", "улица"}, {"shoh koʻchasi", "шоҳ кўчаси", "проспект"}, {"tor koʻchasi", "тор кўчаси", "переулок"}, {"mavzesi", "мавзеси", "массив"}};
    private static final String[] DISTRICTS = {
        "Chilonzor", "Yunusobod", "Mirzo Ulugʻbek", "Shayxontohur", "Yakkasaroy", "Sergeli", "Olmazor", "Bektemir", "Mirobod", "Uchtepa", "Yashnobod", "Yangihayot"};
    private static final int HOUSES = 24;

    private final Random random = new Random(41);

    /** So many places, about three names each. */
    public static List<Place> of(int count) {
        return new NamedCity().places(count);
    }

    private List<Place> places(int count) {
        List<Place> places = new ArrayList<>(count);
        while (places.size() < count) {
            List<String> street = street();
            LonLat middle = new LonLat(69.28 + random.nextGaussian() * 0.08, 41.31 + random.nextGaussian() * 0.06);
            String district = DISTRICTS[random.nextInt(DISTRICTS.length)] + " tumani";
            places.add(new Place("street-" + places.size(), "street", street, district, middle, 0.4 + random.nextDouble() * 0.4));
            int houses = random.nextInt(HOUSES * 2);
            for (int house = 1; house <= houses && places.size() < count; house++) {
                String number = house + (random.nextInt(8) == 0 ? "A" : random.nextInt(9) == 0 ? "/" + (1 + random.nextInt(4)) : "");
                LonLat where = new LonLat(middle.lon() + house * 0.0003, middle.lat() + random.nextGaussian() * 0.0001);
                places.add(new Place("house-" + places.size(), "address", street.stream().map(name -> name + ", " + number).toList(), district, where, 0.2));
            }
        }
        return places;
    }

    /** One or two words and what kind of street it is, in Latin, Cyrillic and Russian. */
    private List<String> street() {
        StringBuilder latin = new StringBuilder();
        StringBuilder cyrillic = new StringBuilder();
        StringBuilder russian = new StringBuilder();
        int words = 1 + random.nextInt(2);
        for (int word = 0; word < words; word++) {
            int syllables = 2 + random.nextInt(3);
            for (int i = 0; i < syllables; i++) {
                int syllable = (int) Math.min(LATIN.length - 1, Math.abs(random.nextGaussian()) * LATIN.length / 2);
                latin.append(LATIN[syllable]);
                cyrillic.append(CYRILLIC[syllable]);
                russian.append(RUSSIAN[syllable]);
            }
            List.of(latin, cyrillic, russian).forEach(name -> name.append("r "));
        }
        String[] kind = KINDS[random.nextInt(KINDS.length)];
        return List.of(name(latin) + kind[0], name(cyrillic).replace("r ", "р ") + kind[1], kind[2] + " " + name(russian).replace("r ", "р ").strip());
    }

    private static String name(StringBuilder words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
