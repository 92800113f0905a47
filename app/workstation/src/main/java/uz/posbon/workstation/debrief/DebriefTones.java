package uz.posbon.workstation.debrief;

import uz.posbon.sdk.training.debrief.MomentKind;
import uz.posbon.sdk.training.debrief.Outcome;
import uz.posbon.sdk.training.debrief.Sufficiency;
import uz.posbon.sdk.training.debrief.Trend;
import uz.posbon.ui.symbol.Tone;

/** Which colour and shape goes with which judgement. Each of a list has a shape of its own. */
final class DebriefTones {
    private DebriefTones() {}

    static Tone of(Outcome outcome) {
        return switch (outcome.code()) {
            case "Done" -> Tone.READY;
            case "Late" -> Tone.MODERATE;
            case "Missed" -> Tone.SEVERE;
            case "Wrong" -> Tone.EXTREME;
            case "Open" -> Tone.UNKNOWN;
            default -> Tone.OFF;
        };
    }

    /** What the trainer wrote and what the scenario did is not judged. */
    static Tone of(MomentKind kind) {
        Outcome outcome = new Outcome(kind.code());
        return outcome.isDecided() ? of(outcome) : Tone.NEUTRAL;
    }

    static Tone of(Sufficiency sufficiency) {
        return switch (sufficiency.code()) {
            case "Enough" -> Tone.READY;
            case "More" -> Tone.MODERATE;
            case "TooFew" -> Tone.SEVERE;
            case "None" -> Tone.EXTREME;
            default -> Tone.UNKNOWN;
        };
    }

    static Tone of(Trend trend) {
        return switch (trend.code()) {
            case "Better" -> Tone.READY;
            case "Worse" -> Tone.SEVERE;
            case "Same" -> Tone.UNKNOWN;
            default -> Tone.OFF;
        };
    }

    /** The worst first, then what is not judged, then what went well. */
    static int order(Outcome outcome) {
        return switch (outcome.code()) {
            case "Wrong" -> 0;
            case "Missed" -> 1;
            case "Late" -> 2;
            case "Open" -> 3;
            case "Done" -> 4;
            default -> 5;
        };
    }
}
