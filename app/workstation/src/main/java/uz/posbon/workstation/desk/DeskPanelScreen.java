package uz.posbon.workstation.desk;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import uz.posbon.ui.dock.Arrangement;
import uz.posbon.ui.dock.DockRefusal;
import uz.posbon.ui.dock.DockSide;
import uz.posbon.ui.dock.DockSpace;
import uz.posbon.workstation.verb.PanelScreen;
import uz.posbon.workstation.verb.VerbException;
import uz.posbon.workstation.words.Phrase;
import uz.posbon.workstation.workspace.Workspaces;

/** The desk's panels as verbs see them: what touches the screen is handed to the FX thread and waited for, files are written by the caller. */
final class DeskPanelScreen implements PanelScreen {
    private final DockSpace space;
    private final Workspaces workspaces;
    private final FxCalls fx;

    DeskPanelScreen(DockSpace space, Workspaces workspaces, FxCalls fx) {
        this.space = space;
        this.workspaces = workspaces;
        this.fx = fx;
    }

    @Override
    public void send(String panel, Where where) {
        done(panel, fx.get(() -> switch (where) {
            case LEFT, RIGHT, TOP, BOTTOM, CENTRE -> space.move(panel, DockSide.valueOf(where.name()));
            case WINDOW -> space.detach(panel);
            case HIDE -> space.hide(panel);
            case SHOW -> space.show(panel);
            case FOLD -> space.fold(panel, true);
            case UNFOLD -> space.fold(panel, false);
        }));
    }

    @Override
    public void focus(String panel) {
        done(panel, fx.get(() -> space.reveal(panel)));
    }

    @Override
    public void reveal(String panel) {
        done(panel, fx.get(() -> {
            if (!space.arrangement().panels().contains(panel)) {
                space.move(panel, DockSide.CENTRE);
            }
            return space.reveal(panel);
        }));
    }

    private static void done(String panel, Optional<DockRefusal> refused) {
        refused.ifPresent(why -> {
            throw new VerbException(switch (why) {
                case ALWAYS_SEEN -> Phrase.of("verb.panel.always-seen", "panel", panel);
                case LAST_ONE -> Phrase.of("verb.panel.last");
                case UNKNOWN -> Phrase.of("verb.panel.unknown", "panel", panel);
            });
        });
    }

    @Override
    public void save(String name) throws IOException {
        workspaces.save(name, fx.get(space::arrangement));
    }

    @Override
    public boolean show(String name) throws IOException {
        Optional<Arrangement> found = workspaces.find(name);
        found.ifPresent(arrangement -> fx.run(() -> {
            space.arrange(arrangement);
            // Panels say how much room they need once they are dressed.
            space.applyCss();
            space.fit();
        }));
        return found.isPresent();
    }

    @Override
    public boolean drop(String name) throws IOException {
        return workspaces.drop(name);
    }

    @Override
    public List<String> names() throws IOException {
        return workspaces.names();
    }

    @Override
    public void reset() {
        fx.run(space::reset);
    }
}
