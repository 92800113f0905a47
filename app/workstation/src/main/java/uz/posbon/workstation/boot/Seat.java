package uz.posbon.workstation.boot;

import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.ui.dock.Arrangement;
import uz.posbon.workstation.workspace.Workspaces;

/**
 * This seat's workspaces and what it looked like last, read before there is a window.
 *
 * @param damaged whether it was left with an arrangement that cannot be read any more
 */
record Seat(Workspaces workspaces, Optional<Arrangement> left, boolean damaged) {
    private static final Logger LOG = LoggerFactory.getLogger(Seat.class);

    static Seat read(Workspaces workspaces) {
        try {
            return new Seat(workspaces, workspaces.left(), false);
        } catch (IOException e) {
            LOG.warn("the panels stand as at first", e);
            return new Seat(workspaces, Optional.empty(), true);
        }
    }
}
