package uz.posbon.backend.store;

import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import uz.posbon.backend.decide.State;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.shift.Shift;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.Wall;
import uz.posbon.sdk.wall.WallPlace;

/** Writes what stands after an event into the state tables. */
final class StateTables {
    private final Handle handle;

    StateTables(Handle handle) {
        this.handle = handle;
    }

    void put(Object state, String id, String document) {
        switch (state) {
            case Alarm a -> put(a, document);
            case Incident i -> put(i, document);
            case Assignment a -> put(a, document);
            case Unit u -> put(u, document);
            case Shift s -> put(s, document);
            case Wall w -> put(w, document);
            case Display d -> put(d, document);
            default -> item(CatalogueCollection.of(state.getClass()), id, document);
        }
    }

    private void put(Alarm a, String document) {
        handle.createUpdate("""
                        insert into alarm (id, number, version, active, acknowledged, categories, incident_id, document)
                        values (:id, :number, :version, :active, :acknowledged, :categories, :incident, :document)
                        on conflict (id) do update set version = excluded.version, active = excluded.active,
                            acknowledged = excluded.acknowledged, categories = excluded.categories,
                            incident_id = excluded.incident_id, document = excluded.document
                        """)
                .bind("id", a.id())
                .bind("number", a.number())
                .bind("version", a.version())
                .bind("active", a.isActive() ? 1 : 0)
                .bind("acknowledged", a.isAcknowledged() ? 1 : 0)
                .bind("categories", a.categories().stream().map(Category::code).collect(Collectors.joining(" ", " ", " ")))
                .bind("incident", a.incidentId())
                .bind("document", document)
                .execute();
    }

    private void put(Incident i, String document) {
        handle.createUpdate("""
                        insert into incident (id, number, version, status, document)
                        values (:id, :number, :version, :status, :document)
                        on conflict (id) do update set version = excluded.version, status = excluded.status,
                            document = excluded.document
                        """)
                .bind("id", i.id())
                .bind("number", i.number())
                .bind("version", i.version())
                .bind("status", i.status().code())
                .bind("document", document)
                .execute();
    }

    private void put(Assignment a, String document) {
        handle.createUpdate("""
                        insert into assignment (id, version, incident_id, unit_id, still_open, document)
                        values (:id, :version, :incident, :unit, :open, :document)
                        on conflict (id) do update set version = excluded.version, incident_id = excluded.incident_id,
                            still_open = excluded.still_open, document = excluded.document
                        """)
                .bind("id", a.id())
                .bind("version", a.version())
                .bind("incident", a.incidentId())
                .bind("unit", a.unitId())
                .bind("open", a.isOpen() ? 1 : 0)
                .bind("document", document)
                .execute();
    }

    private void put(Unit u, String document) {
        handle.createUpdate("""
                        insert into unit (id, version, document) values (:id, :version, :document)
                        on conflict (id) do update set version = excluded.version, document = excluded.document
                        """)
                .bind("id", u.id())
                .bind("version", u.version())
                .bind("document", document)
                .execute();
    }

    private void put(Shift s, String document) {
        handle.createUpdate("""
                        insert into shift (id, number, version, still_open, document) values (:id, :number, :version, :open, :document)
                        on conflict (id) do update set version = excluded.version, still_open = excluded.still_open,
                            document = excluded.document
                        """)
                .bind("id", s.id())
                .bind("number", s.number())
                .bind("version", s.version())
                .bind("open", s.isOpen() ? 1 : 0)
                .bind("document", document)
                .execute();
    }

    /** A display the wall has no longer goes with it. */
    private void put(Wall w, String document) {
        handle.createUpdate("""
                        insert into wall (id, version, document) values (:id, :version, :document)
                        on conflict (id) do update set version = excluded.version, document = excluded.document
                        """)
                .bind("id", w.id())
                .bind("version", w.version())
                .bind("document", document)
                .execute();
        handle.createUpdate("delete from wall_display where wall_id = :wall and number not in (<numbers>)")
                .bind("wall", w.id())
                .bindList("numbers", w.displays().stream().map(WallPlace::number).toList())
                .execute();
    }

    private void put(Display d, String document) {
        handle.createUpdate("""
                        insert into wall_display (id, wall_id, number, version, document) values (:id, :wall, :number, :version, :document)
                        on conflict (id) do update set version = excluded.version, document = excluded.document
                        """)
                .bind("id", d.key())
                .bind("wall", d.wallId())
                .bind("number", d.number())
                .bind("version", d.version())
                .bind("document", document)
                .execute();
    }

    private void item(CatalogueCollection collection, String id, String document) {
        handle.createUpdate("""
                        insert into catalogue_item (collection, id, document) values (:collection, :id, :document)
                        on conflict (collection, id) do update set document = excluded.document
                        """)
                .bind("collection", collection.path())
                .bind("id", id)
                .bind("document", document)
                .execute();
    }

    void position(String unitId, String document) {
        handle.createUpdate("""
                        insert into unit_position (unit_id, document) values (:unit, :document)
                        on conflict (unit_id) do update set document = excluded.document
                        """)
                .bind("unit", unitId)
                .bind("document", document)
                .execute();
    }

    void message(State.Message message) {
        handle.createUpdate("""
                        insert into cap_message (identifier, sender, sent, outcome, alarm_ids)
                        values (:identifier, :sender, :sent, :outcome, :alarms)
                        """)
                .bind("identifier", message.id().identifier())
                .bind("sender", message.id().sender())
                .bind("sent", message.id().sent().toString())
                .bind("outcome", message.outcome())
                .bind("alarms", String.join(" ", message.alarmIds()))
                .execute();
    }
}
