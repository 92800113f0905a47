package uz.posbon.workstation.verb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.incident.ApprovalAct;
import uz.posbon.sdk.incident.Attachment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.NewApproval;
import uz.posbon.sdk.incident.StepOutcome;
import uz.posbon.sdk.session.Role;
import uz.posbon.workstation.recommend.Recommendation;
import uz.posbon.workstation.words.Phrase;

/** Verbs for what is kept with an incident: the checklist and files. */
public final class PaperVerbs {
    private static final String SHOT = "shot";

    private PaperVerbs() {}

    public static List<Verb> all() {
        return List.of(
                new Verb("step", "[#N] STEP done|open|skip REASON", List.of(Verb.Ask.INCIDENT, Verb.Ask.TEXT), PaperVerbs::step).reservedTo(Role.DISPATCHER),
                new Verb("attach", "[#N] FILE|shot [TILE]", List.of(Verb.Ask.INCIDENT, Verb.Ask.TEXT), PaperVerbs::attach).reservedTo(Role.DISPATCHER),
                new Verb("attachment", "[#N] NAME FILE", List.of(Verb.Ask.INCIDENT, Verb.Ask.TEXT), PaperVerbs::save));
    }

    private static Action step(Arguments words, DeskState desk) {
        Incident incident = words.incident();
        List<ResponsePlan.Step> steps = Recommendation.plan(desk.picture(), incident.typeId())
                .map(ResponsePlan::checklist)
                .orElseThrow(() -> new VerbException(Phrase.of("advice.noPlan", "type", incident.typeId())));
        int number = words.whole("step", 1, Math.max(1, steps.size()));
        if (steps.isEmpty()) {
            throw new VerbException(Phrase.of("verb.step.listless", "incident", Numbers.of(incident)));
        }
        ResponsePlan.Step step = steps.get(number - 1);
        String what = words.oneOf("step-outcome", List.of("done", "open", "skip"), w -> w);
        @Nullable String reason = what.equals("skip")
                ? words.rest().orElseThrow(() -> new VerbException(Phrase.of("verb.step.reasonless")))
                : null;
        if (incident.isOpen() && !what.equals("open") && Asked.needed(desk.picture(), incident, ApprovalAct.STEP, step.id())) {
            return ApprovalVerbs.ask(incident, NewApproval.step(step.id(), what.equals("skip") ? StepOutcome.SKIPPED : StepOutcome.DONE, reason));
        }
        return new Action(Phrase.of("verb.step." + what, "incident", Numbers.of(incident), "step", number), room -> IncidentVerbs.settled(room,
                what.equals("open")
                        ? room.client().incidents().unmark(incident.id(), step.id())
                        : room.client().incidents().mark(incident.id(), step.id(),
                                what.equals("skip") ? StepOutcome.SKIPPED : StepOutcome.DONE, reason)));
    }

    private static Action attach(Arguments words, DeskState desk) {
        Incident incident = words.incident();
        String name = words.word("file");
        boolean shot = name.equals(SHOT);
        int tile = shot && words.hasNext() ? words.whole("tile", 1, 64) : 0;
        return new Action(Phrase.of("verb.attach.says", "file", name, "incident", Numbers.of(incident)), room -> {
            Path file = shot ? room.screen().cameras().shot(tile) : room.file(name);
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw new VerbException(Phrase.of("problem.file", "file", file));
            }
            String fileName = Objects.requireNonNull(file.getFileName(), "no file name").toString();
            Incident after = room.client().incidents()
                    .attach(incident.id(), fileName, mediaType(file), Files.readAllBytes(file), null);
            IncidentVerbs.settled(room, after);
            return Phrase.plain(Numbers.of(incident) + " " + fileName);
        });
    }

    private static String mediaType(Path file) throws java.io.IOException {
        String type = Files.probeContentType(file);
        return type == null ? "application/octet-stream" : type;
    }

    private static Action save(Arguments words, DeskState desk) {
        Incident incident = words.incident();
        String name = words.word("name");
        Attachment attachment = find(incident, name)
                .orElseThrow(() -> new VerbException(Phrase.of("verb.attachment.nothing", "name", name, "incident", Numbers.of(incident))));
        String target = words.word("file");
        return new Action(Phrase.of("verb.snapshot.says", "file", target), room -> {
            Path file = room.file(target);
            Files.write(file, room.client().incidents().attachment(incident.id(), attachment.id()));
            return Phrase.plain(file.toString());
        });
    }

    /** The newest file of the incident whose name holds this. */
    static Optional<Attachment> find(Incident incident, String name) {
        return incident.attachments().reversed().stream()
                .filter(a -> a.name().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
