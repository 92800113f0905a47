package uz.posbon.geodata.route;

/** Why a travel time is a straight line times a detour factor. */
public enum WhyStraight {
    /** No road network is loaded. */
    NO_NETWORK,
    /** The start is too far from any street of the network. */
    START_OFF_NETWORK,
    /** The destination is too far from any street of the network. */
    END_OFF_NETWORK,
    /** Both are on the network, but no way leads from one to the other. */
    NOT_CONNECTED,
    /** The router failed; the log says how. */
    FAILED
}
