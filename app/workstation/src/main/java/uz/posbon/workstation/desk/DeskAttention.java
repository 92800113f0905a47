package uz.posbon.workstation.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.session.Role;
import uz.posbon.ui.queue.QueueRow;
import uz.posbon.workstation.attention.AttentionRows;
import uz.posbon.workstation.attention.Unseen;
import uz.posbon.workstation.words.Words;

/**
 * The supervisor's list, and what the status line says of it while it is out of view: nobody looks into a panel he was not called to. FX thread only.
 */
final class DeskAttention {
    private final LiveDesk desk;
    private final DeskView view;
    private List<QueueRow> rows = List.of();
    private Unseen unseen = Unseen.NONE;
    private @Nullable Words words;

    DeskAttention(LiveDesk desk, DeskView view) {
        this.desk = desk;
        this.view = view;
        view.onShown(DeskPanels.ATTENTION, this::looking);
    }

    void paint(List<QueueRow> next, Words spoken) {
        words = spoken;
        if (next != rows) {
            rows = next;
            view.paint(DeskPanels.ATTENTION, () -> view.attention().rows().replaceAll(next));
            unseen = unseen.with(calling(), view.isShown(DeskPanels.ATTENTION));
        }
        say();
    }

    private List<QueueRow> calling() {
        return desk.may(Role.SUPERVISOR) ? rows : rows.stream().filter(AttentionRows::concernsEverybody).toList();
    }

    private void looking(boolean looks) {
        if (looks) {
            unseen = unseen.with(calling(), true);
            say();
        }
    }

    private void say() {
        if (words != null) {
            view.status().show(unseen.count(), words);
        }
    }
}
