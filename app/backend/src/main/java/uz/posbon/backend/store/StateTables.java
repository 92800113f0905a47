package uz.posbon.backend.store;

import java.util.stream.Collectors;
import uz.posbon.backend.decide.State;
import uz.posbon.backend.store.sql.Statements;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.message.RoomMessage;
import uz.posbon.sdk.session.RefusedAct;
import uz.posbon.sdk.shift.Shift;
import uz.posbon.sdk.training.TrainingEntry;
import uz.posbon.sdk.training.TrainingSession;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.Wall;
import uz.posbon.sdk.wall.WallPlace;

/** Writes what stands after an event into the state tables. */
final class StateTables {
    private final Statements statements;

    StateTables(Statements statements) {
        this.statements = statements;
    }

    void put(Object state, String id, String document) {
        switch (state) {
            case Alarm a -> put(a, document);
            case Incident i -> put(i, document);
            case Assignment a -> put(a, document);
            case Unit u -> put(u, document);
            case Shift s -> put(s, document);
            case RoomMessage m -> put(m, document);
            case RefusedAct r -> put(r, document);
            case TrainingSession t -> put(t, document);
            case TrainingEntry e -> put(e, document);
            case Wall w -> put(w, document);
            case Display d -> put(d, document);
            default -> item(CatalogueCollection.of(state.getClass()), id, document);
        }
    }

    private void put(Alarm a, String document) {
        statements.run("""
                insert into alarm (id, number, version, active, acknowledged, categories, incident_id, document)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set version = excluded.version, active = excluded.active,
                    acknowledged = excluded.acknowledged, categories = excluded.categories,
                    incident_id = excluded.incident_id, document = excluded.document
                """,
                a.id(), a.number(), a.version(), flag(a.isActive()), flag(a.isAcknowledged()),
                a.categories().stream().map(Category::code).collect(Collectors.joining(" ", " ", " ")), a.incidentId(), document);
    }

    private void put(Incident i, String document) {
        statements.run("""
                insert into incident (id, number, version, status, document) values (?, ?, ?, ?, ?)
                on conflict (id) do update set version = excluded.version, status = excluded.status,
                    document = excluded.document
                """,
                i.id(), i.number(), i.version(), i.status().code(), document);
    }

    private void put(Assignment a, String document) {
        statements.run("""
                insert into assignment (id, version, incident_id, unit_id, still_open, document) values (?, ?, ?, ?, ?, ?)
                on conflict (id) do update set version = excluded.version, incident_id = excluded.incident_id,
                    still_open = excluded.still_open, document = excluded.document
                """,
                a.id(), a.version(), a.incidentId(), a.unitId(), flag(a.isOpen()), document);
    }

    private void put(Unit u, String document) {
        statements.run("""
                insert into unit (id, version, document) values (?, ?, ?)
                on conflict (id) do update set version = excluded.version, document = excluded.document
                """,
                u.id(), u.version(), document);
    }

    private void put(Shift s, String document) {
        statements.run("""
                insert into shift (id, number, version, still_open, document) values (?, ?, ?, ?, ?)
                on conflict (id) do update set version = excluded.version, still_open = excluded.still_open,
                    document = excluded.document
                """,
                s.id(), s.number(), s.version(), flag(s.isOpen()), document);
    }

    private void put(RoomMessage m, String document) {
        statements.run("""
                insert into message (id, number, version, waiting, document) values (?, ?, ?, ?, ?)
                on conflict (id) do update set version = excluded.version, waiting = excluded.waiting, document = excluded.document
                """,
                m.id(), m.number(), m.version(), flag(!m.missing().isEmpty()), document);
    }

    private void put(RefusedAct r, String document) {
        statements.run("""
                insert into refused_act (id, since, document) values (?, ?, ?)
                on conflict (id) do update set document = excluded.document
                """,
                r.id(), r.since().toEpochMilli(), document);
    }

    private void put(TrainingSession t, String document) {
        statements.run("""
                insert into training (id, version, document) values (?, ?, ?)
                on conflict (id) do update set version = excluded.version, document = excluded.document
                """,
                t.id(), t.version(), document);
    }

    private void put(TrainingEntry e, String document) {
        statements.run("insert into training_entry (id, number, document) values (?, ?, ?)", e.id(), e.number(), document);
    }

    /** A display the wall has no longer goes with it. */
    private void put(Wall w, String document) {
        statements.run("""
                insert into wall (id, version, document) values (?, ?, ?)
                on conflict (id) do update set version = excluded.version, document = excluded.document
                """,
                w.id(), w.version(), document);
        statements.run("delete from wall_display where wall_id = ? and number not in (select value from json_each(?))",
                w.id(), w.displays().stream().map(WallPlace::number).toList().toString());
    }

    private void put(Display d, String document) {
        statements.run("""
                insert into wall_display (id, wall_id, number, version, document) values (?, ?, ?, ?, ?)
                on conflict (id) do update set version = excluded.version, document = excluded.document
                """,
                d.key(), d.wallId(), d.number(), d.version(), document);
    }

    private void item(CatalogueCollection collection, String id, String document) {
        statements.run("""
                insert into catalogue_item (collection, id, document) values (?, ?, ?)
                on conflict (collection, id) do update set document = excluded.document
                """,
                collection.path(), id, document);
    }

    void position(String unitId, String document) {
        statements.run("""
                insert into unit_position (unit_id, document) values (?, ?)
                on conflict (unit_id) do update set document = excluded.document
                """,
                unitId, document);
    }

    void message(State.Message message) {
        statements.run("insert into cap_message (identifier, sender, sent, outcome, alarm_ids) values (?, ?, ?, ?, ?)",
                message.id().identifier(), message.id().sender(), message.id().sent().toString(),
                message.outcome(), String.join(" ", message.alarmIds()));
    }

    private static int flag(boolean yes) {
        return yes ? 1 : 0;
    }
}
