package uz.posbon.backend.store.room;

import java.util.List;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.room.ResponseStep;

/** Kinds of the moments that are kept: what is counted by when it happened. */
final class Moment {
    static final String RAISED = "raised";
    static final String OPENED = "opened";
    static final String CLOSED = "closed";
    static final String NUISANCE = "nuisance";
    static final String HANDLED = "handled";
    static final String ACKNOWLEDGED = ResponseStep.ACKNOWLEDGE.code();
    static final String DISPATCHED = ResponseStep.DISPATCH.code();
    static final String ARRIVED = ResponseStep.ARRIVE.code();

    /** Operator of the moments that are nobody's in particular. */
    static final String NOBODY = "";

    /** Kinds of moments that alarms have. */
    static final List<String> OF_ALARMS = List.of(RAISED, ACKNOWLEDGED, NUISANCE, HANDLED);

    private static final String TEST = "test:";

    private Moment() {}

    /** What it is kept as: of an exercise or a test under another kind, which no figure counts. */
    static String of(String kind, Alarm alarm) {
        return isActual(alarm) ? kind : test(kind);
    }

    static String test(String kind) {
        return TEST + kind;
    }

    static boolean isActual(Alarm alarm) {
        return alarm.status().equals(MessageStatus.ACTUAL);
    }
}
