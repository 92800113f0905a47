package uz.posbon.workstation.detail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.posbon.geodata.route.Travel;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.catalogue.IncidentTypes;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.catalogue.Site;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Dispatch;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.outbox.OutboxEntry;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.workstation.recommend.DuplicateFeed;
import uz.posbon.workstation.recommend.Duplicates;
import uz.posbon.workstation.recommend.Explanations;
import uz.posbon.workstation.recommend.Journeys;
import uz.posbon.workstation.recommend.MoveUp;
import uz.posbon.workstation.recommend.Recommendation;
import uz.posbon.workstation.recommend.TravelWords;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.outbox.OutboxLines;
import uz.posbon.workstation.verb.Focus;
import uz.posbon.workstation.verb.Numbers;
import uz.posbon.workstation.words.Phrase;
import uz.posbon.workstation.words.Words;

/** Reads from the picture what the detail panel says of the selection. */
public final class Details {
    /** So long a unit that was sent by a key can be taken back. */
    private static final int HOLD_SECONDS = 5;

    private final Picture picture;
    private final List<OutboxEntry> pending;
    private final Journeys journeys;
    private final Instant now;
    private final String deskId;
    private final Words words;
    private final Explanations explanations;
    private final DuplicateFeed duplicates;

    private Details(DeskState desk, Words words, DuplicateFeed duplicates) {
        this.picture = desk.picture();
        this.pending = desk.pending();
        this.journeys = desk.journeys();
        this.now = desk.now();
        this.deskId = desk.id();
        this.words = words;
        this.explanations = new Explanations(picture, now);
        this.duplicates = duplicates;
    }

    public static Detail of(DeskState desk, Words words, DuplicateFeed duplicates) {
        Detail detail = new Details(desk, words, duplicates).of(desk.focus());
        Phrase barred = desk.barred();
        return barred.equals(Phrase.NOTHING) ? detail : detail.readOnly(words.say(barred));
    }

    private Detail of(Focus focus) {
        Incident incident = focus.incidentId() == null ? null : picture.incidents().get(focus.incidentId());
        if (incident != null) {
            return incident(incident);
        }
        Alarm alarm = focus.alarmId() == null ? null : picture.alarms().get(focus.alarmId());
        return alarm == null ? new Detail.Nothing() : alarm(alarm);
    }

    private Detail incident(Incident incident) {
        ResponsePlan plan = Recommendation.plan(picture, incident.typeId()).orElse(null);
        Recommendation advice = incident.isOpen()
                ? Recommendation.of(picture, incident, journeys, now)
                : Recommendation.NONE;
        List<Detail.Fact> facts = new ArrayList<>();
        ApprovalLines.of(picture, incident, words).forEach(line -> fact(facts, "detail.approval", line));
        fact(facts, "detail.address", incident.address());
        fact(facts, "detail.site", siteName(incident.siteId()));
        fact(facts, "detail.district", zoneName(incident.zoneId()));
        if (incident.caller() != null) {
            fact(facts, "detail.caller", join(incident.caller().name(), incident.caller().phone()));
        }
        fact(facts, "detail.description", incident.description());
        fact(facts, "detail.priorityReason", incident.priorityReason());
        if (incident.disposition() != null) {
            fact(facts, "detail.disposition", join(words.name("disposition", incident.disposition().code()), incident.disposition().text()));
        }
        return new Detail.IncidentDetail(
                new Detail.Heading(Numbers.of(incident), "p" + incident.priority(), "P" + incident.priority(),
                        typeName(incident), incident.title(), incident.worker(), badge(incident.drill())),
                OutboxLines.about(incident.id(), pending, words),
                facts,
                PaperLines.people(picture, incident, deskId, now, words),
                Timers.of(picture, incident, plan, now, words),
                UnitLines.sent(picture, incident, journeys, now, words),
                UnitLines.recommended(advice, explanations, words),
                remarks(advice, incident.isOpen() ? incident.id() : null),
                PaperLines.checklist(incident, plan, words),
                incident.alarmIds().stream()
                        .map(id -> picture.alarms().get(id))
                        .filter(Objects::nonNull)
                        .map(alarm -> Numbers.of(alarm) + "  " + words.name("severity", alarm.severity()) + "  " + alarm.in(words.tag()).title())
                        .toList(),
                PaperLines.linked(picture, incident),
                PaperLines.papers(picture, incident, words),
                LogLines.of(picture, incident.id(), words),
                next(incident, advice),
                enter(incident, advice));
    }

    /** What can still be taken back goes before what could be done next. */
    private String next(Incident incident, Recommendation advice) {
        Instant told = picture.assignmentsOf(incident.id()).stream()
                .filter(assignment -> assignment.isHeld(now))
                .map(Assignment::heldUntil)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
        if (told != null) {
            return words.count("detail.next.undo", Math.ceilDiv(Duration.between(now, told).toMillis(), 1000));
        }
        return incident.isOpen() && !advice.picks().isEmpty() ? words.text("detail.next.send") : "";
    }

    private static String enter(Incident incident, Recommendation advice) {
        if (!incident.isOpen() || advice.picks().isEmpty()) {
            return "";
        }
        String units = advice.picks().stream().map(pick -> pick.unit().id()).collect(Collectors.joining(" "));
        return "assign %s to %s hold %d".formatted(units, Numbers.of(incident), HOLD_SECONDS);
    }

    private Detail alarm(Alarm alarm) {
        Alarm said = alarm.in(words.tag());
        List<Duplicates.Match> near = duplicates.of(picture, alarm);
        Incident opened = opened(alarm);
        Recommendation advice = alarm.incidentId() == null && opened == null ? Recommendation.of(picture, alarm, journeys, now) : Recommendation.NONE;
        List<Detail.Fact> facts = new ArrayList<>();
        fact(facts, "detail.category", categories(alarm));
        fact(facts, "detail.certainty", words.name("certainty", alarm.certainty()) + ", " + words.name("urgency", alarm.urgency()));
        if (alarm.incidentId() == null) {
            IncidentTypes.forAlarm(picture.catalogue().incidentTypes().values(), alarm)
                    .ifPresent(type -> fact(facts, "detail.opensAs", words.local(type.name())));
        }
        fact(facts, "detail.source", alarm.source());
        fact(facts, "detail.site", siteName(alarm.siteId()));
        fact(facts, "detail.district", zoneName(alarm.zoneId()));
        fact(facts, "detail.area", said.areaDescription());
        fact(facts, "detail.raised", words.time(alarm.raisedTime()));
        fact(facts, "detail.acknowledged", alarm.acknowledgement() == null ? words.text("detail.notYet")
                : words.time(alarm.acknowledgement().time()) + ", " + alarm.acknowledgement().by());
        if (alarm.clearance() != null) {
            fact(facts, "detail.cleared", words.time(alarm.clearance().time()) + ", " + alarm.clearance().by());
        }
        if (alarm.shelving() != null) {
            fact(facts, "detail.shelved", words.time(alarm.shelving().until()) + ", " + alarm.shelving().reason());
        }
        alarm.comments().forEach(comment ->
                facts.add(new Detail.Fact(words.time(comment.time()), comment.by() + ": " + comment.text())));
        return new Detail.AlarmDetail(
                new Detail.Heading(Numbers.of(alarm), alarm.severity().code().toLowerCase(Locale.ROOT),
                        words.name("severity", alarm.severity()), said.event(), said.title(), "", badge(alarm.status())),
                said.description(), said.instruction(), OutboxLines.about(alarm.id(), pending, words), facts, NearbyLines.of(near, picture, now, words),
                UnitLines.recommended(advice, explanations, words), remarks(advice, null),
                next(alarm, opened, near, advice),
                enter(alarm, opened, advice));
    }

    /** The case it has become, here or with the backend. */
    private @Nullable Incident opened(Alarm alarm) {
        String id = alarm.incidentId() != null ? alarm.incidentId() : pending.stream()
                .filter(entry -> entry.subjectId().equals(alarm.id()))
                .map(OutboxEntry::dispatches)
                .filter(Objects::nonNull)
                .map(Dispatch::incidentId)
                .findFirst()
                .orElse(null);
        return id == null ? null : picture.incidents().get(id);
    }

    /** Where somebody works on the same already, that goes before sending more. */
    private String next(Alarm alarm, @Nullable Incident opened, List<Duplicates.Match> near, Recommendation advice) {
        if (alarm.incidentId() != null || opened != null) {
            return words.text("detail.next.incident");
        }
        String enter = advice.picks().isEmpty() ? words.text("detail.next.open")
                : words.text("detail.next.dispatch", Map.of("units", names(advice)));
        return near.stream()
                .map(Duplicates.Match::incident)
                .filter(Objects::nonNull)
                .findFirst()
                .map(same -> words.text("detail.next.same", Map.of("incident", Numbers.of(same))) + "   " + enter)
                .orElse(enter);
    }

    private static String names(Recommendation advice) {
        return advice.picks().stream().map(pick -> pick.unit().callSign()).collect(Collectors.joining(" "));
    }

    private static String enter(Alarm alarm, @Nullable Incident opened, Recommendation advice) {
        if (alarm.incidentId() != null || opened != null) {
            // Somebody was faster, or the queue is a moment behind: the key leads to where the work is.
            return opened == null ? "" : "select " + Numbers.of(opened);
        }
        if (advice.picks().isEmpty()) {
            return "promote " + Numbers.of(alarm);
        }
        String units = advice.picks().stream().map(pick -> pick.unit().id()).collect(Collectors.joining(" "));
        return "dispatch %s %s hold %d".formatted(Numbers.of(alarm), units, HOLD_SECONDS);
    }

    /** What is missing, what is left uncovered, and what the travel times stand on where no street network is open. */
    private List<String> remarks(Recommendation advice, @Nullable String incidentId) {
        List<String> remarks = new ArrayList<>(explanations.of(advice).stream().map(words::say).toList());
        MoveUp.of(picture, advice, incidentId, journeys, now).forEach(gap -> remarks.add(words.say(explanations.of(gap))));
        advice.picks().stream()
                .flatMap(pick -> pick.travel() instanceof Travel.Straight straight ? Stream.of(straight.why()) : Stream.empty())
                .map(why -> "\u2248 " + TravelWords.straight(why, words))
                .distinct()
                .forEach(remarks::add);
        return remarks;
    }

    private String categories(Alarm alarm) {
        return String.join(", ", alarm.categories().stream().map((Category c) -> words.name("category", c)).toList());
    }

    private @Nullable String badge(MessageStatus status) {
        return status.isDrill() ? words.name("messageStatus", status) : null;
    }

    private String typeName(Incident incident) {
        IncidentType type = picture.catalogue().incidentTypes().get(incident.typeId());
        return type == null ? words.name("category", incident.category()) : words.local(type.name());
    }

    private @Nullable String siteName(@Nullable String id) {
        Site site = id == null ? null : picture.catalogue().sites().get(id);
        return site == null ? id : join(words.local(site.name()), site.phone());
    }

    private @Nullable String zoneName(@Nullable String id) {
        Zone zone = id == null ? null : picture.catalogue().zones().get(id);
        return zone == null ? null : words.local(zone.name());
    }

    private void fact(List<Detail.Fact> facts, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Detail.Fact(words.text(key), value));
        }
    }

    private static String join(@Nullable String a, @Nullable String b) {
        return a == null || a.isBlank() ? (b == null ? "" : b) : b == null || b.isBlank() ? a : a + "  " + b;
    }
}
