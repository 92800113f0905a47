package uz.posbon.workstation.debrief;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.training.debrief.Contribution;
import uz.posbon.sdk.training.debrief.Debrief;
import uz.posbon.sdk.training.debrief.Result;
import uz.posbon.workstation.words.Words;

/** A debrief as one table: a line for each expectation and trainee, and one without a name where nobody had a part in it. Spans are in seconds. Pure. */
final class DebriefCsv {
    private DebriefCsv() {}

    static List<List<String>> lines(Debrief debrief, Words words) {
        DebriefWords say = new DebriefWords(words);
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(
                words.text("debrief.scenario"), words.text("report.from"), words.text("report.number"), words.text("debrief.expectation"), words.text("debrief.outcome"),
                words.text("debrief.who"), words.text("debrief.points"), words.text("debrief.points.possible"), words.text("debrief.took") + ", s",
                words.text("debrief.limit") + ", s", words.text("debrief.at"), words.text("debrief.remark")));
        for (Result result : debrief.results()) {
            if (result.by().isEmpty()) {
                lines.add(line(debrief, result, "", result.points(), say));
            }
            for (Contribution part : result.by()) {
                lines.add(line(debrief, result, part.name(), part.points(), say));
            }
        }
        return lines;
    }

    private static List<String> line(Debrief debrief, Result result, String who, int points, DebriefWords say) {
        boolean decided = result.outcome().isDecided();
        return List.of(
                say.words().local(debrief.title()), say.moment(debrief.startTime()), result.expectationId(), say.words().local(result.text()),
                say.words().name("debriefOutcome", result.outcome()), who, decided ? Integer.toString(points) : "", decided ? Integer.toString(result.maximum()) : "",
                seconds(result.took()), seconds(result.within()), result.at() == null ? "" : say.moment(result.at().time()), say.remark(result));
    }

    /** With a point whatever the language: a table program reads the column as it was set up. */
    private static String seconds(@Nullable Duration duration) {
        return duration == null ? "" : String.format(Locale.ROOT, duration.toMillis() % 1000 == 0 ? "%.0f" : "%.3f", duration.toMillis() / 1000.0);
    }
}
