package uz.posbon.backend.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.decide.Act;
import uz.posbon.backend.decide.Fact;
import uz.posbon.backend.decide.Ledger;
import uz.posbon.backend.decide.Refusal;
import uz.posbon.backend.store.room.CatchUp;
import uz.posbon.backend.store.room.RoomEvent;
import uz.posbon.backend.store.room.RoomTables;
import uz.posbon.backend.decide.WallRules;
import uz.posbon.backend.store.sql.Statements;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.LogEntry;
import uz.posbon.sdk.internal.json.EventDecoder;
import uz.posbon.sdk.internal.json.EventEncoder;
import uz.posbon.sdk.picture.IncidentLog;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.sdk.message.RoomMessage;
import uz.posbon.sdk.session.RefusedAct;
import uz.posbon.sdk.shift.Shift;
import uz.posbon.sdk.training.TrainingEntry;
import uz.posbon.sdk.training.TrainingSession;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.Wall;

/** Does one command: decides it, appends its events to the log and brings the state up to date. One thread only. */
final class Journal {
    /** What a command brought, for those who hear of it after the commit. */
    record Done(Reply reply, List<Frame> frames, List<UnitPosition> positions) {}

    private static final long UNKNOWN = -1;

    private final Statements statements;
    private final String source;
    private final Documents documents;
    private final EventEncoder encoder;
    private final CurrentState state;
    private final StateTables tables;
    private final Deeds deeds;
    private final RoomTables room;
    private final Idempotency idempotency;
    private final Supplier<String> ids;
    private long sequence;

    Journal(Database database, Documents documents, EventEncoder encoder, Supplier<String> ids) {
        this.statements = database.writer();
        this.source = "/posbon/" + database.log();
        this.documents = documents;
        this.encoder = encoder;
        this.state = new CurrentState(statements, documents);
        this.tables = new StateTables(statements);
        this.deeds = new Deeds(statements, state);
        this.room = new RoomTables(statements, state);
        this.idempotency = new Idempotency(statements);
        this.ids = ids;
        this.sequence = lastSequence();
    }

    /** Of the last event that was appended, committed or not. */
    long sequence() {
        return sequence;
    }

    /** Brings the room's figures to the end of the log, before anything is written to it. */
    void catchUp(EventDecoder decoder) {
        new CatchUp(statements, room).run(sequence, decoder::decode, document -> documents.read(document, UnitPosition.class));
    }

    /** Starts from what is on disk, after something was taken back. */
    void reset() {
        state.forget();
        room.forget();
        sequence = lastSequence();
    }

    /** Forgets all it knows of the log until {@link #reset} is possible: the disk may not even let it be read. */
    void forget() {
        state.forget();
        sequence = UNKNOWN;
    }

    /** Writes something that leaves no trace. */
    void tryOut() {
        idempotency.tryOut();
    }

    void forgetOldKeys(Instant now) {
        idempotency.forgetOld(now);
    }

    /**
     * Does {@code command} inside the open transaction.
     *
     * @throws Refusal if it is not to be done; then nothing was written
     */
    Done perform(Command command, Instant now) {
        if (sequence == UNKNOWN) {
            reset();
        }
        if (command.key() != null) {
            Reply before = idempotency.before(command.key(), command.request());
            if (before != null) {
                return new Done(before, List.of(), List.of());
            }
        }
        Ledger ledger = new Ledger(state, new Act(command.actor(), now, ids));
        Answer answer = command.decide().apply(ledger);
        new WallRules(state, ledger).follow();
        Map<Object, String> texts = new IdentityHashMap<>();
        List<LogEntry> entries = new ArrayList<>();
        List<Frame> frames = append(ledger, now, texts, entries);
        ledger.messages().forEach(tables::message);
        for (UnitPosition position : ledger.positions()) {
            tables.position(position.unitId(), documents.text(position));
            state.keep(position);
            room.moved(position);
        }
        String body = answer.body() == null ? null : text(answer.body().apply(entries), texts);
        Reply reply = new Reply(answer.status(), answer.version(), answer.location(), body);
        if (command.key() != null) {
            idempotency.keep(command.key(), command.request(), reply, now);
        }
        return new Done(reply, frames, ledger.positions());
    }

    private List<Frame> append(Ledger ledger, Instant now, Map<Object, String> texts, List<LogEntry> entries) {
        List<Frame> frames = new ArrayList<>();
        Map<String, Fact> last = new LinkedHashMap<>();
        for (Fact fact : ledger.facts()) {
            Envelope envelope = new Envelope(
                    ids.get(), ++sequence, Envelope.PREFIX + fact.kind(), source, fact.subject(),
                    fact.time(), now, fact.actor(), fact.incidentId(), fact.reason());
            String frame = encoder.encode(envelope, Documents.data(fact.state(), text(fact.state(), texts)));
            Optional<LogEntry> entry = IncidentLog.entry(event(envelope, fact.state()));
            entry.ifPresent(entries::add);
            insert(envelope, frame, entry.map(documents::text).orElse(null));
            deeds.mark(fact, sequence, ledger);
            room.take(new RoomEvent(fact.kind(), fact.state(), fact.time(), now, fact.actor()));
            frames.add(new Frame(sequence, frame));
            last.put(fact.state().getClass().getName() + fact.subject(), fact);
        }
        for (Fact fact : last.values()) {
            tables.put(fact.state(), fact.subject(), text(fact.state(), texts));
            state.keep(fact.state());
        }
        if (!frames.isEmpty()) {
            room.reached(sequence);
        }
        return frames;
    }

    private void insert(Envelope envelope, String frame, @Nullable String entry) {
        statements.run("insert into event (sequence, incident_id, frame, entry) values (?, ?, ?, ?)",
                envelope.sequence(), envelope.incidentId(), frame, entry);
    }

    private static DurableEvent event(Envelope envelope, Object state) {
        return switch (state) {
            case Alarm a -> new DurableEvent.AlarmChanged(envelope, a);
            case Incident i -> new DurableEvent.IncidentChanged(envelope, i);
            case Assignment a -> new DurableEvent.AssignmentChanged(envelope, a);
            case Unit u -> new DurableEvent.UnitChanged(envelope, u);
            case Shift s -> new DurableEvent.ShiftChanged(envelope, s);
            case RoomMessage m -> new DurableEvent.MessageChanged(envelope, m);
            case RefusedAct r -> new DurableEvent.ActRefused(envelope, r);
            case TrainingSession t -> new DurableEvent.TrainingChanged(envelope, t);
            case TrainingEntry e -> new DurableEvent.TrainingNoted(envelope, e);
            case Wall w -> new DurableEvent.WallChanged(envelope, w);
            case Display d -> new DurableEvent.DisplayChanged(envelope, d);
            default -> new DurableEvent.CatalogueChanged(envelope, state);
        };
    }

    private String text(Object value, Map<Object, String> texts) {
        return texts.computeIfAbsent(value, documents::text);
    }

    private long lastSequence() {
        return statements.number("select max(sequence) from event");
    }
}
