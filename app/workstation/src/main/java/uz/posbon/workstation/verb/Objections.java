package uz.posbon.workstation.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitStatus;
import uz.posbon.workstation.recommend.Recommendation;
import uz.posbon.workstation.words.Phrase;

/** What speaks against sending the units an operator named: said while he writes, before anything is sent. Pure. */
final class Objections {
    private final DeskState desk;
    private final Incident incident;

    Objections(DeskState desk, Incident incident) {
        this.desk = desk;
        this.incident = incident;
    }

    /**
     * What stands behind the units in the preview.
     *
     * @param reason the operator's reason to send them all the same
     * @throws VerbException if a unit cannot be sent, or not without a reason
     */
    Phrase of(List<Unit> units, @Nullable String reason) {
        List<Phrase> remarks = new ArrayList<>();
        for (Unit unit : units) {
            if (incident.id().equals(unit.incidentId())) {
                throw new VerbException(Phrase.of("verb.assign.already", "unit", unit.callSign(), "incident", Numbers.of(incident)));
            }
            busy(unit).ifPresent(why -> {
                if (reason == null) {
                    throw new VerbException(Phrase.of("verb.assign.busy", "why", why));
                }
                remarks.add(why);
            });
            useless(unit).ifPresent(remarks::add);
            if (Recommendation.isStale(desk.picture().positions().get(unit.id()), desk.now())) {
                remarks.add(Phrase.of("verb.assign.unseen", "unit", unit.callSign()));
            }
        }
        if (reason != null) {
            remarks.add(Phrase.of("verb.assign.because", "reason", reason));
        }
        return Phrase.joined("; ", remarks);
    }

    private Optional<Phrase> busy(Unit unit) {
        if (unit.status().equals(UnitStatus.AVAILABLE)) {
            return Optional.empty();
        }
        Incident other = unit.incidentId() == null ? null : desk.picture().incidents().get(unit.incidentId());
        return Optional.of(Phrase.joined(" ", Phrase.plain(unit.callSign() + ":"), Phrase.name("status", unit.status().code()),
                other == null ? Phrase.NOTHING : Phrase.plain(Numbers.of(other))));
    }

    private Optional<Phrase> useless(Unit unit) {
        Picture picture = desk.picture();
        List<String> needs = Recommendation.plan(picture, incident.typeId()).stream()
                .flatMap(plan -> plan.needs().stream())
                .map(ResponsePlan.Need::capability)
                .toList();
        return needs.isEmpty() || needs.stream().anyMatch(unit.capabilities()::contains)
                ? Optional.empty()
                : Optional.of(Phrase.of("verb.assign.useless", "unit", unit.callSign(), "needs",
                        Phrase.joined(", ", needs.stream().distinct().map(need -> Phrase.name("capability", need)).toList())));
    }
}
