package uz.posbon.workstation.follow;

import java.util.List;
import java.util.Map;
import uz.posbon.sdk.message.NewMessage;
import uz.posbon.sdk.session.Role;
import uz.posbon.workstation.verb.Action;
import uz.posbon.workstation.verb.Arguments;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.Operators;
import uz.posbon.workstation.verb.Verb;
import uz.posbon.workstation.verb.VerbException;
import uz.posbon.workstation.words.Phrase;

/** The verb that follows another operator. */
public final class WatchVerbs {
    private final OperatorFollower follower;
    private final boolean told;

    private WatchVerbs(OperatorFollower follower, boolean told) {
        this.follower = follower;
        this.told = told;
    }

    /** @param told whether the operator is told, and with him the room's log; in a replay there is nobody to tell */
    public static List<Verb> all(OperatorFollower follower, boolean told) {
        Verb watch = new Verb("watch", "OPERATOR | off", List.of(Verb.Ask.OPERATOR), new WatchVerbs(follower, told)::watch);
        return List.of(told ? watch.reservedTo(Role.SUPERVISOR) : watch);
    }

    private Action watch(Arguments words, DeskState desk) {
        if (words.keyword("off")) {
            return new Action(Phrase.of("verb.watch.says-off"), room -> {
                follower.follow(null);
                return Phrase.of("verb.watch.says-off");
            });
        }
        String word = words.word("operator");
        String operator = Operators.find(word, desk.picture())
                .orElseThrow(() -> new VerbException(Phrase.of("wrong.no-operator", "name", word, "names", Phrase.list(Operators.of(desk.picture())))));
        return new Action(Phrase.of("verb.watch.says", "operator", operator), room -> {
            if (told && !operator.equals(desk.operator())) {
                // Nobody is watched without knowing it: the notice comes first, and stays in the log.
                room.client().messages().send(new NewMessage(
                        room.screen().words().text("watch.notice", Map.of("operator", desk.operator())), List.of(operator), List.of(), true, null));
            }
            follower.follow(operator);
            return Phrase.of("verb.watch.says", "operator", operator);
        });
    }
}
