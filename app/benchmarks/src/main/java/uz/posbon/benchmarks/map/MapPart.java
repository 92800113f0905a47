package uz.posbon.benchmarks.map;

/** One thing the map is measured for. */
interface MapPart {
    /** What {@code --part} calls it. */
    String name();

    /** Measures and hands the figures over. */
    void run(MapRun run) throws Exception;
}
