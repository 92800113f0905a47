package uz.posbon.workstation.command;

import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.workstation.verb.Screen;
import uz.posbon.workstation.verb.Verb;

/** Names under which the operator keeps things on this seat. Blocks; not for the FX thread. */
@FunctionalInterface
interface KeptNames {
    Logger LOG = LoggerFactory.getLogger(KeptNames.class);

    /** All names of what a verb asks for; none where that has no names of the operator's own. */
    List<String> of(Verb.Ask ask);

    /** Those of a desk; what cannot be listed is logged and offers nothing. */
    static KeptNames on(Screen screen) {
        return ask -> {
            try {
                return switch (ask) {
                    case BOOKMARK -> screen.map().bookmarks();
                    case FILTER, SAVED_FILTER -> screen.queues().saved();
                    case VIEW -> screen.cameras().viewNames();
                    case WORKSPACE -> screen.panels().names();
                    default -> List.of();
                };
            } catch (IOException e) {
                LOG.warn("names of {} cannot be listed", ask, e);
                return List.of();
            }
        };
    }
}
