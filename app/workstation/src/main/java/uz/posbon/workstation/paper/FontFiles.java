package uz.posbon.workstation.paper;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import uz.posbon.workstation.verb.VerbException;
import uz.posbon.workstation.words.Phrase;

/**
 * Where a font with the letters of all four languages may lie. It is the system's: none is in the program.
 *
 * @param choices in order of liking
 */
record FontFiles(List<Choice> choices) {

    /** The package to install where there is none; {@code installers/lib/packages.tsv} asks for it. */
    static final String PACKAGE = "fonts-noto-core";

    /** A font's two files. */
    record Choice(Path regular, Path bold) {
        Choice(String folder, String regular, String bold) {
            this(Path.of(folder, regular), Path.of(folder, bold));
        }

        boolean isThere() {
            return Files.isReadable(regular) && Files.isReadable(bold);
        }
    }

    /** What Debian, Fedora, Windows and macOS bring. */
    static FontFiles ofThisMachine() {
        return new FontFiles(List.of(
                new Choice("/usr/share/fonts/truetype/noto", "NotoSans-Regular.ttf", "NotoSans-Bold.ttf"),
                new Choice("/usr/share/fonts/google-noto", "NotoSans-Regular.ttf", "NotoSans-Bold.ttf"),
                new Choice("/usr/share/fonts/truetype/dejavu", "DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
                new Choice("/usr/share/fonts/dejavu-sans-fonts", "DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
                new Choice("C:/Windows/Fonts", "segoeui.ttf", "segoeuib.ttf"),
                new Choice("/System/Library/Fonts/Supplemental", "Arial.ttf", "Arial Bold.ttf")));
    }

    /**
     * The first that is there.
     *
     * @throws VerbException that names the package, when none is
     */
    Choice found() {
        return choices.stream().filter(Choice::isThere).findFirst()
                .orElseThrow(() -> new VerbException(Phrase.of("paper.no-font", "package", PACKAGE)));
    }
}
