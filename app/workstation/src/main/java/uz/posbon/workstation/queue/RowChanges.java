package uz.posbon.workstation.queue;

import java.util.List;
import uz.posbon.ui.queue.QueueRow;

/** What a queue has to be told: rows that came or changed, ids of those that went. */
record RowChanges(List<QueueRow> put, List<String> gone) {
    RowChanges {
        put = List.copyOf(put);
        gone = List.copyOf(gone);
    }

    boolean isEmpty() {
        return put.isEmpty() && gone.isEmpty();
    }
}
