package uz.posbon.ui.video.wall;

/**
 * How far a tour is.
 *
 * @param name the tour's
 * @param step which step is shown, from 1
 * @param steps how many there are
 * @param paused whether it waits for the operator
 */
public record TourStatus(String name, int step, int steps, boolean paused) {}
