package uz.posbon.workstation.outbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.outbox.Outbox;
import uz.posbon.sdk.outbox.OutboxEntry;
import uz.posbon.workstation.verb.Action;
import uz.posbon.workstation.verb.Arguments;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.Room;
import uz.posbon.workstation.verb.Verb;
import uz.posbon.workstation.verb.VerbException;
import uz.posbon.workstation.words.Phrase;

/** Verbs that decide what becomes of a command the backend did not do. */
public final class OutboxVerbs {
    private OutboxVerbs() {}

    public static List<Verb> all() {
        return List.of(
                new Verb("send-again", "[N]", List.of(Verb.Ask.TEXT), OutboxVerbs::again),
                new Verb("give-up", "[N]", List.of(Verb.Ask.TEXT), OutboxVerbs::drop));
    }

    private static Action again(Arguments words, DeskState desk) {
        OutboxEntry entry = entry(words, desk);
        // Over what the operator sees now: whoever changes it in between makes another conflict.
        Long version = entry.version() == null ? null : version(entry, desk);
        return new Action(Phrase.of("verb.send-again.says", "what", entry.what()), room -> {
            decide(outbox(room).again(entry.key(), version));
            return Phrase.of("verb.send-again.says", "what", entry.what());
        });
    }

    private static Action drop(Arguments words, DeskState desk) {
        OutboxEntry entry = entry(words, desk);
        return new Action(Phrase.of("verb.give-up.says", "what", entry.what()), room -> {
            decide(outbox(room).drop(entry.key()));
            return Phrase.of("verb.give-up.says", "what", entry.what());
        });
    }

    private static void decide(boolean decided) {
        if (!decided) {
            throw new VerbException(Phrase.of("verb.outbox.decided"));
        }
    }

    private static Outbox outbox(Room room) {
        return room.client().outbox().orElseThrow(() -> new VerbException(Phrase.of("verb.outbox.nothing")));
    }

    private static @Nullable Long version(OutboxEntry entry, DeskState desk) {
        return desk.picture().incidents().values().stream()
                .filter(incident -> entry.isAbout(incident.id()))
                .map(Incident::version)
                .findFirst()
                .orElse(entry.version());
    }

    /** The one that is named, or the first that waits for a decision. */
    private static OutboxEntry entry(Arguments words, DeskState desk) {
        List<OutboxEntry> undecided = desk.pending().stream().filter(entry -> !entry.isOnItsWay()).toList();
        if (!words.hasNext()) {
            return undecided.stream().findFirst().orElseThrow(() -> new VerbException(Phrase.of("verb.outbox.nothing")));
        }
        int place = words.whole("outbox", 1, Integer.MAX_VALUE);
        return undecided.stream().filter(entry -> entry.place() == place).findFirst()
                .orElseThrow(() -> new VerbException(Phrase.of("verb.outbox.unknown", "place", place)));
    }
}
