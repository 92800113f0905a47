package uz.posbon.benchmarks.video;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The floor: each stream pulled and decoded by a process of its own, on one thread, and not shown. */
final class FloorDecoders implements AutoCloseable {
    private final List<Process> processes = new ArrayList<>();

    static FloorDecoders start(List<String> addresses) throws IOException {
        FloorDecoders decoders = new FloorDecoders();
        try {
            for (String address : addresses) {
                decoders.processes.add(new ProcessBuilder(FfmpegProgram.decodeOnly(address)).inheritIO()
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD).start());
            }
            return decoders;
        } catch (IOException e) {
            decoders.close();
            throw e;
        }
    }

    List<Long> processes() {
        return processes.stream().map(Process::pid).toList();
    }

    boolean allAlive() {
        return processes.stream().allMatch(Process::isAlive);
    }

    @Override
    public void close() {
        processes.forEach(Process::destroy);
        processes.forEach(process -> process.onExit().join());
    }
}
