package uz.posbon.workstation.verb;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** What verbs do with the queues. Every call may be made from any thread but the FX thread, and blocks. */
public interface QueueScreen {

    /** Which of the two. */
    enum Which {
        ALARMS,
        INCIDENTS;

        /** As an operator writes it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What one queue shows.
     *
     * @param filter the filter line; empty for every row
     * @param sort the field; empty for the usual order
     */
    record View(String filter, String sort, boolean descending) {
        /** Every row in the usual order. */
        public static final View ALL = new View("", "", false);
    }

    View view(Which queue);

    void show(Which queue, View view);

    /** Ids of the alarms that stand behind the same line of the queue as this one, as the operator sees it; itself where it stands alone. */
    List<String> together(String alarmId);

    /** Keeps what both queues show under this name. */
    void save(String name) throws IOException;

    /**
     * Shows what was kept under this name.
     *
     * @throws VerbException if there is none
     */
    void recall(String name) throws IOException;

    /**
     * Forgets what was kept under this name.
     *
     * @throws VerbException if there is nothing
     */
    void drop(String name) throws IOException;

    /** Names of what was kept. */
    List<String> saved() throws IOException;
}
