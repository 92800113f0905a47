package uz.posbon.backend.decide;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.AlarmText;
import uz.posbon.sdk.alarm.NewAlarm;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.catalogue.Site;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;

/** Raises alarms and changes what their source says about them. */
public final class AlarmRaising {
    /** So many languages one alarm speaks besides its first. */
    private static final int LANGUAGES = 20;
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}");

    private final Ledger ledger;

    public AlarmRaising(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Raises an alarm, unless its message was taken before: then the alarm it raised is the answer. */
    public Alarm raise(NewAlarm report) {
        check(report);
        if (report.message() != null) {
            State.Message known = ledger.message(report.message());
            Alarm raised = known == null || known.alarmIds().isEmpty() ? null : ledger.alarm(known.alarmIds().getFirst());
            if (raised != null) {
                return raised;
            }
        }
        Alarm alarm = first(report);
        if (report.message() != null) {
            ledger.write(new State.Message(report.message(), "raised", List.of(alarm.id())));
        }
        return alarm;
    }

    Alarm first(NewAlarm report) {
        NewAlarm placed = placed(report);
        Alarm alarm = AlarmRevision.first(ledger.newId(), ledger.nextAlarmNumber(), placed, zone(placed), ledger.now());
        return ledger.write("alarm.raised", alarm, null, null);
    }

    /**
     * Replaces what the source says. When it got worse the alarm asks for attention again: a worse severity, or a
     * condition that holds once more, takes the acknowledgement away.
     */
    Alarm update(Alarm alarm, NewAlarm report) {
        NewAlarm placed = placed(report);
        AlarmRevision next = new AlarmRevision(alarm, placed, zone(placed));
        boolean worse = placed.severity().rank() < alarm.severity().rank();
        if (worse || !alarm.isActive()) {
            next.acknowledgement = null;
        }
        next.clearance = null;
        Alarm updated = next.done(ledger.now());
        return ledger.write("alarm.updated", updated, updated.incidentId(), null);
    }

    /**
     * Its source says more: that is added to what it said. A long story loses its beginning, which stands in the log.
     *
     * @param text in the languages it is said in: whoever reads another of the alarm's learns it too
     * @param first the alarm's own language, BCP 47
     * @param severity null where that stays
     * @param position null where that stays
     */
    public Alarm more(Alarm alarm, LocalText text, String first, @Nullable Severity severity, @Nullable GeoPoint position) {
        List<AlarmText> translations = alarm.translations().stream()
                .map(t -> new AlarmText(
                        t.language(), t.event(), t.headline(), longer(t.description() == null ? alarm.description() : t.description(), text.in(t.language())), t.instruction(),
                        t.areaDescription()))
                .toList();
        NewAlarm said = new NewAlarm(
                alarm.source(), alarm.message(), alarm.status(), alarm.categories(), alarm.event(), alarm.typeCode(), severity == null ? alarm.severity() : severity,
                alarm.urgency(), alarm.certainty(), alarm.headline(), longer(alarm.description(), text.in(first)), alarm.instruction(),
                position == null ? alarm.position() : position, alarm.area(), alarm.areaDescription(), alarm.siteId(), alarm.cameraId(), alarm.parameters(), alarm.raisedTime(),
                translations);
        return update(alarm, said);
    }

    private static String longer(@Nullable String story, String more) {
        String all = story == null || story.isBlank() ? more : story + "\n" + more;
        return all.substring(Math.max(0, all.length() - Checks.LONG));
    }

    private void check(NewAlarm a) {
        Checks checks = new Checks();
        checks.text(a.source(), "/source", 500);
        checks.text(a.event(), "/event", Checks.SHORT);
        checks.that(!a.categories().isEmpty(), "/categories", "must name at least one category");
        checks.optional(a.typeCode(), "/typeCode", Checks.SHORT);
        checks.optional(a.headline(), "/headline", Checks.LONG);
        checks.optional(a.description(), "/description", Checks.LONG);
        checks.optional(a.instruction(), "/instruction", Checks.LONG);
        checks.optional(a.areaDescription(), "/areaDescription", Checks.LONG);
        checks.entries(a.parameters(), "/parameters");
        translations(a.translations(), checks);
        if (a.message() != null) {
            checks.text(a.message().identifier(), "/message/identifier", Checks.SHORT);
            checks.text(a.message().sender(), "/message/sender", Checks.SHORT);
        }
        if (a.siteId() != null) {
            checks.that(ledger.item(Site.class, a.siteId()) != null, "/siteId", "there is no site '" + a.siteId() + "'");
        }
        if (a.cameraId() != null) {
            checks.that(ledger.item(Camera.class, a.cameraId()) != null, "/cameraId", "there is no camera '" + a.cameraId() + "'");
        }
        checks.done();
    }

    private static void translations(List<AlarmText> all, Checks checks) {
        checks.that(all.size() <= LANGUAGES, "/translations", "must not hold more than " + LANGUAGES);
        for (int i = 0; i < all.size(); i++) {
            AlarmText text = all.get(i);
            String at = "/translations/" + i;
            checks.that(LANGUAGE.matcher(text.language()).matches(), at + "/language", "must be a language of BCP 47, like uz-Cyrl");
            checks.text(text.event(), at + "/event", Checks.SHORT);
            checks.optional(text.headline(), at + "/headline", Checks.LONG);
            checks.optional(text.description(), at + "/description", Checks.LONG);
            checks.optional(text.instruction(), at + "/instruction", Checks.LONG);
            checks.optional(text.areaDescription(), at + "/areaDescription", Checks.LONG);
        }
        checks.that(all.stream().map(text -> text.language().toLowerCase(Locale.ROOT)).distinct().count() == all.size(), "/translations", "must not hold a language twice");
    }

    /** A report without a position stands where its site or camera stands. */
    private NewAlarm placed(NewAlarm a) {
        GeoPoint point = a.position() == null ? known(a.siteId(), a.cameraId()) : a.position();
        return new NewAlarm(
                a.source(), a.message(), a.status(), a.categories(), a.event(), a.typeCode(),
                a.severity(), a.urgency(), a.certainty(), a.headline(), a.description(), a.instruction(),
                point, a.area(), a.areaDescription(), a.siteId(), a.cameraId(), a.parameters(), a.raisedTime(), a.translations());
    }

    private @Nullable GeoPoint known(@Nullable String siteId, @Nullable String cameraId) {
        Site site = siteId == null ? null : ledger.item(Site.class, siteId);
        if (site != null) {
            return site.position();
        }
        Camera camera = cameraId == null ? null : ledger.item(Camera.class, cameraId);
        return camera == null ? null : camera.position();
    }

    private @Nullable String zone(NewAlarm a) {
        return a.position() == null ? null : ledger.zoneAt(a.position());
    }
}
