package uz.posbon.ui.map;

/** Which names are written first, and from which zoom on. */
final class NameOrder {

    private NameOrder() {}

    /** Whether it is one place rather than something along which a name may be written again. */
    static boolean isPlace(Sketch sketch) {
        return switch (sketch.kind()) {
            case STATION, LANDMARK, PARK -> true;
            default -> false;
        };
    }

    /** The lowest first. */
    static int rank(Sketch sketch) {
        return switch (sketch.kind()) {
            case DISTRICT -> 0;
            case MOTORWAY -> 1;
            case PRIMARY -> 2;
            case STATION -> 3;
            case LANDMARK -> 4;
            case RIVER -> 5;
            case PARK -> 6;
            case SECONDARY -> 7;
            case CANAL -> 8;
            case METRO, OTHER -> 9;
        };
    }

    /** The zoom its name is worth the room at. */
    static int fromZoom(Sketch sketch) {
        return switch (sketch.kind()) {
            case DISTRICT -> 11;
            case RIVER -> 12;
            case MOTORWAY -> 12;
            case PRIMARY, PARK -> 13;
            case STATION, LANDMARK -> 13;
            case SECONDARY, CANAL -> 14;
            case METRO -> 99;
            case OTHER -> 15;
        };
    }
}
