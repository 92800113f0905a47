package uz.posbon.workstation.debrief;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.training.Trainee;
import uz.posbon.sdk.training.debrief.Contribution;
import uz.posbon.sdk.training.debrief.Debrief;
import uz.posbon.sdk.training.debrief.Found;
import uz.posbon.sdk.training.debrief.FoundKind;
import uz.posbon.sdk.training.debrief.Outcome;
import uz.posbon.sdk.training.debrief.Result;
import uz.posbon.workstation.debrief.DebriefTable.Cell;
import uz.posbon.workstation.words.Words;

/** How the parts of a debrief are said, on the screen and on paper. Pure. */
record DebriefWords(Words words) {
    /** Where there is nothing to say. */
    static final String NONE = "–";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    String text(String key) {
        return words.text(key);
    }

    String text(String key, String gap, Object value) {
        return words.text(key, Map.of(gap, value.toString()));
    }

    String moment(Instant time) {
        return MOMENT.format(time.atZone(words.zone()));
    }

    String when(Debrief debrief) {
        return words.text(debrief.over() ? "debrief.when" : "debrief.when.running",
                Map.of("from", moment(debrief.startTime()), "to", words.time(debrief.endTime())));
    }

    String who(Debrief debrief) {
        return debrief.trainees().isEmpty() ? text("debrief.nobody") : debrief.trainees().stream().map(Trainee::name).collect(Collectors.joining(", "));
    }

    /** The trainees, and how the run was that this one is set beside. */
    String who(Debrief debrief, List<EarlierRun> earlier) {
        return earlier.isEmpty() ? who(debrief) : who(debrief) + " · " + text("debrief.points.before", "percent", earlier.getFirst().debrief().team().percent());
    }

    static String span(@Nullable Duration duration) {
        return duration == null ? NONE : Words.span(duration);
    }

    /** What was not measured stands after what was. */
    static Cell spanCell(@Nullable Duration duration) {
        return new Cell(span(duration), duration == null ? Double.MAX_VALUE : duration.toMillis());
    }

    Cell at(@Nullable Instant time) {
        return time == null ? new Cell(NONE, Double.MAX_VALUE) : new Cell(words.time(time), time.toEpochMilli());
    }

    static String names(Result result) {
        return result.by().isEmpty() ? NONE : result.by().stream().map(Contribution::name).collect(Collectors.joining(", "));
    }

    /** What there is to know beyond the outcome: by how much it was late, what was done instead, how many of how many. */
    String remark(Result result) {
        if (result.outcome().equals(Outcome.LATE)) {
            return text("debrief.lateBy", "span", Words.span(result.lateBy()));
        }
        if (result.found() != null && result.found().kind().equals(FoundKind.UNIT)) {
            return text("debrief.wasSent", "unit", result.found().code());
        }
        if (result.found() != null) {
            return text("debrief.instead", "what", found(result.found()));
        }
        return result.cases() > 1
                ? words.text("debrief.ofCases", Map.of("done", Integer.toString(result.done() + result.late()), "cases", Integer.toString(result.cases()),
                        "needed", Integer.toString(result.needed())))
                : "";
    }

    private String found(Found found) {
        if (found.kind().equals(FoundKind.PRIORITY)) {
            return text("room.priority", "priority", found.code());
        }
        if (found.kind().equals(FoundKind.DISPOSITION)) {
            return words.name("disposition", found.code());
        }
        return found.name() == null ? found.code() : words.local(found.name());
    }

    String late(int late, int limited) {
        return limited == 0 ? NONE : late + " / " + limited;
    }

    String count(@Nullable Long number) {
        return number == null ? NONE : number.toString();
    }

    static String joined(List<String> parts) {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }
}
