package uz.posbon.ui.map.coordinates;

/** What a number measures, as far as its letters say. */
enum Axis {
    LATITUDE,
    LONGITUDE,
    UNKNOWN
}
