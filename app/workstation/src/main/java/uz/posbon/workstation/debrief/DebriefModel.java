package uz.posbon.workstation.debrief;

import java.util.List;
import uz.posbon.ui.figure.Figure;
import uz.posbon.ui.figure.FigureChart;

/**
 * A debrief in words of the moment's language, ready to be painted. Immutable.
 *
 * @param title which scenario
 * @param when from when to when, and whether it is over
 * @param who the trainees
 * @param figures the score, and what it is made of
 * @param tables expectations first
 * @param activity commands of each trainee, minute by minute
 * @param hint which keys do what in the tables
 */
public record DebriefModel(
        String title, String when, String who, List<Figure> figures, List<DebriefTable> tables, FigureChart.Content activity, String hint) {
    public DebriefModel {
        figures = List.copyOf(figures);
        tables = List.copyOf(tables);
    }
}
