package uz.posbon.workstation.desk;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.ui.map.LonLat;
import uz.posbon.workstation.citymap.ChosenPlace;
import uz.posbon.workstation.citymap.CityKnowledge;
import uz.posbon.workstation.citymap.Here;
import uz.posbon.workstation.citymap.HoverFacts;
import uz.posbon.workstation.citymap.Looking;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.words.Words;

/** Looks things up for the map in the background. */
public final class DeskLooking implements Looking {
    private static final Logger LOG = LoggerFactory.getLogger(DeskLooking.class);

    private final LiveDesk desk;
    private final CityKnowledge knowledge;
    private final Supplier<Words> words;
    private final Executor background;
    private final Executor fx;

    public DeskLooking(LiveDesk desk, CityKnowledge knowledge, Supplier<Words> words, Executor background, Executor fx) {
        this.desk = desk;
        this.knowledge = knowledge;
        this.words = words;
        this.background = background;
        this.fx = fx;
    }

    /** The same for a caller who waits. */
    Here here(LonLat place) {
        DeskState state = desk.state();
        return Here.of(state.picture(), knowledge, new GeoPoint(place.lon(), place.lat()), state.now(), words.get());
    }

    @Override
    public void here(LonLat place, Consumer<Here> answer) {
        ask(() -> here(place), answer);
    }

    @Override
    public void hover(String symbolId, Consumer<HoverFacts> answer) {
        ask(() -> HoverFacts.of(desk.state().picture(), knowledge.journeys(), symbolId, desk.state().now(), words.get()), facts -> {
            if (facts != null) {
                answer.accept(facts);
            }
        });
    }

    @Override
    public void chosen(String symbolId, Consumer<@Nullable ChosenPlace> answer) {
        ask(() -> ChosenPlace.of(desk.state().picture(), symbolId, desk.state().now(), words.get()), answer);
    }

    private <T extends @Nullable Object> void ask(Supplier<T> question, Consumer<T> answer) {
        background.execute(() -> {
            try {
                T found = question.get();
                fx.execute(() -> answer.accept(found));
            } catch (RuntimeException e) {
                // A map that says nothing is better than a desk that fails; the log says why.
                LOG.warn("The map cannot say what was asked", e);
            }
        });
    }
}
