package uz.posbon.workstation.cameras;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.workstation.verb.Focus;

/** Which cameras look closest at what the operator works on. */
public final class NearCameras {
    private NearCameras() {}

    /** The {@code count} cameras nearest to the selection; the one that raised the alarm comes first. */
    public static List<Camera> of(Picture picture, Focus focus, int count) {
        Incident incident = focus.incidentId() == null ? null : picture.incidents().get(focus.incidentId());
        Alarm alarm = alarm(picture, focus, incident);
        GeoPoint place = place(incident, alarm);
        String raisedBy = alarm == null ? null : alarm.cameraId();
        if (place == null && raisedBy == null) {
            return List.of();
        }
        return picture.catalogue().cameras().values().stream()
                .filter(camera -> !camera.streams().isEmpty())
                .sorted(Comparator.comparingDouble((Camera camera) -> distance(camera, raisedBy, place)).thenComparing(Camera::id))
                .limit(count)
                .toList();
    }

    private static double distance(Camera camera, @Nullable String raisedBy, @Nullable GeoPoint place) {
        if (camera.id().equals(raisedBy)) {
            return -1;
        }
        return place == null ? Double.MAX_VALUE : camera.position().metresTo(place);
    }

    private static @Nullable Alarm alarm(Picture picture, Focus focus, @Nullable Incident incident) {
        if (focus.alarmId() != null) {
            return picture.alarms().get(focus.alarmId());
        }
        return incident == null || incident.alarmIds().isEmpty() ? null : picture.alarms().get(incident.alarmIds().getFirst());
    }

    private static @Nullable GeoPoint place(@Nullable Incident incident, @Nullable Alarm alarm) {
        if (incident != null && incident.position() != null) {
            return incident.position();
        }
        return alarm == null ? null : alarm.position();
    }
}
