package uz.posbon.benchmarks.video;

/** What {@code --part} names. */
enum Part {
    /** What a wall costs over decoding alone. */
    CPU,
    /** Whether every tile gets its pictures, and the queue beside them its turn. */
    FPS,
    /** How soon a tile that was opened shows a picture. */
    FIRST,
    /** What a tile shows while it is made large. */
    ENLARGE,
    /** What is left when walls were opened and closed many times. */
    CYCLES
}
