package uz.posbon.workstation.verb;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.session.Role;
import uz.posbon.workstation.words.Phrase;

/** Verbs that say who works a case. */
public final class CaseVerbs {
    private CaseVerbs() {}

    public static List<Verb> all() {
        return Verb.reserved(Role.SUPERVISOR,
                new Verb("reassign", "[#N] to OPERATOR [REASON]", List.of(Verb.Ask.INCIDENT, Verb.Ask.OPERATOR, Verb.Ask.TEXT), CaseVerbs::reassign),
                new Verb("take-case", "[#N] [REASON]", List.of(Verb.Ask.INCIDENT, Verb.Ask.TEXT), CaseVerbs::take));
    }

    private static Action reassign(Arguments words, DeskState desk) {
        Incident incident = words.incident();
        words.expect("to");
        String name = words.word("operator");
        String operator = Operators.find(name, desk.picture())
                .orElseThrow(() -> new VerbException(Phrase.of("wrong.no-operator", "name", name, "names", Phrase.list(Operators.of(desk.picture())))));
        return given(incident, operator, words.rest().orElse(null));
    }

    private static Action take(Arguments words, DeskState desk) {
        Incident incident = words.incident();
        return given(incident, desk.operator(), words.rest().orElse(null));
    }

    private static Action given(Incident incident, String operator, @Nullable String reason) {
        if (incident.worker().equals(operator)) {
            throw new VerbException(Phrase.of("verb.reassign.already", "incident", Numbers.of(incident), "operator", operator));
        }
        Phrase says = Phrase.of("verb.reassign.says", "incident", Numbers.of(incident), "title", incident.title(), "from", incident.worker(), "operator", operator);
        return new Action(says, room -> {
            IncidentVerbs.settled(room, room.client().incidents().reassign(incident.id(), operator, reason));
            return says;
        });
    }
}
