package uz.posbon.workstation.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.alarm.Urgency;
import uz.posbon.sdk.code.Code;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.unit.UnitStatus;
import uz.posbon.workstation.verb.AlarmVerbs;
import uz.posbon.workstation.verb.DeskVerbs;
import uz.posbon.workstation.verb.IncidentVerbs;
import uz.posbon.workstation.verb.UnitVerbs;
import uz.posbon.workstation.verb.Verb;

class WordsTest {
    private static final Pattern KEY = Pattern.compile("(?:words\\.|::)?(text|count)\\(\\s*\"([A-Za-z.]+[A-Za-z])\"|fact\\(facts, \"([A-Za-z.]+)\"");

    @ParameterizedTest
    @EnumSource(Languages.class)
    void everyWordTheDeskUsesIsThere(Languages language) throws IOException {
        Words words = new Words(language.texts(), ZoneId.of("Asia/Tashkent"));
        Set<String> missing = new TreeSet<>();
        for (String key : keysInTheSource()) {
            if (words.texts().find(key).isEmpty() && words.texts().find(key + ".many").isEmpty()) {
                missing.add(key);
            }
        }
        Stream.of(AlarmVerbs.all(), IncidentVerbs.all(), UnitVerbs.all(), DeskVerbs.all())
                .flatMap(List::stream)
                .map(Verb::helpKey)
                .filter(key -> words.texts().find(key).isEmpty())
                .forEach(missing::add);
        assertThat(missing).as("keys missing in %s", language.tag()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Languages.class)
    void everyKnownCodeHasAName(Languages language) {
        Words words = new Words(language.texts(), ZoneId.of("Asia/Tashkent"));
        named(words, "severity", Severity.KNOWN);
        named(words, "urgency", Urgency.KNOWN);
        named(words, "certainty", Certainty.KNOWN);
        named(words, "category", Category.KNOWN);
        named(words, "messageStatus", MessageStatus.KNOWN);
        named(words, "status", UnitStatus.KNOWN);
        named(words, "status", AssignmentStatus.KNOWN);
    }

    private static void named(Words words, String list, List<? extends Code> codes) {
        assertThat(codes).allSatisfy(code -> assertThat(words.texts().find(list + "." + code.code())).as("%s.%s", list, code).isPresent());
    }

    @Test
    void aCodeOfANewerBackendIsShownAsItCame() {
        Words words = new Words(Languages.ENGLISH.texts(), ZoneId.of("Asia/Tashkent"));
        assertThat(words.name("severity", new Severity("Catastrophic"))).isEqualTo("Catastrophic");
    }

    @Test
    void timesAreTheRoomsAndSpansAreShort() {
        Words words = new Words(Languages.ENGLISH.texts(), ZoneId.of("Asia/Tashkent"));
        assertThat(words.time(Instant.parse("2026-11-24T09:02:31Z"))).isEqualTo("14:02:31");
        assertThat(Words.span(Duration.ofSeconds(9))).isEqualTo("0:09");
        assertThat(Words.span(Duration.ofSeconds(250))).isEqualTo("4:10");
        assertThat(Words.span(Duration.ofSeconds(3753))).isEqualTo("1:02:33");
    }

    private static Set<String> keysInTheSource() throws IOException {
        Path source = Path.of(System.getProperty("posbon.home"), "app/workstation/src/main/java");
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher found = KEY.matcher(Files.readString(file));
                while (found.find()) {
                    keys.add(found.group(2) == null ? found.group(3) : found.group(2));
                }
            }
        }
        assertThat(keys).hasSizeGreaterThan(40);
        return keys;
    }
}
