package uz.posbon.backend.store.room;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.room.Tally;
import uz.posbon.sdk.unit.Unit;

/** Units, what they do, and the district each is in. */
final class UnitTable {
    private final Handle handle;
    /** District of each unit as far as it is known; thousands of positions a minute change it hardly ever. */
    private final Map<String, String> districts = new HashMap<>();

    UnitTable(Handle handle) {
        this.handle = handle;
    }

    void forget() {
        districts.clear();
    }

    void take(Unit unit) {
        handle.createUpdate("""
                        insert into room_unit (id, call_sign, status, since, zone_id) values (:id, :sign, :status, :since, :zone)
                        on conflict (id) do update set call_sign = excluded.call_sign, status = excluded.status, since = excluded.since
                        """)
                .bind("id", unit.id())
                .bind("sign", unit.callSign())
                .bind("status", unit.status().code())
                .bind("since", unit.statusTime().toEpochMilli())
                .bind("zone", Tally.NONE)
                .execute();
    }

    void moved(String unitId, @Nullable String zoneId) {
        String zone = zoneId == null ? Tally.NONE : zoneId;
        if (!zone.equals(districts.put(unitId, zone))) {
            handle.createUpdate("update room_unit set zone_id = :zone where id = :id").bind("id", unitId).bind("zone", zone).execute();
        }
    }

    void district(String zoneId) {
        handle.createUpdate("insert into room_district (id) values (:id) on conflict (id) do nothing").bind("id", zoneId).execute();
    }
}
