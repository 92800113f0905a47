package uz.posbon.workstation.desk;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import uz.posbon.ui.dock.Arrangement;
import uz.posbon.ui.dock.Beside;
import uz.posbon.ui.dock.DockPanel;
import uz.posbon.ui.dock.DockPanel.Standing;
import uz.posbon.ui.dock.DockSide;
import uz.posbon.ui.dock.Place;
import uz.posbon.ui.dock.Place.Part;

/** The desk's panels, and where a newcomer finds them: queues on the left, map in the middle, the case on the right, cameras below. */
final class DeskPanels {
    static final String ALARMS = "alarms";
    static final String INCIDENTS = "incidents";
    static final String MAP = "map";
    static final String CASE = "case";
    static final String CAMERAS = "cameras";
    static final String UNITS = "units";
    static final String SHIFT = "shift";
    static final String ATTENTION = "attention";
    static final String OUTBOX = "outbox";
    static final String HEALTH = "health";
    static final String ROOM = "room";
    static final String WALLS = "walls";
    static final String MESSAGES = "messages";

    private static final double QUEUE_WIDTH = 520;
    private static final double QUEUE_HEIGHT = 300;
    private static final double CASE_WIDTH = 460;
    private static final double STRIP_HEIGHT = 232;
    private static final double LARGE_WIDTH = 900;
    private static final double LARGE_HEIGHT = 600;

    private DeskPanels() {}

    static List<DockPanel> of(Region alarms, Region incidents, Region map, Region detail, Region cameras, List<DockPanel> more) {
        return Stream.concat(
                        Stream.of(
                                DockPanel.free(ALARMS, alarms, DockSide.LEFT, QUEUE_WIDTH, QUEUE_HEIGHT).standing(Standing.ALWAYS_SEEN),
                                DockPanel.free(INCIDENTS, incidents, DockSide.LEFT, QUEUE_WIDTH, QUEUE_HEIGHT).standing(Standing.ALWAYS_SEEN),
                                DockPanel.free(MAP, map, DockSide.RIGHT, LARGE_WIDTH, LARGE_HEIGHT).standing(Standing.GROWING),
                                DockPanel.free(CASE, detail, DockSide.RIGHT, CASE_WIDTH, LARGE_HEIGHT),
                                DockPanel.free(CAMERAS, cameras, DockSide.BOTTOM, LARGE_WIDTH, STRIP_HEIGHT)),
                        more.stream())
                .toList();
    }

    static Arrangement newcomer() {
        Place queues = Place.column(new Part(Place.alone(ALARMS), QUEUE_HEIGHT), new Part(Place.alone(INCIDENTS), QUEUE_HEIGHT));
        Place row = Place.row(new Part(queues, QUEUE_WIDTH), new Part(Place.alone(MAP), LARGE_WIDTH), new Part(Place.alone(CASE), CASE_WIDTH));
        return Arrangement.of(Place.column(new Part(row, LARGE_HEIGHT), new Part(Place.alone(CAMERAS), STRIP_HEIGHT)));
    }

    /** The cameras in the place of map and case; the queues keep theirs. */
    static Arrangement largeCameras(Arrangement now) {
        if (now.main().panels().contains(MAP)) {
            return now.docked(CAMERAS, new Beside(Set.of(MAP), DockSide.CENTRE, 1)).keeping(panel -> !panel.equals(MAP) && !panel.equals(CASE));
        }
        return now.docked(CAMERAS, Beside.edge(DockSide.RIGHT, LARGE_WIDTH));
    }

    /** Without the cameras, which have gone to a window of the wall's own. */
    static Arrangement withoutCameras(Arrangement now) {
        Arrangement rest = now.isLast(CAMERAS) ? now.docked(MAP, Beside.edge(DockSide.TOP, LARGE_HEIGHT)) : now;
        return rest.panels().contains(CAMERAS) ? rest.without(CAMERAS) : rest;
    }
}
