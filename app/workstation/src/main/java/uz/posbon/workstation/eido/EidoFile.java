package uz.posbon.workstation.eido;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import uz.posbon.sdk.EidoDocuments;
import uz.posbon.sdk.eido.EidoIncident;
import uz.posbon.sdk.eido.EidoReading;

/** A case in a file. Blocks; not for the FX thread. */
public final class EidoFile {
    private final EidoDocuments documents = new EidoDocuments();

    /**
     * Reads a file.
     *
     * @throws uz.posbon.sdk.eido.EidoException if it is no case
     */
    public EidoReading read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return documents.read(in.readNBytes(EidoDocuments.LARGEST + 1));
        }
    }

    /**
     * Writes a file whole or not at all: whoever watches the folder never meets half of it. It is on the disk when this returns, and
     * readable by its owner alone where the system knows owners, since it names people.
     *
     * @return its length in bytes
     */
    public int write(Path file, EidoIncident incident) throws IOException {
        byte[] bytes = documents.write(incident).getBytes(StandardCharsets.UTF_8);
        Path folder = file.toAbsolutePath().getParent();
        Path draft = Files.createTempFile(folder, "." + file.getFileName(), ".part");
        try {
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
        return bytes.length;
    }
}
