package uz.posbon.workstation.cameras;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uz.posbon.ui.video.wall.SavedView;
import uz.posbon.workstation.verb.VerbException;
import uz.posbon.workstation.words.Phrase;

/**
 * The operator's views of the wall, a file each. Blocks; not for the FX thread.
 *
 * @param folder made when the first view is saved
 */
public record SavedViews(Path folder) {
    private static final String ENDING = ".view";
    private static final Pattern FORBIDDEN = Pattern.compile("[^\\p{L}\\p{N}_ -]");
    private static final Pattern WRITTEN = Pattern.compile("%([0-9a-f]{1,6});");

    /** Saves a view, in the place of one of the same name. */
    public void save(SavedView view) throws IOException {
        Files.createDirectories(folder);
        Path half = folder.resolve(file(view.name()) + ".part");
        Files.writeString(half, view.text());
        Files.move(half, folder.resolve(file(view.name())), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * The view of that name.
     *
     * @throws IOException when its file cannot be read or is damaged
     */
    public Optional<SavedView> find(String name) throws IOException {
        Path file = folder.resolve(file(name));
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(SavedView.parse(Files.readString(file)));
        } catch (IllegalArgumentException e) {
            throw new VerbException(Phrase.of("verb.view.damaged", "name", name));
        }
    }

    /** Forgets a view; false when there is none of that name. */
    public boolean drop(String name) throws IOException {
        return Files.deleteIfExists(folder.resolve(file(name)));
    }

    /** Names of all views. */
    public List<String> names() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(SavedViews::name)
                    .sorted()
                    .toList();
        }
    }

    /** A sign no file should have is written as its number, so that two names never share a file. */
    private static String file(String name) {
        return FORBIDDEN.matcher(name).replaceAll(sign -> "%" + Integer.toHexString(sign.group().codePointAt(0)) + ";") + ENDING;
    }

    private static String name(String file) {
        return WRITTEN.matcher(file.substring(0, file.length() - ENDING.length()))
                .replaceAll(sign -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(sign.group(1), 16))));
    }
}
