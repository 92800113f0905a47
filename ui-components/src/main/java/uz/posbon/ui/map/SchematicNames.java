package uz.posbon.ui.map;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.draw.PixelGrid;
import uz.posbon.ui.map.draw.Stamp;
import uz.posbon.ui.map.draw.Stamps;

/**
 * Names of a schematic, a layer of their own so that what stands still lies beneath them. Those of districts lie above what moves as well, and
 * stay where they are while it does. FX thread.
 */
final class SchematicNames implements Layer {

    /** Moved so far, names are placed for what has come into view. */
    private static final double REACH = 208;

    private final List<Sketch> sketches;
    private final BooleanSupplier shown;
    private final boolean aboveMoving;
    private final Group node = new Group();
    private final Stamps stamps = new Stamps();
    private NameFonts fonts = NameFonts.of(1);
    private Function<Map<String, String>, String> language;
    private List<Room> keptOff = List.of();
    private int filled;
    private Room taken = new Room();
    private int takenAt = -1;
    private @Nullable SchematicNames partner;
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

    /** @param aboveMoving whether what moves lies beneath these names */
    SchematicNames(List<Sketch> sketches, Function<Map<String, String>, String> language, BooleanSupplier shown, boolean aboveMoving) {
        this.sketches = sketches;
        this.language = language;
        this.shown = shown;
        this.aboveMoving = aboveMoving;
        node.setManaged(false);
    }

    /** Other names of the same schematic: the lower ones make room for the upper. */
    void pair(SchematicNames other) {
        partner = other;
    }

    void setLanguage(Function<Map<String, String>, String> newLanguage) {
        language = newLanguage;
        again();
    }

    private void again() {
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
                taken = new Room();
                map.marked(this, frame.viewport().zoom(), taken);
            }
            return;
        }
        SchematicNames other = partner;
        int zoom = frame.viewport().zoom();
        List<Room> marks = Stream.concat(map.marksBelow(this, zoom).stream(), aboveMoving ? map.above(this, zoom).stream() : Stream.empty())
                .filter(mark -> other == null || mark != other.taken)
                .toList();
        int nowFilled = (int) marks.stream().filter(mark -> !mark.isEmpty()).count();
        Names last = names;
        boolean changed = aboveMoving ? nowFilled > filled : !marks.equals(keptOff);
        if (fresh || last == null || changed || !PixelSheet.reaches(last.frame(), frame, REACH)) {
            fresh = false;
            keptOff = marks;
            filled = nowFilled;
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
        SchematicNames upper = aboveMoving ? null : partner;
        List<Room> others = upper != null && upper.takenAt == view.zoom() ? List.of(upper.taken) : List.of();
        NamePlaces places = new NamePlaces(sheet, fonts, frame.palette(), keptOff, others);
        List<NamePlaces.Placed> placed = places.place(sketches, language);
        names = new Names(placed, stamps.of(placed.stream().map(NamePlaces.Placed::words).toList(), frame.scale()), wide);
        taken = places.room();
        takenAt = view.zoom();
        map.marked(this, view.zoom(), taken);
        SchematicNames lower = partner;
        if (aboveMoving && lower != null) {
            // Not now: what is asked of the map while it is laid out is lost.
            map.threads().fx().execute(lower::again);
        }
    }

    @Override
    public void compose(Composition onto) {
        Names written = names;
        if (written != null && written.frame().viewport().zoom() == onto.zoom()) {
            onto.lay(written, frame -> written);
        }
    }
}
