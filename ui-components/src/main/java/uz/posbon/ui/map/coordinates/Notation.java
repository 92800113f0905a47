package uz.posbon.ui.map.coordinates;

/** A way to write a place. */
public enum Notation {
    /** 41.31110, 69.27970 */
    DECIMAL,
    /** 41° 18.666′ N, 69° 16.782′ E */
    DEGREES_MINUTES,
    /** 41° 18′ 40.0″ N, 69° 16′ 46.9″ E */
    DEGREES_MINUTES_SECONDS,
    /** 42T 523412 4573331, zone and band, easting, northing */
    UTM,
    /** 42T WL 23412 73330 */
    MGRS,
    /** 8JHF876H+CV */
    PLUS_CODE,
    /** geo:41.31110,69.27970 */
    GEO_URI,
    /** The address of a page of a map on the web; read, not written. */
    LINK
}
