package uz.posbon.workstation.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Sheets as files: a file is the old one or the new one, never half of one. Blocks; not for the FX thread. */
final class PaperFolder {
    private final SheetPdf pdf;

    PaperFolder(SheetPdf pdf) {
        this.pdf = pdf;
    }

    /** Writes a sheet, in the place of the one that had this name. */
    void write(Sheet sheet, Path file) throws IOException {
        whole(file, out -> pdf.write(sheet, out));
    }

    /** What writes a file's content. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Writes a file whole, in the place of the one that had this name. */
    static void whole(Path file, Content content) throws IOException {
        Path whole = file.toAbsolutePath();
        Files.createDirectories(whole.getParent());
        Path half = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(half)) {
                content.write(out);
            }
            move(half, whole);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static void move(Path half, Path whole) throws IOException {
        try {
            Files.move(half, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            // Some network shares cannot; the sheet is whole by now all the same.
            Files.move(half, whole, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Leaves the last sheets, by their names, which hold the time. */
    static void keep(Path folder, int count) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sheets = files.filter(file -> file.getFileName().toString().endsWith(".pdf"))
                    .sorted(Comparator.comparing((Path file) -> file.getFileName().toString()).reversed())
                    .toList();
            for (Path old : sheets.subList(Math.min(count, sheets.size()), sheets.size())) {
                Files.deleteIfExists(old);
            }
        }
    }
}
