package uz.posbon.ui.video;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a tile shows and since when. Times are those of the clock the service was made with. */
public sealed interface VideoState {

    /** No source is set. */
    record Idle() implements VideoState {}

    /** A source is set, but nobody can see the tile, so nothing is pulled. */
    record Hidden() implements VideoState {}

    /** Asked for, no picture yet. */
    record Opening(Instant since) implements VideoState {}

    /** Pictures of now: the last one is less than two seconds old. */
    record Live() implements VideoState {}

    /**
     * A recording runs, or stands still.
     *
     * @param position from its first picture on
     * @param length null where nobody knows
     * @param taken when the picture was taken, where the recording says so
     * @param speed 1 is real time
     */
    record Playing(Duration position, @Nullable Duration length, @Nullable Instant taken, double speed, boolean paused) implements VideoState {}

    /** A recording came to its end. */
    record Ended() implements VideoState {}

    /**
     * What a camera showed before.
     *
     * @param at when the picture was taken
     * @param speed 1 is real time
     */
    record Replay(Instant at, double speed, boolean paused) implements VideoState {}

    /** Connected, but for more than two seconds no picture came; {@code since} is the time when the last one came. */
    record Stalled(Instant since) implements VideoState {}

    /** No connection; {@code since} is the time of the last picture, or of the first failure where there never was one. */
    record Lost(Instant since, Loss why, Instant retryAt) implements VideoState {}

    /** Nothing on this machine can play the source; {@code what} says what to install. */
    record Missing(Absence what) implements VideoState {}
}
