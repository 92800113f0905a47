package uz.posbon.backend.http;

import io.javalin.config.RoutesConfig;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.decide.Approvals;
import uz.posbon.backend.decide.Dispatches;
import uz.posbon.backend.decide.IncidentPapers;
import uz.posbon.backend.decide.Incidents;
import uz.posbon.backend.decide.Refusal;
import uz.posbon.backend.decide.Versions;
import uz.posbon.backend.store.Answer;
import uz.posbon.backend.store.Stored;
import uz.posbon.sdk.incident.Attachment;
import uz.posbon.sdk.incident.Incident;

/** What is kept with an incident: checklist, files, hand-overs; and the way back from a dispatch. */
final class PaperRoutes {
    private static final int LARGEST_FILE = 64 << 20;

    private record Recalling(@Nullable Boolean withdraw) {}

    private record Marking(String stepId, String outcome, @Nullable String reason) {}

    private record HandingOver(String agencyId, @Nullable String text) {}

    private record Accepting(String agencyId, @Nullable String acceptedBy) {}

    private final Router router;

    PaperRoutes(Router router) {
        this.router = router;
    }

    void register(RoutesConfig routes) {
        router.post(routes, "/incidents/{id}/recall", x -> {
            Recalling r = x.body(Recalling.class, new Recalling(null));
            IncidentRoutes.act(x, (l, i) -> new Dispatches(l).recall(i, Boolean.TRUE.equals(r.withdraw())));
        });
        router.post(routes, "/incidents/{id}/checklist", x -> {
            Marking m = x.body(Marking.class);
            IncidentRoutes.act(x, (l, i) -> new Approvals(l).mark(i, m.stepId(), m.outcome(), m.reason()));
        });
        router.post(routes, "/incidents/{id}/handovers", x -> {
            HandingOver h = x.body(HandingOver.class);
            IncidentRoutes.act(x, (l, i) -> new IncidentPapers(l).handOver(i, h.agencyId(), h.text()));
        });
        router.post(routes, "/incidents/{id}/handovers/accept", x -> {
            Accepting a = x.body(Accepting.class);
            IncidentRoutes.act(x, (l, i) -> new IncidentPapers(l).accept(i, a.agencyId(), a.acceptedBy()));
        });
        router.post(routes, "/incidents/{id}/attachments", this::attach);
        router.get(routes, "/incidents/{id}/attachments/{attachment}", this::read);
    }

    /** The content is on disk before the log says that it is. */
    private void attach(Exchange x) {
        QueryParameters q = x.query();
        String name = q.text("name");
        String camera = q.text("camera");
        q.done();
        String id = x.path("id");
        if (router.store().reader().incident(id).isEmpty()) {
            throw Refusal.notFound("incident", id);
        }
        if (name == null) {
            throw Refusal.invalid("name", "is missing");
        }
        byte[] content = x.bytes(LARGEST_FILE);
        String media = x.contentType();
        Long expected = x.expected();
        String sha256 = router.store().files().keep(content);
        x.perform(ledger -> {
            Incident incident = new Incidents(ledger).require(id);
            Versions.check(expected, incident.version());
            Attachment file = new Attachment(
                    ledger.newId(), name, media, content.length, sha256, camera, ledger.now(), ledger.actor());
            Incident after = new IncidentPapers(ledger).attach(incident, file);
            return Answer.ok(after.version(), after);
        });
    }

    private void read(Exchange x) {
        String id = x.path("id");
        Stored stored = router.store().reader().incident(id).orElseThrow(() -> Refusal.notFound("incident", id));
        Attachment file = router.services().json().read(stored.document(), Incident.class).attachments().stream()
                .filter(a -> a.id().equals(x.path("attachment")))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("attachment", x.path("attachment")));
        byte[] content = router.store().files().read(file.sha256())
                .orElseThrow(() -> Refusal.notFound("content of attachment", file.id()));
        x.file(file.mediaType().toLowerCase(Locale.ROOT), content);
    }
}
