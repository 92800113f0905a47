package uz.posbon.ui.queue;

/**
 * Which columns a queue shows beside symbol, title and detail.
 *
 * @param ageFirst age before the lead, otherwise at the end
 * @param lead whether rows have a lead
 * @param badge whether rows have a badge
 */
public record QueueColumns(boolean ageFirst, boolean lead, boolean badge) {

    /** Symbol, age, kind, title, detail: for things sorted by how long they wait. */
    public static QueueColumns byAge() {
        return new QueueColumns(true, false, true);
    }

    /** Symbol, lead, badge, kind, title, detail, age: for things sorted by rank. */
    public static QueueColumns byLead() {
        return new QueueColumns(false, true, true);
    }
}
