package uz.posbon.sdk.room;

import java.util.Locale;
import uz.posbon.sdk.code.Code;

/** Names a figure that rows are behind. */
public record RoomFigure(String code) implements Code {
    public static final RoomFigure OPEN = new RoomFigure("open");
    /** Of a priority, 1 to 5. */
    public static final RoomFigure OPEN_OF_PRIORITY = new RoomFigure("open.priority");
    /** Of a category's code. */
    public static final RoomFigure OPEN_OF_CATEGORY = new RoomFigure("open.category");
    /** Of a district's id. */
    public static final RoomFigure OPEN_OF_DISTRICT = new RoomFigure("open.district");
    public static final RoomFigure UNITS = new RoomFigure("units");
    /** Of a status's code. */
    public static final RoomFigure UNITS_OF_STATUS = new RoomFigure("units.status");
    /** Of a district's id. */
    public static final RoomFigure UNITS_OF_DISTRICT = new RoomFigure("units.district");
    /** Those of them that can be sent; of a district's id. */
    public static final RoomFigure AVAILABLE_OF_DISTRICT = new RoomFigure("units.available.district");
    public static final RoomFigure OPERATORS = new RoomFigure("operators");
    /** Open incidents of an operator. */
    public static final RoomFigure CASES_OF_OPERATOR = new RoomFigure("operator.cases");
    /** Alarms an operator handled in the last ten minutes. */
    public static final RoomFigure ALARMS_OF_OPERATOR = new RoomFigure("operator.alarms");
    public static final RoomFigure RAISED = new RoomFigure("alarms.raised");
    public static final RoomFigure RAISED_HOUR = new RoomFigure("alarms.raised.hour");
    public static final RoomFigure UNACKNOWLEDGED = new RoomFigure("alarms.unacknowledged");
    public static final RoomFigure STANDING = new RoomFigure("alarms.standing");
    public static final RoomFigure CHATTERING = new RoomFigure("alarms.chattering");
    public static final RoomFigure NUISANCE = new RoomFigure("alarms.nuisance");
    public static final RoomFigure SHELVED = new RoomFigure("alarms.shelved");
    public static final RoomFigure SOURCES = new RoomFigure("sources");
    public static final RoomFigure SILENT = new RoomFigure("sources.silent");
    /** Incidents opened on this shift. */
    public static final RoomFigure OPENED_ON_SHIFT = new RoomFigure("opened.shift");
    /** Incidents closed on this shift. */
    public static final RoomFigure CLOSED_ON_SHIFT = new RoomFigure("closed.shift");
    /** Alarms of one hour of {@link RoomFigures#hours()}; of when it begins, as RFC 3339 in UTC. */
    public static final RoomFigure RAISED_IN_HOUR = new RoomFigure("flow.raised");
    /** Incidents opened in such an hour. */
    public static final RoomFigure OPENED_IN_HOUR = new RoomFigure("flow.opened");
    /** Incidents closed in such an hour. */
    public static final RoomFigure CLOSED_IN_HOUR = new RoomFigure("flow.closed");

    /** Spans of time a step's figures are of. */
    public enum Span { NOW, SHIFT, WEEKS }

    public RoomFigure {
        Code.check(code);
    }

    /** Those that reached a step within a span. */
    public static RoomFigure reached(ResponseStep step, Span span) {
        return new RoomFigure(step.code() + "." + span.name().toLowerCase(Locale.ROOT));
    }

    /** Those of them that took longer than their limit. */
    public static RoomFigure late(ResponseStep step, Span span) {
        return new RoomFigure(reached(step, span).code() + ".late");
    }

    /** Those that have a step still before them. */
    public static RoomFigure waiting(ResponseStep step) {
        return new RoomFigure(step.code() + ".waiting");
    }

    /** Those of them that are beyond their limit. */
    public static RoomFigure overdue(ResponseStep step) {
        return new RoomFigure(step.code() + ".overdue");
    }

    @Override
    public String toString() {
        return code;
    }
}
