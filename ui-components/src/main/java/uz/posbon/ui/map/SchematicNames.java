package uz.posbon.ui.map;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.scene.Group;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.draw.PixelGrid;
import uz.posbon.ui.map.draw.Stamp;
import uz.posbon.ui.map.draw.Stamps;

/** The names of a schematic, a layer of their own so that what stands still lies beneath them. FX thread. */
final class SchematicNames implements Layer {

    /** Moved so far, names are placed for what has come into view. */
    private static final double REACH = 208;

    private final List<Sketch> sketches;
    private final BooleanSupplier shown;
    private final Group node = new Group();
    private final Stamps stamps = new Stamps();
    private NameFonts fonts = NameFonts.of(1);
    private Function<Map<String, String>, String> language;
    private List<Room> keptOff = List.of();
    private boolean fresh;
    private @Nullable Names names;
    private @Nullable LayerHost host;

    private record Names(List<NamePlaces.Placed> all, List<Stamp> stamps, MapFrame frame) implements Print {

        @Override
        public void lay(PixelGrid page, MapFrame onto) {
            for (int i = 0; i < all.size(); i++) {
                NamePlaces.Placed name = all.get(i);
                stamps.get(i).lay(
                        page, (int) Math.rint((name.x() - onto.viewport().originX()) * onto.scale()),
                        (int) Math.rint((name.y() - onto.viewport().originY()) * onto.scale()));
            }
        }
    }

    SchematicNames(List<Sketch> sketches, Function<Map<String, String>, String> language, BooleanSupplier shown) {
        this.sketches = sketches;
        this.language = language;
        this.shown = shown;
        node.setManaged(false);
    }

    void setLanguage(Function<Map<String, String>, String> newLanguage) {
        language = newLanguage;
        fresh = true;
        if (host != null) {
            host.changed(this);
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void attached(LayerHost newHost) {
        host = newHost;
    }

    @Override
    public void paint(MapFrame frame) {
        LayerHost map = host;
        if (map == null) {
            return;
        }
        if (!shown.getAsBoolean()) {
            if (names != null) {
                names = null;
                map.marked(this, frame.viewport().zoom(), new Room());
            }
            return;
        }
        List<Room> marks = map.marksBelow(this, frame.viewport().zoom());
        Names last = names;
        if (fresh || last == null || !marks.equals(keptOff) || !PixelSheet.reaches(last.frame(), frame, REACH)) {
            fresh = false;
            keptOff = marks;
            place(frame, map);
        }
    }

    private void place(MapFrame frame, LayerHost map) {
        MapFrame wide = PixelSheet.wider(frame);
        Viewport view = wide.viewport();
        if (fonts.text() != frame.text()) {
            fonts = NameFonts.of(frame.text());
        }
        Sheet sheet = new Sheet(view.originX(), view.originY(), view.width(), view.height(), Mercator.worldSize(view.zoom()), view.zoom());
        NamePlaces places = new NamePlaces(sheet, fonts, frame.palette(), keptOff);
        List<NamePlaces.Placed> placed = places.place(sketches, language);
        names = new Names(placed, stamps.of(placed.stream().map(NamePlaces.Placed::words).toList(), frame.scale()), wide);
        map.marked(this, view.zoom(), places.room());
    }

    @Override
    public void compose(Composition onto) {
        Names written = names;
        if (written != null && written.frame().viewport().zoom() == onto.zoom()) {
            onto.lay(written, frame -> written);
        }
    }
}
