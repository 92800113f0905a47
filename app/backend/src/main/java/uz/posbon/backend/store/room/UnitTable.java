package uz.posbon.backend.store.room;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.store.sql.Statements;
import uz.posbon.sdk.room.Tally;
import uz.posbon.sdk.unit.Unit;

/** Units, what they do, and the district each is in. */
final class UnitTable {
    private final Statements statements;
    /** District of each unit as far as it is known; thousands of positions a minute change it hardly ever. */
    private final Map<String, String> districts = new HashMap<>();

    UnitTable(Statements statements) {
        this.statements = statements;
    }

    void forget() {
        districts.clear();
    }

    void take(Unit unit) {
        statements.run("""
                insert into room_unit (id, call_sign, status, since, zone_id) values (?, ?, ?, ?, ?)
                on conflict (id) do update set call_sign = excluded.call_sign, status = excluded.status, since = excluded.since
                """,
                unit.id(), unit.callSign(), unit.status().code(), unit.statusTime().toEpochMilli(), Tally.NONE);
    }

    void moved(String unitId, @Nullable String zoneId) {
        String zone = zoneId == null ? Tally.NONE : zoneId;
        if (!zone.equals(districts.put(unitId, zone))) {
            statements.run("update room_unit set zone_id = ? where id = ?", zone, unitId);
        }
    }

    void district(String zoneId) {
        statements.run("insert into room_district (id) values (?) on conflict (id) do nothing", zoneId);
    }
}
