package uz.posbon.workstation.workspace;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.ui.dock.Arrangement;
import uz.posbon.ui.dock.DockSpace;

/** Finds the panels again where this seat left them. FX thread only; files are written beside it. */
public final class SeatMemory {
    private static final Logger LOG = LoggerFactory.getLogger(SeatMemory.class);

    private final DockSpace space;
    private final Workspaces workspaces;
    private final Executor background;
    private volatile Arrangement kept;

    /** Puts the panels where they were left; from then on every change is kept. */
    public SeatMemory(DockSpace space, Optional<Arrangement> left, Workspaces workspaces, Executor background) {
        this.space = space;
        this.workspaces = workspaces;
        this.background = background;
        left.ifPresent(space::arrange);
        kept = space.arrangement();
        space.onChange(this::changed);
    }

    private void changed() {
        Arrangement now = space.arrangement();
        if (!now.equals(kept)) {
            kept = now;
            background.execute(this::write);
        }
    }

    private void write() {
        try {
            workspaces.leave(() -> kept);
        } catch (IOException e) {
            LOG.warn("where the panels stand cannot be kept", e);
        }
    }

    /** Keeps what the seat looks like at the end, before the windows close. Waits for the disk: what is asked to do it later may not be run any more. */
    public void close() {
        Arrangement now = space.arrangement();
        if (!now.equals(kept)) {
            kept = now;
            write();
        }
    }
}
