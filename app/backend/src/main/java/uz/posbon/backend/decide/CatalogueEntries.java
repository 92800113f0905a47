package uz.posbon.backend.decide;

import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.catalogue.Site;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.incident.ApprovalAct;

/** Puts entries into the catalogue. What an entry refers to has to be there already. */
public final class CatalogueEntries {
    private final Ledger ledger;
    private final Checks checks = new Checks();

    public CatalogueEntries(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Puts {@code item} under {@code id}, the last part of the path. */
    public <T> T put(String id, T item) {
        switch (item) {
            case Agency a -> agency(id, a);
            case Camera c -> camera(id, c);
            case Site s -> site(id, s);
            case Zone z -> zone(id, z);
            case IncidentType t -> type(id, t);
            case ResponsePlan p -> plan(id, p);
            default -> throw new IllegalArgumentException("no catalogue entry: " + item.getClass());
        }
        checks.done();
        ledger.writeItem(id, item);
        return item;
    }

    private void agency(String id, Agency a) {
        id(id, a.id());
        name(a.name());
        checks.text(a.kind(), "/kind", Checks.SHORT);
        checks.optional(a.number(), "/number", Checks.SHORT);
    }

    private void camera(String id, Camera c) {
        id(id, c.id());
        checks.text(c.name(), "/name", Checks.SHORT);
        Double heading = c.headingDegrees();
        Double view = c.fieldOfViewDegrees();
        Double range = c.rangeMetres();
        checks.that(heading == null || (heading >= 0 && heading <= 360), "/headingDegrees", "must be between 0 and 360");
        checks.that(view == null || (view > 0 && view <= 360), "/fieldOfViewDegrees", "must be between 0 and 360");
        checks.that(range == null || range >= 0, "/rangeMetres", "must not be negative");
        for (int i = 0; i < c.streams().size(); i++) {
            checks.text(c.streams().get(i).role(), "/streams/" + i + "/role", Checks.SHORT);
        }
        reference(Agency.class, c.agencyId(), "/agencyId", "agency");
        reference(Site.class, c.siteId(), "/siteId", "site");
    }

    private void site(String id, Site s) {
        id(id, s.id());
        name(s.name());
        checks.text(s.kind(), "/kind", Checks.SHORT);
        checks.optional(s.address(), "/address", Checks.SHORT);
        reference(Zone.class, s.zoneId(), "/zoneId", "zone");
        reference(Agency.class, s.agencyId(), "/agencyId", "agency");
    }

    private void zone(String id, Zone z) {
        id(id, z.id());
        name(z.name());
        checks.text(z.kind(), "/kind", Checks.SHORT);
        checks.that(!z.area().polygons().isEmpty(), "/area", "must have at least one polygon");
    }

    private void type(String id, IncidentType t) {
        id(id, t.id());
        name(t.name());
        checks.priority(t.priority(), "/priority");
    }

    private void plan(String id, ResponsePlan p) {
        id(id, p.id());
        reference(IncidentType.class, p.incidentTypeId(), "/incidentTypeId", "incident type");
        for (int i = 0; i < p.needs().size(); i++) {
            checks.text(p.needs().get(i).capability(), "/needs/" + i + "/capability", Checks.SHORT);
            checks.that(p.needs().get(i).count() >= 1, "/needs/" + i + "/count", "must be at least 1");
        }
        for (int i = 0; i < p.checklist().size(); i++) {
            checks.text(p.checklist().get(i).id(), "/checklist/" + i + "/id", Checks.SHORT);
        }
        for (int i = 0; i < p.approvals().size(); i++) {
            String act = p.approvals().get(i);
            boolean step = p.checklist().stream().anyMatch(one -> act.equals(ApprovalAct.STEP + "/" + one.id()));
            checks.that(step || act.equals(ApprovalAct.DISPATCH.code()) || act.equals(ApprovalAct.PRIORITY.code()), "/approvals/" + i,
                    "must be Dispatch, Priority, or Step/ with the id of a step");
        }
    }

    private void id(String path, String body) {
        checks.text(body, "/id", Checks.ID);
        checks.that(path.equals(body), "/id", "must be '" + path + "', as in the address");
    }

    private void name(LocalText name) {
        checks.that(!name.byLanguage().isEmpty(), "/name", "must have a text in at least one language");
    }

    private void reference(Class<?> type, @Nullable String id, String field, String what) {
        checks.that(id == null || ledger.item(type, id) != null, field, "there is no " + what + " '" + id + "'");
    }
}
