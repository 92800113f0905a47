package uz.posbon.ui.dock;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.symbol.ControlStyle;

/**
 * Holds panels in the main window and in windows beside it: they are dragged by their tabs or grips, folded, hidden, detached and brought back; whatever is
 * done, panels that must always be seen are. What stands where is read as an {@link Arrangement} and set as one.
 *
 * <p>FX thread only. Moving a panel keeps its node, and the keyboard where it was.
 */
public final class DockSpace extends StackPane {
    /** How far from the corner of its monitor, or of the main window, a new window opens. */
    private static final double INSET = 48;

    private final LinkedHashMap<String, DockPanel> panels = new LinkedHashMap<>();
    private final Map<String, Grip> grips = new HashMap<>();
    private final Arrangement initial;
    private final Rightful rightful;
    private final Homes homes;
    private final DockWindows windows;
    private final DockDragRules rules;
    private final PanelHand hand;
    private final PanelMenu menu;
    private final Monitors monitors;
    private final Subscription watching;
    private DockWords words = DockWords.ENGLISH;
    private Runnable changed = () -> { };
    private Runnable settling = this::settle;
    private @Nullable Arrangement settled;
    private DockTree tree;
    private final Overlays overlays = new Overlays(this);
    private final Fitting fitting;
    private double scale = 1;

    /**
     * Shows the panels in the initial arrangement.
     *
     * @param all every panel there will be; ids are unique
     * @param initial what {@link #reset} goes back to
     * @param monitors watched until {@link #close}
     * @param fx the FX thread, for what must wait until a drag has ended
     */
    public DockSpace(List<DockPanel> all, Arrangement initial, Monitors monitors, Executor fx) {
        getStyleClass().add("dock-space");
        // Whatever stands in it: it takes the room it is given, and never pushes what is beside it out of the window.
        setMinSize(0, 0);
        getStylesheets().add(ControlStyle.beside(DockSpace.class, "dock.css"));
        this.initial = initial;
        this.monitors = monitors;
        rules = new DockDragRules(this, fx);
        hand = rules.hand();
        menu = new PanelMenu(() -> words, rules);
        for (DockPanel panel : all) {
            panels.put(panel.id(), panel);
            Grip grip = new Grip();
            hand.carriedBy(grip, panel.id());
            menu.offeredOn(grip, panel.id(), panel.isAlwaysSeen());
            grips.put(panel.id(), grip);
        }
        rightful = new Rightful(panels);
        homes = new Homes(panels, initial);
        fitting = new Fitting(panels, initial, homes);
        windows = new DockWindows(panels, monitors, this::comeBack, () -> changed.run());
        tree = tree(rightful.of(initial, initial).main());
        getChildren().add(tree.region());
        watching = monitors.watch(windows::reachable);
        // The end of every drag of a divider; what else it ends changes nothing.
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> changed.run());
    }

    private DockTree tree(Place place) {
        return new DockTree(place, this::leaf, this::rank, scale);
    }

    private DockLeaf leaf(Place.Stack stack, Side edge) {
        String front = stack.front();
        DockLeaf leaf = new DockLeaf(stack, panels, edge, () -> rules.unfold(front), this::handle, grips.getOrDefault(front, new Grip()));
        hand.putOn(leaf);
        return leaf;
    }

    private DockTab handle(DockTab tab) {
        hand.carriedBy(tab, tab.panel());
        menu.offeredOn(tab, tab.panel(), isAlwaysSeen(tab.panel()));
        return tab;
    }

    private int rank(Place place) {
        return place.panels().stream().map(panels::get).filter(Objects::nonNull).mapToInt(panel -> panel.standing().rank()).max().orElse(0);
    }

    /** Told after whatever the operator did to the arrangement, and sometimes when nothing changed. */
    public void onChange(Runnable action) {
        changed = action;
    }

    /** What ends a passing arrangement when something is to be moved meanwhile; it calls {@link #settle}. */
    public void onSettle(Runnable action) {
        settling = action;
    }

    /** Gives each of its windows, now and later, something more: its look, its keys. */
    public void onWindow(Consumer<Scene> look) {
        windows.look(look);
    }

    /** Puts menus and the titles of windows into another language; the titles of the panels are set already. */
    public void words(DockWords next, String program) {
        words = next;
        windows.titles(program);
        grips.values().forEach(grip -> grip.setAccessibleText(next.move()));
    }

    /**
     * Makes panels as wide as the text in them asks for: widths of panels and in an {@link Arrangement} are those at the usual text size.
     *
     * @param factor how much larger than usual everything is written, 1 at first
     */
    public void scale(double factor) {
        scale = factor;
        tree.scale(factor);
        windows.scale(factor);
    }

    /** Puts what has no room beside the others behind a tab, as {@link Fitting} says; asks the panels, which have to be dressed. */
    public void fit() {
        Arrangement now = arrangement();
        Arrangement next = fitting.of(now, new NeededRoom(panels, scale), getWidth(), getHeight());
        if (settled == null && !next.equals(now)) {
            arrange(next);
        }
    }

    /** What stands where now, or what will once a passing arrangement ends. */
    public Arrangement arrangement() {
        return settled != null ? settled : measured();
    }

    private Arrangement measured() {
        return new Arrangement(tree.measured(), windows.measured());
    }

    /** Puts everything where that arrangement says, as far as it may be; panels it does not know are dropped from it, windows come where they can be seen. */
    public void arrange(Arrangement wanted) {
        settleFirst();
        show(wanted);
        changed.run();
    }

    /** Back to the arrangement of the beginning. */
    public void reset() {
        arrange(initial);
    }

    /** Shows another arrangement for the time being; {@link #arrangement} keeps answering with the lasting one. */
    public void passing(UnaryOperator<Arrangement> change) {
        Arrangement lasting = arrangement();
        show(change.apply(lasting));
        settled = lasting;
    }

    /** Ends a passing arrangement. */
    public void settle() {
        if (settled != null) {
            Arrangement lasting = settled;
            settled = null;
            show(lasting);
        }
    }

    boolean isPassing() {
        return settled != null;
    }

    private void settleFirst() {
        if (settled != null) {
            settling.run();
            settle();
        }
    }

    private void show(Arrangement wanted) {
        Arrangement before = measured();
        Arrangement next = rightful.of(wanted, initial);
        if (next.equals(before)) {
            return;
        }
        homes.leaving(before, next);
        HeldFocus focus = new HeldFocus(getScene());
        boolean rebuild = !next.main().equals(before.main());
        if (rebuild) {
            tree.release();
        }
        windows.release(next.windows());
        if (rebuild) {
            getChildren().remove(tree.region());
            tree = tree(next.main());
            getChildren().addFirst(tree.region());
            // A split shows its parts once it is styled; only then can one of them have the keyboard.
            tree.region().applyCss();
        }
        windows.show(next.windows(), this::tree);
        focus.giveBack(getScene(), panels.firstEntry().getValue().content());
    }

    /** Moves a panel to a side of the main window, or behind the tab of the one that grows. */
    public Optional<DockRefusal> move(String id, DockSide side) {
        DockPanel panel = panels.get(id);
        if (panel == null) {
            return Optional.of(DockRefusal.UNKNOWN);
        }
        settleFirst();
        if (side != DockSide.CENTRE) {
            return go(id, panel.home(side));
        }
        if (panel.isAlwaysSeen()) {
            return Optional.of(DockRefusal.ALWAYS_SEEN);
        }
        return homes.behind(arrangement(), id).map(beside -> go(id, beside)).orElse(Optional.of(DockRefusal.LAST_ONE));
    }

    /** Puts a panel beside others in the main window. */
    Optional<DockRefusal> go(String id, Beside beside) {
        Arrangement now = arrangement();
        if (now.isLast(id)) {
            return Optional.of(DockRefusal.LAST_ONE);
        }
        arrange(now.docked(id, beside));
        return Optional.empty();
    }

    private boolean isGrowing(String id) {
        return panels.get(id) instanceof DockPanel panel && panel.standing() == DockPanel.Standing.GROWING;
    }

    boolean isAlwaysSeen(String id) {
        return panels.get(id) instanceof DockPanel panel && panel.isAlwaysSeen();
    }

    boolean knows(String id) {
        return panels.containsKey(id);
    }

    /** Puts a panel into a window of its own, beside the main window where a second monitor has room. */
    public Optional<DockRefusal> detach(String id) {
        DockPanel panel = panels.get(id);
        if (panel == null) {
            return Optional.of(DockRefusal.UNKNOWN);
        }
        Window main = getScene().getWindow();
        Point2D middle = new Point2D(main.getX() + main.getWidth() / 2, main.getY() + main.getHeight() / 2);
        Point2D corner = monitors.now().stream().filter(monitor -> !monitor.contains(middle)).findFirst()
                .map(monitor -> new Point2D(monitor.getMinX(), monitor.getMinY()))
                .orElse(new Point2D(main.getX(), main.getY()));
        return detach(id, new Rectangle2D(corner.getX() + INSET, corner.getY() + INSET, panel.width() * scale, panel.height()));
    }

    Optional<DockRefusal> detach(String id, Rectangle2D bounds) {
        settleFirst();
        Arrangement now = arrangement();
        if (now.isLast(id)) {
            return Optional.of(DockRefusal.LAST_ONE);
        }
        arrange(now.detached(id, bounds));
        return Optional.empty();
    }

    /** Hides a panel until it is shown again. */
    public Optional<DockRefusal> hide(String id) {
        settleFirst();
        Arrangement now = arrangement();
        if (!panels.containsKey(id)) {
            return Optional.of(DockRefusal.UNKNOWN);
        }
        if (isAlwaysSeen(id)) {
            return Optional.of(DockRefusal.ALWAYS_SEEN);
        }
        if (now.isLast(id)) {
            return Optional.of(DockRefusal.LAST_ONE);
        }
        if (now.panels().contains(id)) {
            arrange(now.without(id));
        }
        return Optional.empty();
    }

    /** Folds the place of a panel to its title, or unfolds it. */
    public Optional<DockRefusal> fold(String id, boolean folded) {
        settleFirst();
        if (isAlwaysSeen(id)) {
            return Optional.of(DockRefusal.ALWAYS_SEEN);
        }
        arrange(arrangement().folded(id, folded));
        return Optional.empty();
    }

    /** Brings a panel into view wherever it is, its window to the front and the keyboard into it. */
    public Optional<DockRefusal> reveal(String id) {
        DockPanel panel = panels.get(id);
        if (panel == null) {
            return Optional.of(DockRefusal.UNKNOWN);
        }
        if (!measured().panels().contains(id)) {
            settleFirst();
        }
        if (!measured().panels().contains(id)) {
            comeBack(Set.of(id));
        }
        measured().stackOf(id).ifPresent(stack -> {
            if (stack.folded()) {
                arrange(arrangement().folded(id, false));
            }
        });
        tree.front(id);
        windows.front(id);
        windows.of(id).ifPresentOrElse(window -> {
            window.stage().toFront();
            window.stage().requestFocus();
        }, () -> getScene().getWindow().requestFocus());
        panel.content().requestFocus();
        return Optional.empty();
    }

    /** Puts panels back into the main window, where they were before or, where that has no room, behind another one's tab. */
    private void comeBack(Set<String> ids) {
        settleFirst();
        NeededRoom room = new NeededRoom(panels, scale);
        Arrangement next = homes.back(arrangement(), ids, place -> room.fits(place, getWidth(), getHeight()));
        // One that needs more than those whose place it shares leaves too little to the others: late comers go behind the tab as well.
        arrange(fitting.of(next, room, getWidth(), getHeight()));
    }

    /** Brings a hidden or detached panel back to where it was in the main window. */
    public Optional<DockRefusal> show(String id) {
        if (!panels.containsKey(id)) {
            return Optional.of(DockRefusal.UNKNOWN);
        }
        if (!arrangement().main().panels().contains(id)) {
            comeBack(Set.of(id));
        }
        return reveal(id);
    }

    /** Called where a panel was let go outside of every place: a window opens there, unless it is over a window of this program. */
    void out(String id) {
        Point2D mouse = new Robot().getMousePosition();
        boolean inside = Window.getWindows().stream().anyMatch(w -> new Rectangle2D(w.getX(), w.getY(), w.getWidth(), w.getHeight()).contains(mouse));
        DockPanel panel = panels.get(id);
        if (!inside && panel != null && settled == null) {
            detach(id, new Rectangle2D(mouse.getX() - panel.width() * scale / 2, mouse.getY() - 8, panel.width() * scale, panel.height()));
        }
    }

    /** Lays a node over the place that grows, or else the largest that holds nothing that must be seen, above earlier ones; the node says itself when it is visible. */
    public void overlay(Node node) {
        overlays.lay(node);
    }

    /** Takes away what was laid over a place. */
    public void uncover(Node node) {
        overlays.takeAway(node);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        overlays.cover(tree.largest(id -> !isAlwaysSeen(id), this::isGrowing));
    }

    /** Closes the windows and stops watching the monitors. */
    public void close() {
        watching.unsubscribe();
        menu.close();
        windows.close();
    }
}
