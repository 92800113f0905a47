package uz.posbon.backend.http;

import io.javalin.config.RoutesConfig;
import java.util.List;
import java.util.Set;
import uz.posbon.backend.decide.Checks;
import uz.posbon.backend.decide.Refusal;
import uz.posbon.backend.store.CatalogueCollection;
import uz.posbon.sdk.catalogue.CameraReport;
import uz.posbon.sdk.session.Role;

/** Whether watched cameras deliver: telemetry, nothing of it is written down. */
final class CameraHealthRoute {
    private static final int MOST = 256;
    private static final Set<String> STATES = Set.of(CameraReport.LIVE, CameraReport.LOST);

    private record Reports(String desk, List<CameraReport> cameras) {}

    private final Router router;
    private final WatchedCameras watched;

    CameraHealthRoute(Router router, WatchedCameras watched) {
        this.router = router;
        this.watched = watched;
    }

    void register(RoutesConfig routes) {
        router.post(routes, "/cameras/health", Role.VIEWER, x -> {
            Reports reports = x.body(Reports.class);
            Checks checks = new Checks();
            checks.text(reports.desk(), "/desk", Checks.SHORT);
            checks.that(!reports.cameras().isEmpty() && reports.cameras().size() <= MOST, "/cameras", "must hold 1 to " + MOST);
            reports.cameras().forEach(report -> {
                checks.text(report.cameraId(), "/cameras", Checks.ID);
                checks.that(STATES.contains(report.state()), "/cameras", "must be live or lost");
            });
            checks.done();
            reports.cameras().forEach(report -> requireKnown(report.cameraId()));
            watched.seen(x.operator("unnamed"), reports.desk(), reports.cameras());
            x.none();
        });
    }

    /** What is kept of cameras is never more than the city has. */
    private void requireKnown(String cameraId) {
        if (router.store().reader().item(CatalogueCollection.CAMERAS, cameraId).isEmpty()) {
            throw Refusal.notFound("camera", cameraId);
        }
    }
}
