package uz.posbon.backend.http;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.backend.decide.Refusal;
import uz.posbon.backend.store.CatalogueCollection;
import uz.posbon.sdk.session.Role;

/** Live pictures of the demo city's cameras. */
final class CameraRoute {
    private static final Logger LOG = LoggerFactory.getLogger(CameraRoute.class);

    private final Router router;
    private final LiveCameras cameras;

    CameraRoute(Router router, LiveCameras cameras) {
        this.router = router;
        this.cameras = cameras;
    }

    void register(RoutesConfig routes) {
        routes.get(Router.BASE + "/cameras/{id}/live.ts", ctx -> {
            Access.require(ctx, Role.VIEWER);
            String id = ctx.pathParam("id");
            if (router.store().reader().item(CatalogueCollection.CAMERAS, id).isEmpty()) {
                throw Refusal.notFound("camera", id);
            }
            // A film has no charset, which the server would else add.
            ctx.res().setCharacterEncoding(null);
            ctx.contentType("video/mp2t");
            ctx.header("Cache-Control", "no-store");
            try {
                cameras.serve(id, ctx.res().getOutputStream());
            } catch (IOException e) {
                LOG.debug("The reader of camera {} has gone", id, e);
            }
        });
    }
}
