package uz.posbon.workstation.paper;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.catalogue.Site;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.LogEntry;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.workstation.detail.Detail;
import uz.posbon.workstation.detail.LogLines;
import uz.posbon.workstation.detail.PaperLines;
import uz.posbon.workstation.recommend.Recommendation;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.Numbers;
import uz.posbon.workstation.words.Words;

/** Reads the sheet of open incidents from the desk's last picture, with or without a backend behind it. Pure. */
final class OpenSheet {
    /** The rest is history; the paper is for going on. */
    private static final int LOG_LINES = 6;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final Picture picture;
    private final Instant now;
    private final Words words;

    private OpenSheet(DeskState desk, Words words) {
        this.picture = desk.picture();
        this.now = desk.now();
        this.words = words;
    }

    /** @param machine name of the computer it comes from */
    static Sheet of(DeskState desk, String machine, Words words) {
        return new OpenSheet(desk, words).sheet(desk.operator(), machine);
    }

    /** The open incidents, the most urgent first and of those the oldest. */
    static List<Incident> open(Picture picture) {
        return picture.incidents().values().stream()
                .filter(Incident::isOpen)
                .sorted(Comparator.comparingInt(Incident::priority).thenComparing(Incident::reportedTime).thenComparing(Incident::id))
                .toList();
    }

    private Sheet sheet(String operator, String machine) {
        List<Incident> open = open(picture);
        PictureAge age = PictureAge.of(picture, now);
        List<Sheet.Fact> head = new ArrayList<>();
        fact(head, "paper.place", Stream.of(words.text("status.city"), machine).filter(part -> !part.isBlank()).toList());
        fact(head, "paper.operator", List.of(operator));
        fact(head, "paper.picture", List.of(age(age)));
        fact(head, "paper.printed", List.of(moment(now)));
        fact(head, "paper.open", List.of(words.count("paper.incidents", open.size())));
        String title = words.text("paper.title");
        return new Sheet(words.tag(), title, head, warning(age), open.stream().map(this::page).toList(), labels(title, age));
    }

    private String age(PictureAge age) {
        Instant time = age.time();
        if (time == null) {
            return words.text("paper.age.none");
        }
        boolean isNow = !age.isCut() && age.at(now).isZero();
        return moment(time) + "  " + (isNow ? words.text("paper.age.current") : words.text("paper.age.old", Map.of("age", Words.span(age.at(now)))));
    }

    private String warning(PictureAge age) {
        Instant time = age.time();
        return age.isCut() && time != null ? words.text("paper.cut", Map.of("time", moment(time), "age", Words.span(age.at(now)))) : "";
    }

    private Sheet.Labels labels(String title, PictureAge age) {
        return new Sheet.Labels(
                words.text("detail.units"), words.text("paper.no-units"), words.text("detail.checklist"), words.text("detail.log"),
                words.text("paper.notes"), words.text("paper.page"), title + "  " + age(age));
    }

    private Sheet.Case page(Incident incident) {
        IncidentType type = picture.catalogue().incidentTypes().get(incident.typeId());
        String kind = type == null ? words.name("category", incident.category()) : words.local(type.name());
        return new Sheet.Case(
                Numbers.of(incident) + "   P" + incident.priority() + "   " + kind,
                incident.drill().isDrill() ? words.name("messageStatus", incident.drill()) : "",
                incident.title(),
                facts(incident),
                picture.assignmentsOf(incident.id()).stream()
                        .filter(Assignment::isOpen)
                        .sorted(Comparator.comparing(Assignment::unitId))
                        .map(this::unit)
                        .toList(),
                PaperLines.checklist(incident, Recommendation.plan(picture, incident.typeId()).orElse(null), words).stream()
                        .map(step -> new Sheet.StepLine(step.text(), step.remark().isEmpty(), step.remark()))
                        .toList(),
                log(incident.id()));
    }

    private List<Sheet.Fact> facts(Incident incident) {
        List<Sheet.Fact> facts = new ArrayList<>();
        Site site = incident.siteId() == null ? null : picture.catalogue().sites().get(incident.siteId());
        Zone zone = incident.zoneId() == null ? null : picture.catalogue().zones().get(incident.zoneId());
        fact(facts, "detail.address", parts(incident.address()));
        if (site != null) {
            fact(facts, "detail.site", parts(words.local(site.name()), site.address(), site.phone()));
        }
        fact(facts, "detail.district", parts(zone == null ? incident.zoneId() : words.local(zone.name())));
        fact(facts, "paper.position", parts(position(incident.position())));
        if (incident.caller() != null) {
            fact(facts, "detail.caller", parts(incident.caller().name(), incident.caller().phone()));
        }
        fact(facts, "detail.description", parts(incident.description()));
        fact(facts, "detail.priorityReason", parts(incident.priorityReason()));
        fact(facts, "shift.opened", parts(moment(incident.createdTime()), incident.createdBy()));
        return facts;
    }

    private Sheet.UnitLine unit(Assignment assignment) {
        Unit unit = picture.units().get(assignment.unitId());
        Instant since = assignment.times().get(assignment.status().code());
        return new Sheet.UnitLine(
                unit == null ? assignment.unitId() : unit.callSign(),
                words.name("status", assignment.status()),
                since == null ? "" : time(since) + "  (" + Words.span(Duration.between(since, now)) + ")",
                unit == null ? "" : phone(unit));
    }

    private String phone(Unit unit) {
        if (unit.phone() != null && !unit.phone().isBlank()) {
            return unit.phone();
        }
        Agency agency = picture.catalogue().agencies().get(unit.agencyId());
        return agency == null || agency.number() == null ? "" : agency.number() + "  " + words.local(agency.name());
    }

    private List<Sheet.LogLine> log(String incidentId) {
        List<LogEntry> entries = picture.log(incidentId).reversed();
        List<Detail.LogLine> lines = LogLines.of(picture, incidentId, words);
        return IntStream.range(0, Math.min(LOG_LINES, lines.size()))
                .mapToObj(i -> new Sheet.LogLine(time(entries.get(i).time()), lines.get(i).actor(), lines.get(i).text()))
                .toList();
    }

    private String moment(Instant time) {
        return MOMENT.format(time.atZone(words.zone()));
    }

    /** Today's times without their day; a case that is open for days needs it. */
    private String time(Instant time) {
        LocalDate today = now.atZone(words.zone()).toLocalDate();
        return time.atZone(words.zone()).toLocalDate().equals(today) ? words.time(time) : moment(time);
    }

    /** Latitude first, as people say it over the radio. */
    private static @Nullable String position(@Nullable GeoPoint point) {
        return point == null ? null : String.format(Locale.ROOT, "%.5f, %.5f", point.latitude(), point.longitude());
    }

    private static List<String> parts(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).map(String::valueOf).toList();
    }

    private void fact(List<Sheet.Fact> facts, String key, List<String> parts) {
        if (!parts.isEmpty()) {
            facts.add(new Sheet.Fact(words.text(key), String.join("   ", parts)));
        }
    }
}
