package uz.posbon.workstation.citymap;

import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.unit.UnitStatus;

/** Colours of what is drawn into the map's pixels, where style sheets do not reach: the tokens of the dark theme. */
final class Palette {
    static final int CAMERA = 0xFF7F8EA3;
    static final int SITE = 0xFF97A3B3;
    static final int FOUND = 0xFF7AB8FF;
    static final int TRAIL = 0xFF7AB8FF;
    static final int ROUTE = 0xFF3792DB;
    static final int DISTRICT = 0x80768699;

    private static final int EXTREME = 0xFFFF4D5E;
    private static final int SEVERE = 0xFFFF9433;
    private static final int MODERATE = 0xFFFFD84D;
    private static final int MINOR = 0xFF58C4FF;
    private static final int UNKNOWN = 0xFF9AA6B5;

    private Palette() {}

    /** Areas people drew: what keeps people out is the graver colour, what watches the calmer. */
    static int ofZone(String kind) {
        return switch (kind) {
            case "Hazard" -> EXTREME;
            case "Cordon", "Evacuation" -> SEVERE;
            case "Closure" -> MODERATE;
            default -> MINOR;
        };
    }

    static int of(Severity severity) {
        return switch (severity.code()) {
            case "Extreme" -> EXTREME;
            case "Severe" -> SEVERE;
            case "Moderate" -> MODERATE;
            case "Minor" -> MINOR;
            default -> UNKNOWN;
        };
    }

    /** Priorities 1 to 5 take the severity colours in their order. */
    static int ofPriority(int priority) {
        return switch (priority) {
            case 1 -> EXTREME;
            case 2 -> SEVERE;
            case 3 -> MODERATE;
            case 4 -> MINOR;
            default -> UNKNOWN;
        };
    }

    static int of(UnitStatus status) {
        return switch (status.code()) {
            case "Available" -> 0xFF4CD18B;
            case "Dispatched" -> 0xFF3792DB;
            case "EnRoute" -> 0xFF8FDBFF;
            case "OnScene" -> 0xFFFF9433;
            case "Transporting", "AtDestination" -> 0xFFC79BFF;
            default -> 0xFF7A879A;
        };
    }
}
