package uz.posbon.workstation.trainer;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import uz.posbon.sdk.training.JoinLine;
import uz.posbon.workstation.verb.Action;
import uz.posbon.workstation.verb.Arguments;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.Room;
import uz.posbon.workstation.verb.Verb;
import uz.posbon.workstation.verb.VerbException;
import uz.posbon.workstation.words.Phrase;

/** Verbs that open a training session beside a live desk. */
public final class SessionOpeningVerbs {
    private final SessionOpening opening;

    private SessionOpeningVerbs(SessionOpening opening) {
        this.opening = opening;
    }

    public static List<Verb> all(SessionOpening opening) {
        SessionOpeningVerbs verbs = new SessionOpeningVerbs(opening);
        return List.of(
                new Verb("train", "SCENARIO", List.of(Verb.Ask.TEXT), verbs::train),
                new Verb("join-training", "HOST:PORT/CODE[/FINGERPRINT]", List.of(Verb.Ask.TEXT), verbs::join));
    }

    private Action train(Arguments words, DeskState desk) {
        String scenario = words.word("scenario");
        return new Action(Phrase.of("verb.train.says", "scenario", scenario), room -> {
            try {
                Optional<Phrase> wrong = opening.hold(scenario, room.screen().words().tag());
                if (wrong.isPresent()) {
                    throw new VerbException(wrong.get());
                }
            } catch (IOException e) {
                throw failed(e);
            }
            return Phrase.of("verb.train.done", "scenario", scenario);
        });
    }

    private Action join(Arguments words, DeskState desk) {
        String said = words.word("join-line");
        JoinLine line = line(said);
        return new Action(Phrase.of("verb.join-training.says", "address", line.address().getAuthority()), room -> joined(room, line));
    }

    private static JoinLine line(String said) {
        try {
            return JoinLine.of(said);
        } catch (IllegalArgumentException e) {
            throw new VerbException(Phrase.of("verb.join-training.line", "line", said));
        }
    }

    private Phrase joined(Room room, JoinLine line) {
        try {
            opening.join(line, room.screen().words().tag());
        } catch (IOException e) {
            throw failed(e);
        }
        return Phrase.of("verb.join-training.done", "address", line.address().getAuthority());
    }

    private static VerbException failed(IOException e) {
        return new VerbException(Phrase.of("verb.train.failed", "why", String.valueOf(e.getMessage())));
    }
}
