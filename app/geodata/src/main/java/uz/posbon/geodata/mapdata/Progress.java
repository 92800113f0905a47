package uz.posbon.geodata.mapdata;

/** Told how far a preparation is. */
@FunctionalInterface
public interface Progress {
    /**
     * So much of a step is done.
     *
     * @param what the step, in plain words
     * @param fraction from 0 to 1
     */
    void step(String what, double fraction);
}
