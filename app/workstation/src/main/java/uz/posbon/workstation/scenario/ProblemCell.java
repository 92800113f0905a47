package uz.posbon.workstation.scenario;

import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.training.scenario.ScenarioProblem;
import uz.posbon.workstation.words.Words;

/** One fault: where, and what to do about it. */
final class ProblemCell extends ListCell<ScenarioProblem> {
    private final Words words;

    ProblemCell(Words words) {
        this.words = words;
        setWrapText(true);
        // The list's width decides; a long one wraps.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ScenarioProblem problem, boolean empty) {
        super.updateItem(problem, empty);
        setText(empty || problem == null ? null : words.say(ProblemWords.of(problem)));
    }
}
