package uz.posbon.backend.http;

import io.javalin.config.RoutesConfig;
import java.util.List;
import uz.posbon.backend.cap.CapDocument;
import uz.posbon.backend.cap.CapReader;
import uz.posbon.backend.decide.CapActions;
import uz.posbon.backend.decide.Refusal;
import uz.posbon.backend.store.Answer;
import uz.posbon.sdk.alarm.CapReport;
import uz.posbon.sdk.alarm.CapReport.Receipt;
import uz.posbon.sdk.problem.Problem;
import uz.posbon.sdk.problem.Problem.FieldError;
import uz.posbon.sdk.session.Role;

/** CAP in, as feeds send it. */
final class CapRoute {
    private static final int LARGEST_DOCUMENT = 8 << 20;

    private final Router router;

    CapRoute(Router router) {
        this.router = router;
    }

    void register(RoutesConfig routes) {
        router.post(routes, "/alarms/cap", Role.INTEGRATOR, this::take);
    }

    private void take(Exchange x) {
        CapDocument document = CapReader.read(x.bytes(LARGEST_DOCUMENT));
        if (document.messages().isEmpty()) {
            throw nothingTaken(document.refusals());
        }
        x.report("unnamed", ledger -> {
            CapActions actions = new CapActions(ledger);
            List<Receipt> receipts = document.messages().stream().map(actions::take).toList();
            int status = receipts.stream().anyMatch(r -> r.outcome().equals("raised")) ? 201 : 200;
            return Answer.of(status, null, null, new CapReport(receipts, document.refusals()));
        });
    }

    private static Refusal nothingTaken(List<CapReport.Refusal> refusals) {
        Problem first = refusals.getFirst().problem();
        List<FieldError> errors = refusals.stream().flatMap(r -> r.problem().errors().stream()).distinct().toList();
        String slug = first.type().toString();
        return new Refusal(first.status(), slug.substring(slug.lastIndexOf(':') + 1), first.title(), String.valueOf(first.detail()), errors);
    }
}
