package uz.posbon.workstation.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program's own sources, as the tests of the languages read them. */
final class SourceText {
    private static final Pattern LITERAL = Pattern.compile("\"((?:\\\\.|[^\"\\\\\\n])*)\"");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]+\\b");
    private static final Pattern STATEMENT = Pattern.compile("(?<=[;{}])\\s*\\n");

    private SourceText() {}

    /** Texts of all files under these folders of the house. */
    static List<String> files(String... folders) {
        Path house = Path.of(System.getProperty("posbon.home"));
        return Stream.of(folders).flatMap(folder -> files(house.resolve(folder)).stream()).toList();
    }

    private static List<String> files(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().matches(".*\\.(java|json)")).map(SourceText::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands in quotes. */
    static Set<String> literals(List<String> files) {
        return files.stream().flatMap(text -> literals(text).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    static List<String> literals(String text) {
        return LITERAL.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** Names of constants, which codes are made of. */
    static Set<String> constants(List<String> files) {
        return files.stream().flatMap(text -> CONSTANT.matcher(text).results().map(MatchResult::group)).collect(Collectors.toCollection(TreeSet::new));
    }

    static List<String> statements(String text) {
        return List.of(STATEMENT.split(text));
    }
}
