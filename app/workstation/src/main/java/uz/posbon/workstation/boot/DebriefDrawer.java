package uz.posbon.workstation.boot;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.training.debrief.Debrief;
import uz.posbon.workstation.debrief.DebriefModel;
import uz.posbon.workstation.debrief.DebriefProjection;
import uz.posbon.workstation.debrief.DebriefView;
import uz.posbon.workstation.debrief.EarlierRun;
import uz.posbon.workstation.words.Words;

/** A debrief below a desk, as high as the operator draws it; away when there is none. */
final class DebriefDrawer {
    private static final double SHARE = 0.5;

    private final DebriefView view;
    private final SplitPane whole = new SplitPane();
    private final Executor fx;
    private volatile @Nullable Debrief shown;
    private volatile List<EarlierRun> earlier = List.of();

    /**
     * An empty one; FX thread only.
     *
     * @param jump brings a replay to a moment
     */
    DebriefDrawer(Parent desk, Consumer<Instant> jump, Executor fx) {
        view = new DebriefView(jump);
        this.fx = fx;
        whole.setOrientation(Orientation.VERTICAL);
        whole.getStyleClass().add("debrief-drawer");
        whole.getItems().add(desk);
    }

    Parent node() {
        return whole;
    }

    /** Shows it, or puts it away when it is null; any thread. */
    void show(@Nullable Debrief debrief, List<EarlierRun> before, Supplier<Words> words) {
        shown = debrief;
        earlier = before;
        speak(words.get());
        fx.execute(() -> {
            if (debrief == null) {
                whole.getItems().remove(view);
            } else if (!whole.getItems().contains(view)) {
                whole.getItems().add(view);
                whole.setDividerPositions(SHARE);
                view.requestFocus();
            }
        });
    }

    /** Says it in another language; any thread. */
    void speak(Words words) {
        Debrief debrief = shown;
        if (debrief != null) {
            DebriefModel model = DebriefProjection.of(debrief, earlier, words);
            fx.execute(() -> view.show(model));
        }
    }
}
