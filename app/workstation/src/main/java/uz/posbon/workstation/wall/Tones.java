package uz.posbon.workstation.wall;

import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.unit.UnitStatus;
import uz.posbon.ui.symbol.Tone;

/** The colours of the room's codes. */
final class Tones {
    private Tones() {}

    static Tone of(Severity severity) {
        return switch (severity.code()) {
            case "Extreme" -> Tone.EXTREME;
            case "Severe" -> Tone.SEVERE;
            case "Moderate" -> Tone.MODERATE;
            case "Minor" -> Tone.MINOR;
            default -> Tone.UNKNOWN;
        };
    }

    static Tone ofPriority(int priority) {
        return switch (priority) {
            case 1 -> Tone.EXTREME;
            case 2 -> Tone.SEVERE;
            case 3 -> Tone.MODERATE;
            case 4 -> Tone.MINOR;
            default -> Tone.UNKNOWN;
        };
    }

    static Tone of(UnitStatus status) {
        return switch (status.code()) {
            case "Available" -> Tone.READY;
            case "Dispatched" -> Tone.CALLED;
            case "EnRoute" -> Tone.MOVING;
            case "OnScene" -> Tone.BUSY;
            case "Transporting", "AtDestination" -> Tone.CARRYING;
            case "OutOfService" -> Tone.OFF;
            default -> Tone.NEUTRAL;
        };
    }
}
