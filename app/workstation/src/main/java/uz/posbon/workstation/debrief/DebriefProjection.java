package uz.posbon.workstation.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uz.posbon.sdk.training.debrief.Debrief;
import uz.posbon.sdk.training.debrief.Figures;
import uz.posbon.sdk.training.debrief.Outcome;
import uz.posbon.ui.figure.Figure;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.workstation.words.Words;

/** Makes of a debrief what the panel shows. Pure; not for the FX thread. */
public final class DebriefProjection {
    private DebriefProjection() {}

    /**
     * The debrief in these words.
     *
     * @param earlier runs of the same scenario, the latest first; it is compared with that
     */
    public static DebriefModel of(Debrief debrief, List<EarlierRun> earlier, Words words) {
        DebriefWords say = new DebriefWords(words);
        List<DebriefTable> tables = new ArrayList<>(List.of(
                ResultLines.table(debrief.results(), say), PeopleLines.table(debrief, say), PeopleLines.times(debrief, say), LogTables.timeline(debrief, say),
                LogTables.units(debrief, say), LogTables.talk(debrief, say)));
        if (!earlier.isEmpty()) {
            tables.add(ResultLines.compared(debrief.comparedWith(earlier.getFirst().debrief()), say));
            tables.add(RunLines.table(debrief, earlier, say));
        }
        return new DebriefModel(words.local(debrief.title()), say.when(debrief), say.who(debrief, earlier), figures(debrief, say), tables,
                PeopleLines.activity(debrief, say), words.text("debrief.hint"));
    }

    static List<Figure> figures(Debrief debrief, DebriefWords say) {
        Figures team = debrief.team();
        return List.of(
                new Figure(say.text("debrief.points"), team.percent() + "%",
                        say.words().text("debrief.points.of", Map.of("points", Integer.toString(team.points()), "possible", Integer.toString(team.possible()))),
                        "", "", Tone.NEUTRAL),
                count(say, Outcome.WRONG, team.wrong()), count(say, Outcome.MISSED, team.missed()), count(say, Outcome.LATE, team.late()),
                count(say, Outcome.DONE, team.done()),
                new Figure(say.text("debrief.unanswered"), Integer.toString(debrief.unanswered().size()), "", "", "",
                        debrief.unanswered().isEmpty() ? Tone.NEUTRAL : Tone.SEVERE));
    }

    private static Figure count(DebriefWords say, Outcome outcome, int count) {
        return new Figure(say.words().name("debriefOutcome", outcome), Integer.toString(count), "", "", "", count == 0 ? Tone.NEUTRAL : DebriefTones.of(outcome));
    }
}
