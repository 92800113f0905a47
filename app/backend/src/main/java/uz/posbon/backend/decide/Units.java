package uz.posbon.backend.decide;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.catalogue.Site;
import uz.posbon.sdk.unit.NewUnit;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.sdk.unit.UnitStatus;

/** Registers units, takes what they say about themselves. */
public final class Units {
    private static final Set<UnitStatus> SETTABLE = Set.of(UnitStatus.AVAILABLE, UnitStatus.OUT_OF_SERVICE);
    private static final int MOST_POSITIONS = 10_000;
    /** No network holds a report back for longer. */
    private static final Duration LONGEST_WAY = Duration.ofMinutes(10);

    private final Ledger ledger;

    public Units(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The unit a path names. */
    public Unit require(String id) {
        Unit unit = ledger.unit(id);
        if (unit == null) {
            throw Refusal.notFound("unit", id);
        }
        return unit;
    }

    /** Registers a unit, or changes what is known of it; what it is doing stays. */
    public Unit register(String id, NewUnit n) {
        Checks checks = new Checks();
        checks.text(n.callSign(), "/callSign", Checks.SHORT);
        checks.text(n.resourceType(), "/resourceType", Checks.SHORT);
        checks.that(n.capabilities().size() <= 100, "/capabilities", "must not name more than 100 capabilities");
        n.capabilities().forEach(c -> checks.text(c, "/capabilities", Checks.SHORT));
        checks.that(ledger.item(Agency.class, n.agencyId()) != null, "/agencyId", "there is no agency '" + n.agencyId() + "'");
        checks.that(n.stationId() == null || ledger.item(Site.class, n.stationId()) != null, "/stationId",
                "there is no site '" + n.stationId() + "'");
        checks.that(n.crew() == null || (n.crew() >= 0 && n.crew() <= 1000), "/crew", "must be between 0 and 1000");
        checks.optional(n.phone(), "/phone", Checks.SHORT);
        checks.done();
        Unit before = ledger.unit(id);
        Unit unit = new Unit(
                id, before == null ? 1 : before.version() + 1, n.callSign(), n.agencyId(), n.resourceType(),
                Set.copyOf(n.capabilities()), n.stationId(),
                before == null ? UnitStatus.AVAILABLE : before.status(),
                before == null ? ledger.now() : before.statusTime(),
                before == null ? null : before.incidentId(),
                before == null ? null : before.assignmentId(),
                n.crew(), n.phone(), before == null ? ledger.now() : before.onDutySince(), before == null ? Map.of() : before.more());
        if (n.position() != null) {
            ledger.write(new UnitPosition(id, n.position(), ledger.now(), null, null));
        }
        return ledger.write("unit.registered", unit, ledger.now(), null);
    }

    public Unit status(Unit unit, UnitStatus status, @Nullable String reason) {
        Checks checks = new Checks();
        checks.that(SETTABLE.contains(status), "/status",
                "must be Available or OutOfService; the others follow from assignments");
        checks.optional(reason, "/reason", Checks.REMARK);
        checks.done();
        if (status.equals(UnitStatus.AVAILABLE) && !ledger.openOf(unit.id()).isEmpty()) {
            throw Refusal.conflict("unit-assigned", "Unit " + unit.callSign() + " works on an incident; clear its assignment first.");
        }
        return ledger.write("unit.status", next(unit, status, ledger.now(), unit.incidentId(), unit.assignmentId()), ledger.now(), reason);
    }

    /**
     * Takes what is news of where units are. A report that was overtaken on its way is none, and nothing was measured after now. One that is older
     * than any network delays it comes from a clock that is behind and is taken with the time it says: it shows as old, where it is.
     */
    public void positions(List<UnitPosition> positions) {
        Checks checks = new Checks();
        checks.that(positions.size() <= MOST_POSITIONS, "/positions", "must not hold more than " + MOST_POSITIONS + " positions");
        checks.done();
        for (int i = 0; i < positions.size(); i++) {
            UnitPosition position = positions.get(i);
            String field = "/positions/" + i;
            checks.that(ledger.unit(position.unitId()) != null, field + "/unitId", "there is no unit '" + position.unitId() + "'");
            Double speed = position.speedMetresPerSecond();
            Double course = position.courseDegrees();
            checks.that(speed == null || speed >= 0, field + "/speedMetresPerSecond", "must not be negative");
            checks.that(course == null || (course >= 0 && course <= 360), field + "/courseDegrees", "must be between 0 and 360");
        }
        checks.done();
        for (UnitPosition position : positions) {
            UnitPosition known = ledger.position(position.unitId());
            UnitPosition heard = position.time().isAfter(ledger.now()) ? at(position, ledger.now()) : position;
            // Where the clock here was set back, the next report is news all the same.
            if (known == null || !isOvertaken(heard.time(), known.time()) || known.time().isAfter(ledger.now())) {
                ledger.write(heard);
            }
        }
    }

    private static boolean isOvertaken(Instant heard, Instant known) {
        return heard.isBefore(known) && heard.isAfter(known.minus(LONGEST_WAY));
    }

    private static UnitPosition at(UnitPosition p, Instant time) {
        return new UnitPosition(p.unitId(), p.point(), time, p.courseDegrees(), p.speedMetresPerSecond());
    }

    static Unit next(Unit u, UnitStatus status, Instant at, @Nullable String incidentId, @Nullable String assignmentId) {
        return new Unit(
                u.id(), u.version() + 1, u.callSign(), u.agencyId(), u.resourceType(), u.capabilities(), u.stationId(),
                status, at, incidentId, assignmentId, u.crew(), u.phone(), onDuty(u, status, at), u.more());
    }

    /** A crew is on duty from when its unit comes into service until it leaves it. */
    private static @Nullable Instant onDuty(Unit u, UnitStatus status, Instant at) {
        if (status.equals(UnitStatus.OUT_OF_SERVICE)) {
            return null;
        }
        return u.status().equals(UnitStatus.OUT_OF_SERVICE) || u.onDutySince() == null ? at : u.onDutySince();
    }
}
