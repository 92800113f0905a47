package uz.posbon.workstation.queue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uz.posbon.assets.Languages;
import uz.posbon.assets.Texts;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.code.LocalText;

/** Finds codes and ids by what people call them: in every language of the desk, whole or by their beginning, however the apostrophes are written. */
final class FilterNames {
    private static final List<Texts> LANGUAGES = Stream.of(Languages.values()).map(Languages::texts).toList();

    private FilterNames() {}

    /** Codes of a list, e.g. {@code category}, that the word means. */
    static Set<String> codes(String list, Collection<String> codes, String word) {
        Set<String> found = new HashSet<>();
        for (String code : codes) {
            if (begins(code, word) || LANGUAGES.stream().flatMap(texts -> texts.find(list + "." + code).stream()).anyMatch(name -> begins(name, word))) {
                found.add(code);
            }
        }
        return found;
    }

    static Set<String> zones(Catalogue catalogue, String word) {
        Set<String> found = new HashSet<>();
        catalogue.zones().forEach((id, zone) -> add(found, id, zone.name(), word));
        return found;
    }

    static Set<String> agencies(Catalogue catalogue, String word) {
        Set<String> found = new HashSet<>();
        catalogue.agencies().forEach((id, agency) -> {
            add(found, id, agency.name(), word);
            if (word.equals(agency.number())) {
                found.add(id);
            }
        });
        return found;
    }

    private static void add(Set<String> found, String id, LocalText name, String word) {
        Map<String, String> names = name.byLanguage();
        if (begins(id, word) || names.values().stream().anyMatch(text -> begins(text, word))) {
            found.add(id);
        }
    }

    private static boolean begins(String name, String word) {
        return plain(name).startsWith(plain(word));
    }

    /** Letters and digits alone, in lower case. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]|[\u02bb\u02bc]", "");
    }
}
