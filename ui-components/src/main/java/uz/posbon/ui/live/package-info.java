/**
 * Where data meets the FX thread: tickers, executors, conflation and live rows.
 *
 * <p>The only package of the module that may call {@code Platform.runLater} or own an {@code AnimationTimer} or a {@code Timeline}.
 * Everything else receives a {@link uz.posbon.ui.live.FrameTicker} or an {@link java.util.concurrent.Executor}, so it can be tested without a toolkit.
 */
@NullMarked
package uz.posbon.ui.live;

import org.jspecify.annotations.NullMarked;
