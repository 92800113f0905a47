package uz.posbon.workstation.verb;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.incident.Approval;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.NewApproval;
import uz.posbon.sdk.session.Role;
import uz.posbon.workstation.words.Phrase;

/** Verbs that decide what was asked for because a plan wants it approved. */
public final class ApprovalVerbs {
    private ApprovalVerbs() {}

    public static List<Verb> all() {
        return List.of(
                new Verb("approve", "[#N] [REASON]", List.of(Verb.Ask.INCIDENT, Verb.Ask.TEXT), ApprovalVerbs::approve).reservedTo(Role.SUPERVISOR),
                new Verb("refuse", "[#N] REASON", List.of(Verb.Ask.INCIDENT, Verb.Ask.TEXT), ApprovalVerbs::refuse).reservedTo(Role.SUPERVISOR),
                new Verb("override", "[#N] REASON", List.of(Verb.Ask.INCIDENT, Verb.Ask.TEXT), ApprovalVerbs::override).reservedTo(Role.DISPATCHER),
                new Verb("withdraw-request", "[#N]", List.of(Verb.Ask.INCIDENT), ApprovalVerbs::withdraw).reservedTo(Role.DISPATCHER));
    }

    private static Action approve(Arguments words, DeskState desk) {
        Incident incident = words.incident();
        Approval asked = waiting(incident);
        @Nullable String reason = words.rest().orElse(null);
        return decided("verb.approve.says", incident, asked, desk, room -> room.client().incidents().approve(incident.id(), asked.id(), reason));
    }

    private static Action refuse(Arguments words, DeskState desk) {
        Incident incident = words.incident();
        Approval asked = waiting(incident);
        String reason = words.rest().orElseThrow(() -> new VerbException(Phrase.of("verb.refuse.reasonless")));
        return decided("verb.refuse.says", incident, asked, desk, room -> room.client().incidents().refuse(incident.id(), asked.id(), reason));
    }

    private static Action override(Arguments words, DeskState desk) {
        Incident incident = words.incident();
        Approval asked = waiting(incident);
        String reason = words.rest().orElseThrow(() -> new VerbException(Phrase.of("verb.override.reasonless")));
        return decided("verb.override.says", incident, asked, desk, room -> room.client().incidents().override(incident.id(), asked.id(), reason));
    }

    private static Action withdraw(Arguments words, DeskState desk) {
        Incident incident = words.incident();
        Approval asked = waiting(incident);
        return decided("verb.withdraw-request.says", incident, asked, desk, room -> room.client().incidents().withdraw(incident.id(), asked.id()));
    }

    /** The oldest that waits. */
    private static Approval waiting(Incident incident) {
        return incident.approvals().stream().filter(Approval::isWaiting).findFirst()
                .orElseThrow(() -> new VerbException(Phrase.of("verb.approve.nothing", "incident", Numbers.of(incident))));
    }

    /** The backend's answer. */
    @FunctionalInterface
    private interface Decision {
        Incident by(Room room);
    }

    private static Action decided(String key, Incident incident, Approval asked, DeskState desk, Decision decision) {
        Phrase says = Phrase.of(key, "incident", Numbers.of(incident), "what", Asked.what(asked, desk.picture()), "operator", asked.askedBy());
        return new Action(says, room -> {
            IncidentVerbs.settled(room, decision.by(room));
            return says;
        });
    }

    /** Asks instead of doing; what was asked stands with the case from then on. */
    static Action ask(Incident incident, NewApproval approval) {
        Phrase says = Phrase.of("verb.ask.says", "incident", Numbers.of(incident));
        return new Action(says, room -> {
            IncidentVerbs.settled(room, room.client().incidents().ask(incident.id(), approval));
            return Phrase.of("verb.ask.done", "incident", Numbers.of(incident));
        });
    }
}
