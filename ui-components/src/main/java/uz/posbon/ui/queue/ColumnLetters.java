package uz.posbon.ui.queue;

/** How many letters the longest lead and the longest badge of a queue have. */
record ColumnLetters(int lead, int badge) {
    static final ColumnLetters NONE = new ColumnLetters(0, 0);

    ColumnLetters with(QueueRow row) {
        return row.lead().length() <= lead && row.badge().length() <= badge
                ? this
                : new ColumnLetters(Math.max(lead, row.lead().length()), Math.max(badge, row.badge().length()));
    }
}
