package uz.posbon.sdk.internal.scenario;

import java.util.ArrayList;
import java.util.List;
import uz.posbon.sdk.geo.GeoPoint;

/** What a text refers to and where it does, so that it can be followed once all of it is read. */
final class References {
    final List<StepUse> steps = new ArrayList<>();
    final List<NameUse> names = new ArrayList<>();
    final List<UnitsUse> units = new ArrayList<>();
    final List<PointUse> points = new ArrayList<>();

    /** @param alarm whether that step must raise an alarm */
    record StepUse(Place place, String step, boolean alarm) {}

    /** Something of the city. */
    record NameUse(Place place, Named list, String name) {}

    /** So many units with a capability. */
    record UnitsUse(Place place, String capability, int count) {}

    record PointUse(Place place, GeoPoint point) {}

    /** Lists of a city. */
    enum Named {
        UNIT("unit"), CAPABILITY("capability"), AGENCY("agency"), CAMERA("camera"), SITE("site"), ZONE("zone"), INCIDENT_TYPE("incident type"),
        CHECKLIST_STEP("checklist step");

        final String word;

        Named(String word) {
            this.word = word;
        }
    }
}
