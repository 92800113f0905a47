package uz.posbon.workstation.queue;

import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.catalogue.Site;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.workstation.words.Words;

/**
 * What rows are made with besides the alarm or incident itself; another language or catalogue makes every row anew.
 *
 * @param plans of the same catalogue
 */
record RowMaker(Catalogue catalogue, Plans plans, Words words) {

    RowMaker(Catalogue catalogue, Words words) {
        this(catalogue, new Plans(catalogue), words);
    }

    /** Whether rows made with it look as if they were made with these. */
    boolean isFor(Catalogue other, Words spoken) {
        return words == spoken
                && catalogue.zones() == other.zones()
                && catalogue.sites() == other.sites()
                && catalogue.incidentTypes() == other.incidentTypes()
                && catalogue.responsePlans() == other.responsePlans();
    }

    /** The district, else that of the site. */
    @Nullable
    String zone(@Nullable String zoneId, @Nullable String siteId) {
        Site site = zoneId != null || siteId == null ? null : catalogue.sites().get(siteId);
        return site == null ? zoneId : site.zoneId();
    }

    /** The name of a district, else what the source says. */
    String place(@Nullable String zoneId, @Nullable String description) {
        Zone zone = zoneId == null ? null : catalogue.zones().get(zoneId);
        if (zone != null) {
            return words.local(zone.name());
        }
        return description == null ? "" : description;
    }
}
