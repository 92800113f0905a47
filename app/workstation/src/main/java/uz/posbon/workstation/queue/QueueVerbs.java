package uz.posbon.workstation.queue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uz.posbon.workstation.verb.Action;
import uz.posbon.workstation.verb.Arguments;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.QueueScreen;
import uz.posbon.workstation.verb.QueueScreen.View;
import uz.posbon.workstation.verb.QueueScreen.Which;
import uz.posbon.workstation.verb.Verb;
import uz.posbon.workstation.verb.VerbException;
import uz.posbon.workstation.words.Phrase;

/** Verbs that filter and sort the queues. */
public final class QueueVerbs {
    /** By what a queue can be sorted, as an operator writes it. */
    public static final List<String> FIELDS = Stream.of(RowSort.values()).map(RowSort::word).toList();

    /** Where a row can stand, as an operator writes it. */
    public static final List<String> STATUSES = Stream.of(RowStatus.values()).map(status -> status.name().toLowerCase(Locale.ROOT)).toList();

    private QueueVerbs() {}

    public static List<Verb> all() {
        return List.of(
                new Verb("filter", "alarms|incidents [FIELD:VALUE...|TEXT...] | NAME | off", List.of(Verb.Ask.FILTER), QueueVerbs::filter),
                new Verb("filter-save", "NAME", List.of(Verb.Ask.SAVED_FILTER), QueueVerbs::save),
                new Verb("filter-drop", "NAME", List.of(Verb.Ask.SAVED_FILTER), QueueVerbs::drop),
                new Verb("filters", "", List.of(), QueueVerbs::filters),
                new Verb("sort", "alarms|incidents " + String.join("|", FIELDS) + " [desc] | off", List.of(Verb.Ask.TEXT), QueueVerbs::sort));
    }

    private static Action filter(Arguments words, DeskState desk) {
        if (words.keyword("off")) {
            return new Action(Phrase.of("verb.filter.off"), room -> {
                for (Which queue : Which.values()) {
                    View now = room.screen().queues().view(queue);
                    room.screen().queues().show(queue, new View("", now.sort(), now.descending()));
                }
                return Phrase.of("verb.filter.off");
            });
        }
        Optional<Which> queue = queue(words);
        if (queue.isEmpty()) {
            String name = words.rest().orElseThrow(() -> new VerbException(Phrase.of("verb.filter.nameless")));
            return new Action(Phrase.of("verb.filter.recall", "name", name), room -> {
                room.screen().queues().recall(name);
                return Phrase.plain(name);
            });
        }
        String line = words.rest().orElse("");
        return new Action(Phrase.of("verb.filter.says", "queue", named(queue.get()), "filter", line), room -> {
            QueueScreen queues = room.screen().queues();
            View now = queues.view(queue.get());
            queues.show(queue.get(), new View(line, now.sort(), now.descending()));
            return Phrase.plain(line);
        });
    }

    private static Action save(Arguments words, DeskState desk) {
        String name = words.rest().orElseThrow(() -> new VerbException(Phrase.of("verb.filter-save.nameless")));
        if (name.equals("off") || Stream.of(Which.values()).anyMatch(queue -> queue.word().equals(name))) {
            throw new VerbException(Phrase.of("verb.filter-save.taken", "name", name));
        }
        return new Action(Phrase.of("verb.filter-save.says", "name", name), room -> {
            room.screen().queues().save(name);
            return Phrase.plain(name);
        });
    }

    private static Action drop(Arguments words, DeskState desk) {
        String name = words.rest().orElseThrow(() -> new VerbException(Phrase.of("verb.filter-save.nameless")));
        Phrase says = Phrase.of("verb.filter-drop.says", "name", name);
        return new Action(says, room -> {
            room.screen().queues().drop(name);
            return says;
        });
    }

    private static Action filters(Arguments words, DeskState desk) {
        return new Action(Phrase.of("verb.filters.says"), room -> {
            List<String> names = room.screen().queues().saved();
            return names.isEmpty() ? Phrase.of("verb.filters.none") : Phrase.list(names);
        });
    }

    private static Action sort(Arguments words, DeskState desk) {
        Which queue = queue(words).orElseThrow(() -> new VerbException(Phrase.of("verb.sort.queueless")));
        String field = words.keyword("off") ? "" : words.oneOf("field", List.of(RowSort.values()), RowSort::word).word();
        boolean descending = !field.isEmpty() && words.keyword("desc");
        Phrase says = field.isEmpty()
                ? Phrase.of("verb.sort.usual", "queue", named(queue))
                : Phrase.of("verb.sort.says", "queue", named(queue), "field", Phrase.of("queue.sort." + field));
        return new Action(says, room -> {
            QueueScreen queues = room.screen().queues();
            queues.show(queue, new View(queues.view(queue).filter(), field, descending));
            return says;
        });
    }

    private static Phrase named(Which queue) {
        return Phrase.name("queue", queue.word());
    }

    private static Optional<Which> queue(Arguments words) {
        return Stream.of(Which.values()).filter(queue -> words.keyword(queue.word())).findFirst();
    }
}
