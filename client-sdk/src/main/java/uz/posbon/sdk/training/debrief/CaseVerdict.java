package uz.posbon.sdk.training.debrief;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of an expectation about one of its alarms. */
record CaseVerdict(Outcome outcome, @Nullable Duration took, @Nullable Moment at, @Nullable String by, @Nullable Found found) {
    static final CaseVerdict OPEN = new CaseVerdict(Outcome.OPEN, null, null, null, null);

    boolean is(Outcome other) {
        return outcome.equals(other);
    }
}
