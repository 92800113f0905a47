package uz.posbon.workstation.boot;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import uz.posbon.workstation.citymap.BackgroundChoice;
import uz.posbon.workstation.citymap.CityMap;
import uz.posbon.workstation.citymap.KeptMapSource;
import uz.posbon.workstation.verb.MapSource;

/** The background of a desk's map, as the operator chooses it while it runs. */
final class DeskBackground implements BackgroundChoice {
    private final MapBackground background;
    private final CityMap map;
    private final KeptMapSource kept;
    private final Executor fx;

    DeskBackground(MapBackground background, CityMap map, KeptMapSource kept, Executor fx) {
        this.background = background;
        this.map = map;
        this.kept = kept;
        this.fx = fx;
    }

    @Override
    public MapSource now() {
        return background.chosen();
    }

    @Override
    public void use(MapSource source) throws IOException {
        try {
            CompletableFuture.runAsync(() -> background.use(source, map::renewBackground), fx).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof IllegalArgumentException wrong) {
                throw wrong;
            }
            throw e;
        }
        kept.keep(source);
    }
}
