package uz.posbon.ui.map.coordinates;

/** Why something that looks like coordinates is no place. */
public enum Fault {
    /** A latitude beyond 90 or a longitude beyond 180 degrees. */
    OUT_OF_RANGE,
    /** Minutes or seconds of 60 and more. */
    MINUTES_OUT_OF_RANGE,
    /** One coordinate where two are needed. */
    HALF,
    /** Two latitudes, two longitudes, or a sign beside a letter. */
    CONTRADICTION,
    /** UTM and MGRS end at 80 degrees south and 84 degrees north. */
    POLAR,
    /** No such grid zone or square, or the numbers lie outside of it. */
    NOT_IN_GRID,
    /** The link says where only after it was followed, which needs the internet. */
    SHORT_LINK,
    /** A link of a map without coordinates in it. */
    LINK_WITHOUT_PLACE,
    /** A short Plus Code says where only in relation to a place nearby. */
    SHORT_CODE_ALONE,
    /** A short Plus Code with a town's name: read against another town it would lead astray. */
    SHORT_CODE_OF_A_TOWN
}
