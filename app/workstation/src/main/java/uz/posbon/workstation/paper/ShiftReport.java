package uz.posbon.workstation.paper;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.room.AlarmFigures;
import uz.posbon.sdk.room.ResponseStep;
import uz.posbon.sdk.room.ResponseTimes;
import uz.posbon.sdk.room.RoomRow;
import uz.posbon.sdk.room.RoomRows;
import uz.posbon.sdk.room.Tally;
import uz.posbon.sdk.room.TimeSpan;
import uz.posbon.sdk.shift.Break;
import uz.posbon.sdk.shift.ShiftStatistics;
import uz.posbon.workstation.verb.Numbers;
import uz.posbon.workstation.words.Words;

/** What was done on a shift, in words: figures, times against limits, exceptions, every incident. Pure. */
final class ShiftReport {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final String NONE = "–";
    /** So that moments stand on one line, and most titles too. */
    private static final List<Double> TIMES = List.of(1.6, 1.1, 1.0, 1.1, 1.3, 1.3);
    private static final List<Double> EXCEPTIONS = List.of(1.0, 2.8, 1.55, 2.05, 0.6);
    private static final List<Double> INCIDENTS = List.of(0.8, 3.2, 0.9, 1.3, 1.3, 0.9);

    private final ShiftFindings found;
    private final Picture picture;
    private final Words words;

    private ShiftReport(ShiftFindings found, Picture picture, Words words) {
        this.found = found;
        this.picture = picture;
        this.words = words;
    }

    static Report of(ShiftFindings found, Picture picture, Instant now, Words words) {
        return new ShiftReport(found, picture, words).report(now);
    }

    private Report report(Instant now) {
        String title = words.text("report.title", Map.of("operator", found.shift().operator(), "number", Long.toString(found.shift().number())));
        return new Report(
                words.tag(), title, head(now), List.of(figures(), times(), exceptions(), incidents(), open()), words.text("paper.page"));
    }

    private List<Report.Fact> head(Instant now) {
        List<Report.Fact> head = new ArrayList<>();
        Instant ended = found.shift().endedTime();
        head.add(new Report.Fact(words.text("report.operator"), found.shift().operator()));
        head.add(new Report.Fact(words.text("report.from"), moment(found.shift().startedTime())));
        head.add(new Report.Fact(words.text("report.to"), ended == null ? words.text("report.lasts") : moment(ended)));
        for (Break one : found.shift().breaks()) {
            head.add(new Report.Fact(words.text("shift.figure.onBreak"), moment(one.startedTime()) + " – "
                    + (one.endedTime() == null ? "" : moment(one.endedTime())) + (one.reason() == null ? "" : "  " + one.reason())));
        }
        head.add(new Report.Fact(words.text("paper.printed"), moment(now)));
        return head;
    }

    private Report.Table figures() {
        ShiftStatistics s = found.statistics();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(words.text("report.opened"), Integer.toString(found.opened().total())));
        rows.add(List.of(words.text("report.closed"), Integer.toString(found.closed().total())));
        rows.add(List.of(words.text("report.openNow"), Integer.toString(found.figures().open().total())));
        rows.add(List.of(words.text("shift.figure.acknowledged") + " (" + found.shift().operator() + ")", Integer.toString(s.alarmsAcknowledged())));
        rows.add(List.of(words.text("shift.figure.opened") + " (" + found.shift().operator() + ")", Integer.toString(s.incidentsOpened())));
        rows.add(List.of(words.text("shift.figure.sent") + " (" + found.shift().operator() + ")", Integer.toString(s.unitsSent())));
        rows.add(List.of(words.text("shift.figure.closed") + " (" + found.shift().operator() + ")", Integer.toString(s.incidentsClosed())));
        rows.add(List.of(words.text("shift.figure.onBreak"), Words.span(s.onBreak())));
        return new Report.Table(words.text("report.figures"), List.of(words.text("report.figure"), words.text("report.value")), rows, "");
    }

    private Report.Table times() {
        List<List<String>> rows = new ArrayList<>();
        for (ResponseTimes times : found.figures().response()) {
            TimeSpan span = times.shift();
            if (span != null) {
                rows.add(List.of(
                        words.name("roomStep", times.step()), Integer.toString(span.measured()), span(span.p50()), span(span.p90()), limit(span),
                        span.late() + " / " + span.limited()));
            }
        }
        return new Report.Table(
                words.text("report.times"),
                List.of(words.text("report.step"), words.text("report.measured"), words.text("room.median"), words.text("room.p90"), words.text("report.limit"),
                        words.text("report.late")),
                TIMES, rows, words.text("report.none"));
    }

    /** The backend says an alarm in its source's first language. */
    private String title(RoomRow row) {
        Alarm alarm = row.kind().equals(RoomRow.ALARM) ? picture.alarms().get(row.id()) : null;
        return alarm == null ? row.title() : alarm.in(words.tag()).title();
    }

    private static String limit(TimeSpan span) {
        String shortest = span(span.shortestLimit());
        String longest = span(span.longestLimit());
        return shortest.equals(longest) ? shortest : shortest + "–" + longest;
    }

    /** What was late, step by step, what people left out or overrode, and what is wrong with the alarms as the report is made. */
    private Report.Table exceptions() {
        List<List<String>> rows = new ArrayList<>();
        for (ResponseStep step : ResponseStep.KNOWN) {
            for (RoomRow row : found.late(step)) {
                rows.add(List.of(
                        words.name("roomStep", step), number(row) + "  " + title(row), row.time() == null ? "" : moment(row.time()), span(row.took()), span(row.limit())));
            }
        }
        for (ResponseStep step : ResponseStep.KNOWN) {
            for (RoomRow row : found.overdue().getOrDefault(step, List.of())) {
                rows.add(List.of(
                        words.name("roomStep", step), number(row) + "  " + title(row), row.time() == null ? "" : moment(row.time()), words.text("report.waits"), ""));
            }
        }
        for (ShiftActs.Act act : new ShiftActs(found.shift(), picture, words).all()) {
            rows.add(List.of(
                    act.kind(), Numbers.of(act.incident()) + "  " + act.incident().title() + ": " + act.text() + (act.by().isEmpty() ? "" : " (" + act.by() + ")"),
                    moment(act.time()), "", ""));
        }
        AlarmFigures alarms = found.figures().alarms();
        state(rows, "room.alarms.standing", alarms.standing());
        state(rows, "room.alarms.chattering", alarms.chattering());
        state(rows, "room.alarms.nuisance", alarms.nuisance());
        state(rows, "room.alarms.silent", alarms.silent());
        return new Report.Table(
                words.text("report.exceptions"),
                List.of(words.text("report.step"), words.text("report.what"), words.text("report.when"), words.text("report.took"), words.text("report.limit")),
                EXCEPTIONS, rows, words.text("report.noExceptions"));
    }

    private void state(List<List<String>> rows, String key, int count) {
        if (count > 0) {
            rows.add(List.of(words.text(key), Integer.toString(count), words.text("report.now"), "", ""));
        }
    }

    private Report.Table incidents() {
        Map<String, RoomRow> sent = byId(ResponseStep.DISPATCH);
        Map<String, RoomRow> arrived = byId(ResponseStep.ARRIVE);
        Map<String, RoomRow> closed = new HashMap<>();
        found.closed().items().forEach(row -> closed.put(row.id(), row));
        List<List<String>> rows = new ArrayList<>();
        for (RoomRow row : found.opened().items().reversed()) {
            RoomRow end = closed.get(row.id());
            rows.add(List.of(
                    number(row), row.title(), row.time() == null ? "" : words.time(row.time()), took(sent.get(row.id())), took(arrived.get(row.id())),
                    end == null || end.time() == null ? NONE : words.time(end.time())));
        }
        return new Report.Table(
                title("report.incidents", found.opened()),
                List.of(words.text("report.number"), words.text("report.what"), words.text("report.openedAt"), words.text("roomStep.dispatch"),
                        words.text("roomStep.arrive"), words.text("report.closedAt")),
                INCIDENTS, rows, words.text("report.none"));
    }

    private Map<String, RoomRow> byId(ResponseStep step) {
        Map<String, RoomRow> rows = new HashMap<>();
        found.reached().getOrDefault(step, List.of()).forEach(row -> rows.put(row.id(), row));
        return rows;
    }

    /** More than the backend lists at once are counted, not left out without a word. */
    private String title(String key, RoomRows rows) {
        return words.text(key) + (rows.total() > rows.items().size()
                ? " (" + words.text("room.rows.cut", Map.of("n", Integer.toString(rows.items().size()), "total", Integer.toString(rows.total()))) + ")"
                : "");
    }

    private Report.Table open() {
        List<List<String>> rows = new ArrayList<>();
        for (Tally tally : found.figures().open().byPriority()) {
            rows.add(List.of(words.text("room.priority", Map.of("priority", tally.of())), Integer.toString(tally.count())));
        }
        for (Tally tally : found.figures().open().byDistrict()) {
            var zone = picture.catalogue().zones().get(tally.of());
            String name = tally.of().equals(Tally.NONE) ? words.text("room.noDistrict") : zone == null ? tally.of() : words.local(zone.name());
            rows.add(List.of(name, Integer.toString(tally.count())));
        }
        return new Report.Table(words.text("report.openNow"), List.of(words.text("report.figure"), words.text("report.value")), rows, words.text("report.none"));
    }

    private String took(@Nullable RoomRow row) {
        if (row == null) {
            return NONE;
        }
        return row.isLate() ? words.text("room.row.late", Map.of("took", span(row.took()), "limit", span(row.limit()))) : span(row.took());
    }

    private static String number(RoomRow row) {
        Long number = row.number();
        return number == null ? row.id() : row.kind().equals(RoomRow.ALARM) ? "!" + number : Numbers.incident(number);
    }

    private static String span(@Nullable Duration duration) {
        return duration == null ? NONE : Words.span(duration);
    }

    private String moment(Instant time) {
        return MOMENT.format(time.atZone(words.zone()));
    }
}
