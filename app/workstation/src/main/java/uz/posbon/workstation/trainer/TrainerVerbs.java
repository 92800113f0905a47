package uz.posbon.workstation.trainer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.session.Role;
import uz.posbon.sdk.training.Trainee;
import uz.posbon.sdk.training.TrainingEntry;
import uz.posbon.sdk.training.TrainingSession;
import uz.posbon.sdk.training.scenario.Inject;
import uz.posbon.sdk.training.scenario.Scenario;
import uz.posbon.workstation.verb.Action;
import uz.posbon.workstation.verb.Arguments;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.Verb;
import uz.posbon.workstation.verb.VerbException;
import uz.posbon.workstation.words.Phrase;

/** Verbs that lead a training session. */
public final class TrainerVerbs {
    private final Scenario scenario;

    private TrainerVerbs(Scenario scenario) {
        this.scenario = scenario;
    }

    /** @param scenario what is played, for its steps */
    public static List<Verb> all(Scenario scenario) {
        TrainerVerbs verbs = new TrainerVerbs(scenario);
        return List.of(
                new Verb("session", "run [0.25..64] | freeze | end", List.of(Verb.Ask.TEXT), verbs::session).reservedTo(Role.TRAINER),
                new Verb("inject", InjectWords.USAGE, List.of(Verb.Ask.TEXT), verbs::inject).reservedTo(Role.TRAINER),
                new Verb("observe", "[TRAINEE] TEXT", List.of(Verb.Ask.OPERATOR, Verb.Ask.TEXT), TrainerVerbs::observe).reservedTo(Role.TRAINER),
                new Verb("mark", "[TRAINEE] 0..100 [TEXT]", List.of(Verb.Ask.OPERATOR, Verb.Ask.TEXT), TrainerVerbs::mark).reservedTo(Role.TRAINER));
    }

    private Action session(Arguments words, DeskState desk) {
        return switch (words.oneOf("session", List.of("run", "freeze", "end"), word -> word)) {
            case "run" -> {
                Double pace = words.hasNext() ? pace(words.word("speed")) : null;
                yield new Action(pace == null ? Phrase.of("verb.session.says-run") : Phrase.of("verb.session.says-pace", "pace", SessionWords.number(pace)),
                        room -> stands(pace == null ? room.client().training().run() : room.client().training().run(pace)));
            }
            case "freeze" -> new Action(Phrase.of("verb.session.says-freeze"), room -> stands(room.client().training().freeze()));
            default -> new Action(Phrase.of("verb.session.says-end"), room -> stands(room.client().training().end()));
        };
    }

    private static double pace(String word) {
        try {
            double pace = Double.parseDouble(word.toLowerCase(Locale.ROOT).replace("x", "").replace('\u00D7', ' ').strip());
            if (pace >= TrainingSession.SLOWEST && pace <= TrainingSession.FASTEST) {
                return pace;
            }
        } catch (NumberFormatException e) {
            throw new VerbException(Phrase.of("verb.play.speed", "word", word));
        }
        throw new VerbException(Phrase.of("verb.play.speed", "word", word));
    }

    private static Phrase stands(TrainingSession session) {
        return SessionWords.state(session.isRunning(), session.isOver(), session.pace());
    }

    /** A step by its id, or the kind of thing with what it needs. */
    private Action inject(Arguments words, DeskState desk) {
        if (scenario.step(words.peek()).isPresent()) {
            String step = words.word("step");
            Phrase what = scenario.step(step).map(s -> StepWords.what(s.inject())).orElse(Phrase.NOTHING);
            return new Action(Phrase.of("verb.inject.says", "what", what), room -> done(room.client().training().fire(step), what));
        }
        Inject inject = new InjectWords(words).inject();
        Phrase what = StepWords.what(inject);
        return new Action(Phrase.of("verb.inject.says", "what", what), room -> done(room.client().training().inject(inject), what));
    }

    private static Phrase done(TrainingEntry entry, Phrase what) {
        return Phrase.of("verb.inject.done", "what", what, "subjects", Phrase.list(entry.subjects()));
    }

    private static Action observe(Arguments words, DeskState desk) {
        String trainee = trainee(words, desk).orElse(null);
        String text = words.rest().orElseThrow(() -> new VerbException(Phrase.of("verb.observe.textless")));
        return new Action(Phrase.of("verb.observe.says", "who", who(trainee), "text", text), room -> {
            room.client().training().note(trainee, text);
            return Phrase.of("verb.observe.says", "who", who(trainee), "text", text);
        });
    }

    private static Action mark(Arguments words, DeskState desk) {
        String trainee = trainee(words, desk).orElse(null);
        int points = words.whole("points", 0, 100);
        String text = words.rest().orElse("");
        Phrase says = Phrase.of("verb.mark.says", "who", who(trainee), "points", points, "text", text);
        return new Action(says, room -> {
            room.client().training().mark(trainee, points, text);
            return says;
        });
    }

    private static Phrase who(@Nullable String trainee) {
        return trainee == null ? Phrase.of("message.everybody") : Phrase.plain(trainee);
    }

    private static Optional<String> trainee(Arguments words, DeskState desk) {
        List<Trainee> trainees = desk.picture().training().map(TrainingSession::trainees).orElse(List.of());
        Optional<String> named = trainees.stream().map(Trainee::name).filter(name -> name.equalsIgnoreCase(words.peek())).findFirst();
        named.ifPresent(name -> words.word("operator"));
        return named;
    }
}
