package uz.posbon.sdk.internal.json;

import uz.posbon.sdk.training.debrief.Debrief;

/** What a file of a debrief holds. */
public record DebriefDocument(String format, int version, Debrief debrief) {
    /** What it says of itself. */
    public static final String FORMAT = "posbon-debrief";

    /** Grows when an older program would misread it. */
    public static final int VERSION = 1;

    public static DebriefDocument of(Debrief debrief) {
        return new DebriefDocument(FORMAT, VERSION, debrief);
    }

    /** What of it every version has. */
    public record Head(String format, int version) {}
}
