package uz.posbon.ui.map.coordinates;

/** Which number was taken for which axis. */
public enum AxisOrder {
    LATITUDE_FIRST,
    LONGITUDE_FIRST,
    /** Letters, or the notation itself, say it. */
    NAMED
}
