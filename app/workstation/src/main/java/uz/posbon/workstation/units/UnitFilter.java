package uz.posbon.workstation.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Which units the board shows: words such as {@code agency:101 status:on-scene district:chilonzor overdue pump}; a unit has to fit all of
 * them. A word without a colon is looked for in everything the unit is known by. Pure.
 */
record UnitFilter(List<String> agencies, List<String> statuses, List<String> districts, boolean overdue, List<String> words) {
    static final String AGENCY = "agency:";
    static final String STATUS = "status:";
    static final String DISTRICT = "district:";
    static final String OVERDUE = "overdue";

    static UnitFilter parse(String text) {
        List<String> agencies = new ArrayList<>();
        List<String> statuses = new ArrayList<>();
        List<String> districts = new ArrayList<>();
        List<String> words = new ArrayList<>();
        boolean overdue = false;
        for (String word : text.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (word.equals(OVERDUE)) {
                overdue = true;
            } else if (!take(word, AGENCY, agencies) && !take(word, STATUS, statuses) && !take(word, DISTRICT, districts) && !word.isEmpty()) {
                words.add(word);
            }
        }
        return new UnitFilter(List.copyOf(agencies), List.copyOf(statuses), List.copyOf(districts), overdue, List.copyOf(words));
    }

    private static boolean take(String word, String key, List<String> into) {
        if (!word.startsWith(key)) {
            return false;
        }
        String value = word.substring(key.length());
        if (!value.isEmpty()) {
            into.add(value);
        }
        return true;
    }

    boolean isEmpty() {
        return agencies.isEmpty() && statuses.isEmpty() && districts.isEmpty() && !overdue && words.isEmpty();
    }

    boolean fits(UnitRow row) {
        return (!overdue || row.overdue())
                && (agencies.isEmpty() || agencies.stream().anyMatch(a -> row.agencyId().equalsIgnoreCase(a) || contains(row.agency(), a)))
                && (statuses.isEmpty() || statuses.stream().anyMatch(s -> plain(row.look().status().code()).equals(plain(s))))
                && (districts.isEmpty() || districts.stream().anyMatch(d -> row.districtId().equalsIgnoreCase(d) || contains(row.district(), d)))
                && words.stream().allMatch(row.search()::contains);
    }

    private static boolean contains(String name, String part) {
        return name.toLowerCase(Locale.ROOT).contains(part);
    }

    private static String plain(String text) {
        return text.replaceAll("[-_ ]", "").toLowerCase(Locale.ROOT);
    }
}
