package uz.posbon.sdk.training.debrief;

import java.time.Instant;
import java.util.List;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.training.Trainee;

/**
 * A training session, judged. Holds everything that is needed to show it; no log and no scenario.
 *
 * @param seed what chance was made of
 * @param startTime when the session began, by its own clock
 * @param endTime when it was ended; while it was not, how far it had come
 * @param over whether it was ended
 * @param trainees who took part, in the order they joined
 * @param results one for each expectation, in the order of the scenario
 * @param team all together
 * @param each one for each trainee, in their order
 * @param unanswered alarms nobody ever acknowledged, in the order they were raised
 * @param sent incidents of the session whose type has a response plan, in the order they were opened
 * @param overridings what trainees did against the system, in order
 * @param remarks marks and notes of the trainer, in order
 * @param timeline by time
 */
public record Debrief(
        String sessionId,
        String scenarioId,
        LocalText title,
        long seed,
        Instant startTime,
        Instant endTime,
        boolean over,
        List<Trainee> trainees,
        List<Result> results,
        Figures team,
        List<Figures> each,
        List<UnansweredAlarm> unanswered,
        List<SentUnits> sent,
        List<Overriding> overridings,
        List<Remark> remarks,
        List<TimelineEntry> timeline) {
    public Debrief {
        trainees = List.copyOf(trainees);
        results = List.copyOf(results);
        each = List.copyOf(each);
        unanswered = List.copyOf(unanswered);
        sent = List.copyOf(sent);
        overridings = List.copyOf(overridings);
        remarks = List.copyOf(remarks);
        timeline = List.copyOf(timeline);
    }

    /**
     * This run beside an earlier one.
     *
     * @throws IllegalArgumentException if that was another scenario
     */
    public Comparison comparedWith(Debrief earlier) {
        return Comparison.of(earlier, this);
    }
}
