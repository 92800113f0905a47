package uz.posbon.benchmarks.video;

/** What a thread of the measured process is there for, told by the name the kernel knows it by. */
enum ThreadKind {
    DECODE, RENDER, FX, GC, OTHER;

    static ThreadKind of(String name) {
        // libvlc's threads have the name of the feed's thread that began them.
        if (name.startsWith("video-")) {
            return DECODE;
        }
        if (name.startsWith("Quantum")) {
            return RENDER;
        }
        if (name.startsWith("JavaFX ")) {
            return FX;
        }
        return name.startsWith("GC Thread") || name.startsWith("G1 ") ? GC : OTHER;
    }
}
