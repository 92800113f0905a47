package uz.posbon.ui.map;

/** Whether a background can be seen. */
public sealed interface BackdropState {

    /** Nothing has arrived yet and nothing has failed. */
    record Waiting() implements BackdropState {}

    /** There is a background. */
    record Shown() implements BackdropState {}

    /** There is none; it is asked for again by itself. */
    record Missing(Gap gap) implements BackdropState {}
}
