package uz.posbon.workstation.command;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.wall.ScenePanel;
import uz.posbon.workstation.queue.QueueVerbs;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.Numbers;
import uz.posbon.workstation.verb.Operators;
import uz.posbon.workstation.verb.Verb;
import uz.posbon.workstation.verb.VerbException;
import uz.posbon.workstation.verb.Verbs;
import uz.posbon.workstation.words.Words;

/** What could come next in a line. */
final class Candidates {
    /** A word and what it stands for. */
    record Candidate(String value, String help) {}

    private static final Pattern KEYWORD = Pattern.compile("[a-z][A-Za-z-]+");
    private static final String DISPOSITION = "disposition.";
    private static final String PANEL = "panel.";

    private Candidates() {}

    static List<Candidate> of(Verbs verbs, String before, DeskState desk, KeptNames kept, Words words) {
        Verb verb;
        try {
            String line = before.strip();
            verb = verbs.find(line.substring(0, line.indexOf(' ') < 0 ? line.length() : line.indexOf(' ')));
        } catch (VerbException e) {
            return List.of();
        }
        // Named things may come in any place (the selection stands for what is left out), so each is offered.
        return Stream.concat(verb.asks().stream().distinct().flatMap(ask -> of(ask, before, desk, kept, words)), keywords(verb, before))
                .distinct()
                .toList();
    }

    /** Words of the command language itself, as the usage has them; each once in a line. */
    private static Stream<Candidate> keywords(Verb verb, String before) {
        List<String> written = List.of(before.split(" "));
        return Stream.of(verb.usage().split("[\\s|\\[\\]]+"))
                .filter(word -> KEYWORD.matcher(word).matches() && !written.contains(word))
                .map(word -> new Candidate(word, ""));
    }

    /** What is selected beside a case is named after the word that says what it is; a unit by itself. */
    private static Stream<Candidate> beside(String before, DeskState desk, KeptNames kept, Words words) {
        String kind = before.strip().substring(before.strip().lastIndexOf(' ') + 1);
        return switch (kind) {
            case "camera" -> of(Verb.Ask.CAMERA, before, desk, kept, words);
            case "object" -> of(Verb.Ask.SITE, before, desk, kept, words);
            case "zone" -> of(Verb.Ask.ZONE, before, desk, kept, words);
            default -> Stream.concat(
                    Stream.of("camera", "object", "zone", "urgent", "none").map(word -> new Candidate(word, "")), units(desk.picture(), words));
        };
    }

    private static Stream<Candidate> units(Picture picture, Words words) {
        return picture.units().values().stream()
                .map(u -> new Candidate(u.id(), words.name("status", u.status())))
                .sorted(java.util.Comparator.comparing(Candidate::value));
    }

    private static Stream<Candidate> of(Verb.Ask ask, String before, DeskState desk, KeptNames kept, Words words) {
        Picture picture = desk.picture();
        return switch (ask) {
            case BESIDE -> beside(before, desk, kept, words);
            case ALARM -> picture.alarms().values().stream().map(a -> new Candidate(Numbers.of(a), a.in(words.tag()).title()));
            case INCIDENT -> picture.incidents().values().stream()
                    .filter(Incident::isOpen)
                    .map(i -> new Candidate(Numbers.of(i), i.title()));
            case UNIT -> Stream.concat(
                    Stream.of(new Candidate("recommended", "")), units(picture, words));
            case UNIT_STATUS -> AssignmentStatus.KNOWN.stream().map(s -> new Candidate(s.code(), words.name("status", s)));
            case INCIDENT_TYPE -> picture.catalogue().incidentTypes().values().stream()
                    .map(t -> new Candidate(t.id(), words.local(t.name())));
            case CAMERA -> picture.catalogue().cameras().values().stream().map(c -> new Candidate(c.id(), c.name()));
            case SITE -> picture.catalogue().sites().values().stream().map(s -> new Candidate(s.id(), words.local(s.name())));
            case ZONE -> picture.catalogue().zones().values().stream().filter(z -> z.isCurrent(desk.now())).map(z -> new Candidate(z.id(), words.local(z.name())));
            case BOOKMARK, SAVED_FILTER, VIEW, WORKSPACE -> named(kept.of(ask));
            case AGENCY -> picture.catalogue().agencies().values().stream().map(a -> new Candidate(a.id(), words.local(a.name())));
            case CATEGORY -> Category.KNOWN.stream().map(c -> new Candidate(c.code(), words.name("category", c)));
            case SEVERITY -> Severity.KNOWN.stream().map(s -> new Candidate(s.code(), words.name("severity", s)));
            case CONDITION -> Stream.of("live", "lost", "confirmed", "undecided", "ready", "alarms", "incidents", "alarm", "incident", "unit", "camera", "cameras-live", "tile", "display", "seen")
                    .map(c -> new Candidate(c, ""));
            case DISPOSITION -> words.texts().keys().stream()
                    .filter(key -> key.startsWith(DISPOSITION))
                    .map(key -> new Candidate(key.substring(DISPOSITION.length()), words.text(key)));
            case PANEL -> words.texts().keys().stream()
                    .filter(key -> key.startsWith(PANEL))
                    .map(key -> new Candidate(key.substring(PANEL.length()), words.text(key)));
            case WALL -> picture.walls().values().stream().map(w -> new Candidate(w.id(), w.name()));
            case DISPLAY -> picture.displays().values().stream()
                    .map(d -> new Candidate(d.key(), d.scene().name()))
                    .sorted(java.util.Comparator.comparing(Candidate::value));
            case PRESET -> picture.walls().values().stream().flatMap(w -> w.presets().stream().map(p -> new Candidate(p.id(), p.name())));
            case FIGURE -> ScenePanel.Figures.KNOWN.stream().map(name -> new Candidate(name, words.texts().find("seat.figure." + name).orElse("")));
            case OPERATOR -> Operators.of(picture).stream().map(name -> new Candidate(name, ""));
            case MESSAGE -> picture.messages().values().stream()
                    .filter(m -> !m.missing().isEmpty())
                    .map(m -> new Candidate(Long.toString(m.number()), m.text()));
            case FILTER -> Stream.concat(filters(picture, words), named(kept.of(ask)));
            case TEXT -> Stream.empty();
        };
    }

    private static Stream<Candidate> named(List<String> names) {
        return names.stream().map(name -> new Candidate(name, ""));
    }

    /** Words of a filter with their values: what narrows a queue, named as the operator's language does beside it. */
    private static Stream<Candidate> filters(Picture picture, Words words) {
        return Stream.of(
                        Severity.KNOWN.stream().map(s -> new Candidate(field("severity", s.code()), words.name("severity", s))),
                        QueueVerbs.STATUSES.stream().map(s -> new Candidate(field("status", s), words.name("rowStatus", s))),
                        Category.KNOWN.stream().map(c -> new Candidate(field("category", c.code()), words.name("category", c))),
                        picture.catalogue().zones().values().stream()
                                .filter(zone -> zone.kind().equals(Zone.DISTRICT))
                                .map(z -> new Candidate(field("district", z.id()), words.local(z.name()))),
                        picture.catalogue().agencies().values().stream().map(a -> new Candidate(field("agency", a.id()), words.local(a.name()))),
                        Stream.of("age:<10m", "age:>1h").map(age -> new Candidate(age, "")))
                .flatMap(all -> all);
    }

    private static String field(String name, String value) {
        return name + ":" + value.toLowerCase(Locale.ROOT);
    }
}
