package uz.posbon.ui.dock;

import java.util.Set;
import java.util.concurrent.Executor;

/** What hand and menu may do in a space. What they do waits until the event that led to it has ended. */
final class DockDragRules implements PanelHand.Rules, PanelMenu.Choices {
    private final DockSpace space;
    private final Executor fx;
    private final PanelHand hand = new PanelHand(this);

    DockDragRules(DockSpace space, Executor fx) {
        this.space = space;
        this.fx = fx;
    }

    PanelHand hand() {
        return hand;
    }

    @Override
    public boolean mayGo(String panel, Set<String> others, DockSide side) {
        boolean itself = others.equals(Set.of(panel)) || (side == DockSide.CENTRE && others.contains(panel));
        boolean shared = side == DockSide.CENTRE && (space.isAlwaysSeen(panel) || others.stream().anyMatch(space::isAlwaysSeen));
        return space.knows(panel) && !space.isPassing() && !itself && !shared;
    }

    @Override
    public void go(String panel, Beside beside) {
        fx.execute(() -> space.go(panel, beside));
    }

    @Override
    public void out(String panel) {
        fx.execute(() -> space.out(panel));
    }

    @Override
    public void move(String panel, DockSide side) {
        fx.execute(() -> space.move(panel, side));
    }

    @Override
    public void window(String panel) {
        fx.execute(() -> space.detach(panel));
    }

    @Override
    public void fold(String panel) {
        fx.execute(() -> space.fold(panel, true));
    }

    /** A title of a folded place was chosen. */
    void unfold(String panel) {
        fx.execute(() -> space.fold(panel, false));
    }

    @Override
    public void hide(String panel) {
        fx.execute(() -> space.hide(panel));
    }
}
