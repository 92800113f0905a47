package uz.posbon.benchmarks.storm.screen;

/**
 * Where the time of one step went, in milliseconds from the press.
 *
 * @param handled until the FX thread took the key
 * @param shown until what was waited for stood in the scene, laid out
 * @param painted until it was on the screen
 * @param fx what the FX thread worked between the key and the paint, for whatever; unlike the others it hardly depends on who else uses the machine
 */
record StepTime(double handled, double shown, double painted, double fx) {}
