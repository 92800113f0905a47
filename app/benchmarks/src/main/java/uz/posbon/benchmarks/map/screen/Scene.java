package uz.posbon.benchmarks.map.screen;

/** What a measured window shows. */
public enum Scene {
    /** Gluon's map as it comes. */
    BARE,
    /** The same with Gluon's own layer of nodes. */
    NODES,
    /** Our map without symbols. */
    EMPTY,
    /** Our map with symbols. */
    SYMBOLS,
    /** The same with tiles painted by Gluon behind it. */
    SYMBOLS_OVER_GLUON
}
