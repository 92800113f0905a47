package uz.posbon.benchmarks.week;

import java.util.ArrayList;
import java.util.List;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.IncidentApi;
import uz.posbon.sdk.incident.IncidentQuery;

/** Reads everything one replay left at the backend. */
final class ReadBack {
    private static final int PAGE = 500;

    private ReadBack() {}

    static List<FoundCall> read(IncidentApi incidents, String replay) {
        List<FoundCall> found = new ArrayList<>();
        Long before = null;
        List<Incident> page;
        do {
            page = incidents.list(new IncidentQuery(null, before, PAGE));
            for (Incident listed : page) {
                String call = CallIncident.call(listed.references(), replay);
                if (call != null) {
                    // Each is read alone too: what the list says is not proof of what the resource says.
                    Incident incident = incidents.read(listed.id());
                    found.add(new FoundCall(call, incident, incidents.assignments(incident.id()), incidents.log(incident.id())));
                }
                before = listed.number();
            }
        } while (!page.isEmpty());
        return found;
    }
}
