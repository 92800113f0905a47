package uz.posbon.backend.store.room;

import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.backend.store.sql.Statements;
import uz.posbon.sdk.internal.json.MalformedJsonException;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.sdk.stream.StreamEvent;
import uz.posbon.sdk.unit.UnitPosition;

/**
 * Brings the tables up to the end of a log that was written by a version without them. A piece at a time, each in a transaction of
 * its own, so that a start that is broken off goes on where it was. Limits are those of the plans as they are now.
 */
public final class CatchUp {
    private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);
    private static final int PIECE = 2000;

    private record Line(long sequence, String frame) {}

    private final Statements statements;
    private final RoomTables tables;

    public CatchUp(Statements statements, RoomTables tables) {
        this.statements = statements;
        this.tables = tables;
    }

    /** Reads the log to its end; {@code decode} reads a frame, {@code position} what is kept of where a unit is. */
    public void run(long last, Function<String, StreamEvent> decode, Function<String, UnitPosition> position) {
        long from = tables.progress();
        if (from >= last) {
            return;
        }
        LOG.info("Counting the room's figures from event {} to {}", from + 1, last);
        for (long done = from; done < last; done = tables.progress()) {
            piece(done, decode);
            statements.commit();
        }
        statements.all("select document from unit_position", row -> row.getString(1)).forEach(document -> tables.moved(position.apply(document)));
        statements.commit();
        LOG.info("Counted");
    }

    private void piece(long after, Function<String, StreamEvent> decode) {
        List<Line> lines = statements.all("select sequence, frame from event where sequence > ? order by sequence limit ?",
                row -> new Line(row.getLong(1), row.getString(2)), after, PIECE);
        for (Line line : lines) {
            take(line, decode);
        }
        tables.reached(lines.getLast().sequence);
    }

    /** A room must start although one event of its log is damaged: figures are not worth a dark desk. */
    private void take(Line line, Function<String, StreamEvent> decode) {
        try {
            if (decode.apply(line.frame) instanceof DurableEvent event) {
                take(event);
            }
        } catch (MalformedJsonException e) {
            LOG.warn("Event {} cannot be read; no figure counts it", line.sequence, e);
        }
    }

    private void take(DurableEvent event) {
        Envelope envelope = event.envelope();
        Object state = switch (event) {
            case DurableEvent.AlarmChanged e -> e.alarm();
            case DurableEvent.IncidentChanged e -> e.incident();
            case DurableEvent.AssignmentChanged e -> e.assignment();
            case DurableEvent.UnitChanged e -> e.unit();
            case DurableEvent.ShiftChanged e -> e.shift();
            case DurableEvent.MessageChanged e -> e.message();
            case DurableEvent.ActRefused e -> e.act();
            case DurableEvent.TrainingChanged e -> e.training();
            case DurableEvent.TrainingNoted e -> e.entry();
            case DurableEvent.WallChanged e -> e.wall();
            case DurableEvent.DisplayChanged e -> e.display();
            case DurableEvent.CatalogueChanged e -> e.item();
            case DurableEvent.UnknownEvent e -> e.data();
        };
        tables.take(new RoomEvent(envelope.kind(), state, envelope.time(), envelope.recordedTime(), envelope.actor()));
    }
}
