package uz.posbon.workstation.trainer;

import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.util.Subscription;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.training.scenario.Scenario;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.workstation.words.Words;

/** Keeps the trainer's column up to date: made of the picture off the FX thread, some times a second, one at a time. */
public final class TrainerSide {
    private final TrainerView view;
    private final TrainerProjection projection;
    private final Supplier<Picture> picture;
    private final Supplier<Words> words;
    private final Clock clock;
    private final Executor background;
    private final Executor fx;
    private final AtomicBoolean busy = new AtomicBoolean();

    /**
     * A column that is not kept up to date yet.
     *
     * @param join what trainees join with
     * @param clock the session's
     * @param background where it is made
     */
    public TrainerSide(
            TrainerView view, Scenario scenario, String join, Supplier<Picture> picture, Supplier<Words> words, Clock clock, Executor background, Executor fx) {
        this.view = view;
        this.projection = new TrainerProjection(scenario, join);
        this.picture = picture;
        this.words = words;
        this.clock = clock;
        this.background = background;
        this.fx = fx;
    }

    /** Begins; FX thread only. */
    public Subscription start(FrameTicker ticker) {
        return ticker.onPulse(this::look);
    }

    private void look() {
        if (busy.compareAndSet(false, true)) {
            background.execute(() -> {
                Words language = words.get();
                TrainerModel model = projection.model(picture.get(), clock.instant(), language);
                fx.execute(() -> {
                    busy.set(false);
                    view.show(model, language);
                });
            });
        }
    }
}
