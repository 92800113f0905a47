package uz.posbon.ui.map;

import org.jspecify.annotations.Nullable;

/** Whether a background can be seen. */
public sealed interface BackdropState {

    /** Nothing has arrived yet and nothing has failed. */
    record Waiting() implements BackdropState {}

    /**
     * There is a background.
     *
     * @param hole why a part of the view has none; null where nothing is missing
     */
    record Shown(@Nullable Gap hole) implements BackdropState {}

    /** There is none; it is asked for again by itself. */
    record Missing(Gap gap) implements BackdropState {}
}
