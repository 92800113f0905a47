package uz.posbon.backend.decide;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Acknowledgement;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Clearance;
import uz.posbon.sdk.alarm.Comment;
import uz.posbon.sdk.alarm.NewAlarm;
import uz.posbon.sdk.alarm.Nuisance;
import uz.posbon.sdk.alarm.Shelving;

/** The next version of an alarm while it is being decided: what is not set stays as it was. */
final class AlarmRevision {
    private final Alarm before;
    private final @Nullable NewAlarm report;
    private final @Nullable String zoneId;
    @Nullable Clearance clearance;
    @Nullable Acknowledgement acknowledgement;
    @Nullable Shelving shelving;
    List<Comment> comments;
    @Nullable String incidentId;
    @Nullable String groupId;
    @Nullable Nuisance nuisance;

    AlarmRevision(Alarm before) {
        this(before, null, before.zoneId());
    }

    /** A revision in which the source's own words are those of {@code report}. */
    AlarmRevision(Alarm before, @Nullable NewAlarm report, @Nullable String zoneId) {
        this.before = before;
        this.report = report;
        this.zoneId = zoneId;
        this.clearance = before.clearance();
        this.acknowledgement = before.acknowledgement();
        this.shelving = before.shelving();
        this.comments = before.comments();
        this.incidentId = before.incidentId();
        this.groupId = before.groupId();
        this.nuisance = before.nuisance();
    }

    Alarm done(Instant now) {
        NewAlarm words = report == null ? words(before) : report;
        return new Alarm(
                before.id(), before.number(), before.version() + 1,
                words.source(), words.message(), words.status(), words.categories(), words.event(), words.typeCode(),
                words.severity(), words.urgency(), words.certainty(),
                words.headline(), words.description(), words.instruction(),
                words.position(), words.area(), words.areaDescription(), words.siteId(), words.cameraId(),
                zoneId, words.parameters(),
                words.raisedTime() == null ? before.raisedTime() : words.raisedTime(),
                before.reportedTime(), now,
                clearance, acknowledgement, shelving, List.copyOf(comments), incidentId, groupId, nuisance, List.copyOf(words.translations()),
                before.more());
    }

    /** The first version. */
    static Alarm first(String id, long number, NewAlarm words, @Nullable String zoneId, Instant now) {
        return new Alarm(
                id, number, 1,
                words.source(), words.message(), words.status(), List.copyOf(words.categories()), words.event(), words.typeCode(),
                words.severity(), words.urgency(), words.certainty(),
                words.headline(), words.description(), words.instruction(),
                words.position(), words.area(), words.areaDescription(), words.siteId(), words.cameraId(),
                zoneId, Map.copyOf(words.parameters()),
                words.raisedTime() == null ? now : words.raisedTime(),
                now, now, null, null, null, List.of(), null, null, null, List.copyOf(words.translations()), Map.of());
    }

    private static NewAlarm words(Alarm a) {
        return new NewAlarm(
                a.source(), a.message(), a.status(), a.categories(), a.event(), a.typeCode(),
                a.severity(), a.urgency(), a.certainty(), a.headline(), a.description(), a.instruction(),
                a.position(), a.area(), a.areaDescription(), a.siteId(), a.cameraId(), a.parameters(), a.raisedTime(), a.translations());
    }
}
