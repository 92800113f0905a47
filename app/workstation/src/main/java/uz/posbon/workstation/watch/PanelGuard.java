package uz.posbon.workstation.watch;

import java.util.concurrent.Executor;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import javafx.event.EventDispatcher;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.workstation.words.Words;

/**
 * Stands around a panel: what fails inside, while it is painted, laid out or worked with, costs this panel and not the window. The panel
 * is taken out and what happened is said in its place, until somebody starts it again. FX thread only.
 */
public final class PanelGuard extends StackPane {
    private static final Logger LOG = LoggerFactory.getLogger(PanelGuard.class);

    private final String name;
    /** Makes the content anew; null where others hold on to the one there is. */
    private final @Nullable Supplier<? extends Region> maker;
    private Region content;
    private final Executor fx;
    private final Runnable again;
    private final FailureView failure = new FailureView(this::startAgain);
    private @Nullable Throwable cause;
    private double leastWidth;
    private double leastHeight;

    /**
     * @param name for the log
     * @param fx runs what must wait until a layout has ended
     * @param again called when the panel has been started again and wants to be painted
     */
    public PanelGuard(String name, Region content, Executor fx, Runnable again) {
        this(name, content, null, fx, again);
    }

    /**
     * A panel that is made anew when it is started again, so that whatever made it fail is gone with it.
     *
     * @param maker called at each new start; null for a panel that stays the same node
     */
    public PanelGuard(String name, Region content, @Nullable Supplier<? extends Region> maker, Executor fx, Runnable again) {
        this.name = name;
        this.content = content;
        this.maker = maker;
        this.fx = fx;
        this.again = again;
        setAlignment(Pos.TOP_LEFT);
        getChildren().add(content);
        EventDispatcher usual = getEventDispatcher();
        setEventDispatcher((event, tail) -> {
            try {
                return usual.dispatchEvent(event, tail);
            } catch (RuntimeException | Error e) {
                fail(e);
                return null;
            }
        });
    }

    /** Does something to the panel, unless it has failed. */
    public void run(Runnable task) {
        if (cause == null) {
            try {
                task.run();
            } catch (RuntimeException | Error e) {
                fail(e);
            }
        }
    }

    /** Never narrower or lower than that, in pixels, nor than what stands in it asks for: larger text asks for more. */
    public PanelGuard atLeast(double width, double height) {
        leastWidth = width;
        leastHeight = height;
        return this;
    }

    /** Puts what is said of a failure into another language. */
    public void words(Words words) {
        failure.words(words);
    }

    /** The keyboard goes into the panel, or to the button that starts it again. */
    @Override
    public void requestFocus() {
        if (cause == null) {
            run(content::requestFocus);
        } else {
            failure.requestFocus();
        }
    }

    void fail(Throwable why) {
        if (cause == null) {
            LOG.error("the panel {} has failed and is stopped", name, why);
            cause = why;
            // Not now: whoever lays out or walks through the children would not find them any more.
            fx.execute(() -> {
                boolean worked = isFocusWithin();
                failure.show(why);
                getChildren().setAll(failure);
                if (worked) {
                    failure.requestFocus();
                }
            });
        }
    }

    private void startAgain() {
        LOG.info("the panel {} is started again", name);
        cause = null;
        run(this::renew);
        if (cause == null) {
            getChildren().setAll(content);
            requestFocus();
            again.run();
        }
    }

    private void renew() {
        if (maker == null) {
            LayoutRescue.of(content);
        } else {
            content = maker.get();
        }
    }

    /** Whether a node of that class is in the panel. */
    boolean has(String className) {
        return isOrHas(content, className);
    }

    /** Classes within a class count as that class. */
    static boolean isOrHas(Node node, String className) {
        String own = node.getClass().getName();
        if (own.equals(className) || own.startsWith(className + "$")) {
            return true;
        }
        return node instanceof Parent parent && parent.getChildrenUnmodifiable().stream().anyMatch(child -> isOrHas(child, className));
    }

    /** The content is laid out here and not later by the parent of us all, where nobody would know whose failure it was. */
    @Override
    protected void layoutChildren() {
        run(() -> {
            super.layoutChildren();
            content.layout();
        });
        if (cause != null) {
            super.layoutChildren();
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(leastWidth, measured(() -> super.computeMinWidth(height)));
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.max(leastHeight, measured(() -> super.computeMinHeight(width)));
    }

    @Override
    protected double computePrefWidth(double height) {
        return measured(() -> super.computePrefWidth(height));
    }

    @Override
    protected double computePrefHeight(double width) {
        return measured(() -> super.computePrefHeight(width));
    }

    private double measured(DoubleSupplier measure) {
        try {
            return measure.getAsDouble();
        } catch (RuntimeException | Error e) {
            fail(e);
            return 0;
        }
    }
}
