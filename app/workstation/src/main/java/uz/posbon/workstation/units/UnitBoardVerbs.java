package uz.posbon.workstation.units;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.unit.UnitStatus;
import uz.posbon.workstation.verb.Action;
import uz.posbon.workstation.verb.Arguments;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.Verb;
import uz.posbon.workstation.verb.VerbException;
import uz.posbon.workstation.words.Phrase;
import uz.posbon.workstation.words.Words;

/** Verbs that open the board of units. */
public final class UnitBoardVerbs {
    /** More names than this nobody reads in one line. */
    private static final int NAMED = 5;

    private UnitBoardVerbs() {}

    public static List<Verb> all() {
        return List.of(
                new Verb("units", "[agency:ID] [status:STATUS] [district:NAME] [overdue] [TEXT]", List.of(Verb.Ask.TEXT), UnitBoardVerbs::units),
                new Verb("overdue", "", List.of(), UnitBoardVerbs::overdue));
    }

    private static Action units(Arguments words, DeskState desk) {
        String text = words.rest().orElse("");
        UnitFilter filter = UnitFilter.parse(text);
        Catalogue catalogue = desk.picture().catalogue();
        filter.agencies().forEach(name -> known(UnitFilter.AGENCY, name, catalogue.agencies().values().stream()
                .flatMap(agency -> names(agency.id(), agency.name()))));
        filter.districts().forEach(name -> known(UnitFilter.DISTRICT, name, catalogue.zones().values().stream()
                .filter(zone -> zone.kind().equals(Zone.DISTRICT))
                .flatMap(zone -> names(zone.id(), zone.name()))));
        filter.statuses().forEach(name -> known(UnitFilter.STATUS, name, UnitStatus.KNOWN.stream().map(UnitStatus::code)));
        return open(filter.isEmpty() ? Phrase.of("verb.units.all") : Phrase.of("verb.units.some", "filter", text), text);
    }

    private static void known(String key, String name, Stream<String> names) {
        List<String> all = names.toList();
        if (all.stream().noneMatch(known -> plain(known).contains(plain(name)))) {
            throw new VerbException(Phrase.of("verb.units.unknown", "name", key + name));
        }
    }

    private static Stream<String> names(String id, LocalText name) {
        return Stream.concat(Stream.of(id), Stream.of("uz-Latn", "uz-Cyrl", "ru", "en").map(name::in));
    }

    private static String plain(String text) {
        return text.replaceAll("[-_ ]", "").toLowerCase(Locale.ROOT);
    }

    private static Action overdue(Arguments words, DeskState desk) {
        List<Overdue> all = Overdue.of(desk.picture(), desk.now());
        Phrase names = Phrase.joined(", ", all.stream()
                .limit(NAMED)
                .map(overdue -> Phrase.joined(" ", Phrase.plain(overdue.unit().callSign()),
                        Phrase.name("status", overdue.unit().status().code()), Phrase.plain(Words.span(overdue.silent(desk.now())))))
                .toList());
        Phrase says = all.isEmpty() ? Phrase.of("verb.overdue.none") : Phrase.joined(": ", Phrase.count("units.overdue", all.size()), names);
        return open(says, UnitFilter.OVERDUE);
    }

    private static Action open(Phrase says, String filter) {
        return new Action(says, room -> {
            room.screen().units(filter);
            return says;
        });
    }
}
