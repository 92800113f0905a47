package uz.posbon.backend.store.room;

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

    private Moment() {}
}
