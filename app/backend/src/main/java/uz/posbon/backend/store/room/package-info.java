/**
 * The figures of the room: tables that follow the log event by event, in the transaction of the event, and what is counted from
 * them. What was measured is kept value by value, not in histograms: the spans that are asked for are short (an hour, a shift, four
 * single hours), so percentiles are exact and cost what is in the span, however long the log.
 */
@NullMarked
package uz.posbon.backend.store.room;

import org.jspecify.annotations.NullMarked;
