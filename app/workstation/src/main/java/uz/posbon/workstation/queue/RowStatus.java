package uz.posbon.workstation.queue;

/** Where an alarm or an incident stands, in the order of who needs somebody. */
enum RowStatus {
    /** An alarm nobody has acknowledged. */
    NEW,
    /** An open incident without units. */
    WAITING,
    /** An open incident with units. */
    SENT,
    ACKNOWLEDGED,
    SHELVED,
    CLEARED,
    CLOSED
}
