package uz.posbon.workstation.debrief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.training.TrainingEntry;
import uz.posbon.sdk.training.debrief.Debrief;
import uz.posbon.sdk.training.debrief.Moment;
import uz.posbon.sdk.training.debrief.Overriding;
import uz.posbon.sdk.training.debrief.Remark;
import uz.posbon.sdk.training.debrief.Result;
import uz.posbon.sdk.training.debrief.SentUnits;
import uz.posbon.sdk.training.debrief.TimelineEntry;
import uz.posbon.sdk.training.debrief.UnansweredAlarm;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.workstation.debrief.DebriefTable.Cell;
import uz.posbon.workstation.debrief.DebriefTable.Column;
import uz.posbon.workstation.debrief.DebriefTable.Line;
import uz.posbon.workstation.verb.Numbers;

/** What happened as lines: the timeline, what was sent, and what else is to be talked about. */
final class LogTables {
    private LogTables() {}

    static DebriefTable timeline(Debrief debrief, DebriefWords say) {
        Map<String, Result> results = new HashMap<>();
        debrief.results().forEach(result -> results.put(result.expectationId(), result));
        List<Column> columns = List.of(
                new Column(say.text("debrief.what"), 10, false), new Column(say.text("debrief.at"), 8, true), new Column(say.text("debrief.who"), 10, false),
                new Column(say.text("debrief.words"), 34, false));
        List<Line> lines = new ArrayList<>();
        for (TimelineEntry entry : debrief.timeline()) {
            Result result = entry.expectationId() == null ? null : results.get(entry.expectationId());
            String words = result == null ? DebriefWords.joined(List.of(or(entry.step()), or(entry.text())))
                    : DebriefWords.joined(List.of(say.words().local(result.text()), say.remark(result)));
            lines.add(new Line(Integer.toString(lines.size()), DebriefTones.of(entry.kind()), List.of(
                    Cell.of(say.words().name("debriefMoment", entry.kind())), say.at(entry.at().time()), Cell.of(who(entry, say)), Cell.of(words)), entry.at().time()));
        }
        return new DebriefTable("timeline", say.text("debrief.timeline"), columns, lines, say.text("debrief.timeline.empty"));
    }

    private static String who(TimelineEntry entry, DebriefWords say) {
        return entry.by() == null ? DebriefWords.NONE : entry.by().equals(TrainingEntry.SCENARIO) ? say.text("debrief.scenario") : entry.by();
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    static DebriefTable units(Debrief debrief, DebriefWords say) {
        List<Column> columns = List.of(
                new Column(say.text("debrief.sent"), 9, false), new Column(say.text("debrief.incident"), 16, false), new Column(say.text("debrief.who"), 9, false),
                new Column(say.text("debrief.needs"), 18, false), new Column(say.text("debrief.units"), 12, false), new Column(say.text("debrief.at"), 8, true));
        List<Line> lines = debrief.sent().stream().map(sent -> new Line(sent.incidentId(), DebriefTones.of(sent.sufficiency()), List.of(
                Cell.of(say.words().name("debriefSent", sent.sufficiency())), new Cell(Numbers.incident(sent.number()) + "  " + sent.title(), sent.number()),
                Cell.of(sent.worker() == null ? DebriefWords.NONE : sent.worker()), Cell.of(needs(sent, say)),
                Cell.of(sent.units().isEmpty() ? DebriefWords.NONE : String.join(", ", sent.units())), say.at(sent.at().time())), sent.at().time())).toList();
        return new DebriefTable("units", say.text("debrief.sent.title"), columns, lines, say.text("debrief.sent.empty"));
    }

    private static String needs(SentUnits sent, DebriefWords say) {
        return String.join(", ", sent.needs().stream().map(need -> say.words().name("capability", need.capability()) + " " + need.sent() + "/" + need.asked()).toList());
    }

    /** Marks and notes first, as the trainer has something to say with them; then reasons, then alarms that were left. */
    static DebriefTable talk(Debrief debrief, DebriefWords say) {
        List<Column> columns = List.of(
                new Column(say.text("debrief.what"), 12, false), new Column(say.text("debrief.at"), 8, true), new Column(say.text("debrief.who"), 10, false),
                new Column(say.text("debrief.words"), 32, false));
        List<Line> lines = new ArrayList<>();
        for (Remark remark : debrief.remarks()) {
            String points = remark.points() == null ? "" : say.text("debrief.mark", "points", remark.points());
            lines.add(line(lines, Tone.NEUTRAL, say.text(remark.points() == null ? "debriefMoment.Note" : "debriefMoment.Mark"), remark.at(),
                    remark.trainee() == null ? say.text("debrief.team") : remark.trainee(), DebriefWords.joined(List.of(points, or(remark.text()))), say));
        }
        for (Overriding one : debrief.overridings()) {
            String number = one.incidentNumber() == null ? "" : Numbers.incident(one.incidentNumber());
            lines.add(line(lines, Tone.NEUTRAL, say.text("debrief.overridden"), one.at(), one.by(),
                    DebriefWords.joined(List.of(number, overridden(one, say), one.reason())), say));
        }
        for (UnansweredAlarm alarm : debrief.unanswered()) {
            lines.add(line(lines, Tone.SEVERE, say.text("debrief.unanswered"), alarm.at(), DebriefWords.NONE, "!" + alarm.number() + "  " + alarm.title(), say));
        }
        return new DebriefTable("talk", say.text("debrief.talk"), columns, lines, say.text("debrief.talk.empty"));
    }

    private static String overridden(Overriding one, DebriefWords say) {
        return one.subject() == null ? say.text("debrief.withoutApproval")
                : one.kind().equals("incident.prioritised") ? say.text("room.priority", "priority", one.subject())
                : one.subject();
    }

    private static Line line(List<Line> before, Tone tone, String what, Moment at, String who, String words, DebriefWords say) {
        return new Line(Integer.toString(before.size()), tone, List.of(Cell.of(what), say.at(at.time()), Cell.of(who), Cell.of(words)), at.time());
    }
}
