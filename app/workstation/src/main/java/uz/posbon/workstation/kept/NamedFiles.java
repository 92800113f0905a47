package uz.posbon.workstation.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Texts an operator keeps under names of his own, a file each; names are told apart without regard to case. Blocks; not for the FX thread.
 *
 * @param folder made when the first is saved
 * @param ending of the files' names, with its dot
 */
public record NamedFiles(Path folder, String ending) {
    private static final Pattern FORBIDDEN = Pattern.compile("[^\\p{L}\\p{N}_ -]");
    private static final Pattern WRITTEN = Pattern.compile("%([0-9a-f]{1,6});");

    /** Saves a text, in the place of one of the same name. */
    public void save(String name, CharSequence text) throws IOException {
        WholeFile.write(file(name), text);
    }

    /** The text of that name. */
    public Optional<String> find(String name) throws IOException {
        Path file = file(name);
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    /** Forgets a text; false when there is none of that name. */
    public boolean drop(String name) throws IOException {
        return Files.deleteIfExists(file(name));
    }

    /** All names, in their order. */
    public List<String> names() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    // What begins with a dot is nobody's name.
                    .filter(file -> file.endsWith(ending) && !file.startsWith("."))
                    .map(file -> name(file.substring(0, file.length() - ending.length())))
                    .sorted()
                    .toList();
        }
    }

    private Path file(String name) throws IOException {
        String known = names().stream().filter(each -> each.equalsIgnoreCase(name)).findFirst().orElse(name);
        return folder.resolve(written(known) + ending);
    }

    /** A sign no file should have is written as its number, so that two names never share a file and none leads elsewhere. */
    private static String written(String name) {
        return FORBIDDEN.matcher(name).replaceAll(sign -> "%" + Integer.toHexString(sign.group().codePointAt(0)) + ";");
    }

    private static String name(String written) {
        return WRITTEN.matcher(written).replaceAll(sign -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(sign.group(1), 16))));
    }
}
