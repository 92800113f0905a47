package uz.posbon.benchmarks.map;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import uz.posbon.benchmarks.ScreenProcess;
import uz.posbon.benchmarks.TemporaryFolder;
import uz.posbon.benchmarks.map.screen.MapScreenMain;
import uz.posbon.benchmarks.map.screen.Scene;

/**
 * {@code tiles}: a pan over five hundred tiles of a server, waiting at each step for what came into view, and the same way back, with the memory
 * and the disk cache of a desk: how often the server is asked for a tile, and whether ever by the FX thread.
 */
final class TilesPart implements MapPart {
    private static final int TILES = 500;

    @Override
    public String name() {
        return "tiles";
    }

    @Override
    public void run(MapRun run) throws IOException, InterruptedException {
        try (TemporaryFolder folder = TemporaryFolder.create("posbon-tiles");
                LoopbackTiles tiles = LoopbackTiles.start();
                ScreenProcess screen = ScreenProcess.start(
                        MapScreenMain.class, List.of(Scene.EMPTY.name(), "0", tiles.template(), folder.path().toString()), null)) {
            Map<String, String> there = screen.order("pan", List.of(Integer.toString(TILES)));
            int seen = Integer.parseInt(there.getOrDefault("tiles", "0"));
            String zoom = there.getOrDefault("zoom", ""); // what the window showed before is not counted
            List<Integer> first = tiles.requests(zoom);
            int asked = sum(first);
            Map<String, String> back = screen.order("pan-back");
            run.figure("tiles_panned", seen, "tiles", null);
            run.figure("requests_a_tile", asked / (double) seen, "requests", "= 1");
            run.figure("requests_a_tile_max", first.stream().mapToInt(Integer::intValue).max().orElse(0), "requests", "= 1");
            run.figure("requests_second_pass", sum(tiles.requests(zoom)) - asked, "requests", "= 0");
            run.figure("requests_on_fx", Double.parseDouble(back.getOrDefault("on_fx", "NaN")), "requests", "= 0");
        }
    }

    private static int sum(List<Integer> requests) {
        return requests.stream().mapToInt(Integer::intValue).sum();
    }
}
