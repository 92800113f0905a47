package uz.posbon.benchmarks.wall;

/** One thing the wall and the room's overview are measured for. */
interface WallPart {
    /** What {@code --part} calls it. */
    String name();

    /** Measures and hands the figures over. */
    void run(WallRun run) throws Exception;
}
