package uz.posbon.workstation.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes small texts so that whoever reads them, even after a crash, finds the old one or the new one, never half of it. Blocks; not for the FX thread. */
public final class WholeFile {
    private WholeFile() {}

    /** Puts the text in the place of what the file held; its folder is made when it is missing. */
    public static void write(Path file, CharSequence text) throws IOException {
        Path whole = file.toAbsolutePath();
        Files.createDirectories(whole.getParent());
        Path half = whole.resolveSibling(whole.getFileName() + ".part");
        Files.writeString(half, text);
        Files.move(half, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
