package uz.posbon.workstation.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uz.posbon.workstation.verb.Verb;

/** What the desk can do stands in the handbook. */
class HandbookTest {
    @Test
    void everyVerbStandsInTheHandbook() throws IOException {
        StringBuilder pages = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("posbon.home"), "installers", "handbook"))) {
            for (Path page : files.filter(file -> file.toString().endsWith(".md")).toList()) {
                pages.append(Files.readString(page));
            }
        }
        List<String> missing = Workstation.verbs(Path.of(""), Path.of("")).all().stream()
                .map(Verb::name)
                .filter(name -> !Pattern.compile("`" + Pattern.quote(name) + "[ `\\\\|]").matcher(pages).find())
                .toList();
        assertThat(missing).isEmpty();
    }
}
