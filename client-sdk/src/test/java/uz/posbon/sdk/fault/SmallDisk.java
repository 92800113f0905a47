package uz.posbon.sdk.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file system of so many bytes that is really full when it is full. It takes a system that lets whoever runs the tests mount one. */
public final class SmallDisk implements AutoCloseable {
    private static final String FILLER = "filler";
    private static final int PIECE = 4096;

    private final Path folder;
    private final List<String> privilege;

    private SmallDisk(Path folder, List<String> privilege) {
        this.folder = folder;
        this.privilege = privilege;
    }

    /** One in the empty {@code folder}; nothing where that may not be done. */
    public static Optional<SmallDisk> in(Path folder, int bytes) {
        // sudo never asks: it can without a password or it cannot.
        for (List<String> privilege : List.of(List.<String>of(), List.of("sudo", "-n"))) {
            if (run(privilege, List.of("mount", "-t", "tmpfs", "-o", "mode=0777,size=" + bytes, "posbon-test", folder.toString()))) {
                return Optional.of(new SmallDisk(folder, privilege));
            }
        }
        return Optional.empty();
    }

    public Path folder() {
        return folder;
    }

    /** Leaves no room for another byte. */
    public void fill() throws IOException {
        try (FileChannel channel = FileChannel.open(folder.resolve(FILLER), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (Files.getFileStore(folder).getUnallocatedSpace() > 0) {
                channel.write(ByteBuffer.allocate(PIECE));
            }
        }
    }

    /** Takes away what {@link #fill} put there. */
    public void makeRoom() throws IOException {
        Files.delete(folder.resolve(FILLER));
    }

    @Override
    public void close() {
        run(privilege, List.of("umount", "--lazy", folder.toString()));
    }

    private static boolean run(List<String> privilege, List<String> command) {
        List<String> all = new ArrayList<>(privilege);
        all.addAll(command);
        try {
            return new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted", e));
        }
    }
}
