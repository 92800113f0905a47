package uz.posbon.sdk.room;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an operator on shift has on his hands.
 *
 * @param since when his shift began
 * @param alarms different alarms he handled (acknowledged, linked, shelved, commented ...) in the last ten minutes
 * @param openCases open incidents that are his: he opened them, or took them over with a shift
 * @param lastAction when anything was last written in his name; null when nothing was
 */
public record OperatorLoad(
        String operator,
        String shiftId,
        Instant since,
        boolean onBreak,
        int alarms,
        LoadBand band,
        int openCases,
        @Nullable Instant lastAction) {}
