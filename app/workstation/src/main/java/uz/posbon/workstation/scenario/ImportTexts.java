package uz.posbon.workstation.scenario;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import uz.posbon.assets.Languages;
import uz.posbon.assets.Texts;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.code.LocalText;

/** What an imported scenario says of itself, in every language. Immutable. */
final class ImportTexts {
    private final Map<String, Texts> byLanguage = new HashMap<>();

    ImportTexts() {
        Stream.of(Languages.values()).forEach(language -> byLanguage.put(language.tag(), language.texts()));
    }

    LocalText title(LocalDateTime from, LocalDateTime to) {
        return in(texts -> texts.text("scenarioImport.title", "from", from, "to", to));
    }

    LocalText about(int calls) {
        return in(texts -> texts.text("scenarioImport.about", "calls", calls));
    }

    LocalText acknowledge(IncidentType type, Duration within) {
        return in(texts -> texts.text("scenarioImport.acknowledge", "type", name(type, texts), "limit", clock(within)));
    }

    LocalText send(IncidentType type, String capability, Duration within, Duration real) {
        return in(texts -> texts.text("scenarioImport.send", "type", name(type, texts), "limit", clock(within), "real", clock(real),
                "capability", texts.find("capability." + capability).orElse(capability)));
    }

    private LocalText in(Function<Texts, String> said) {
        Map<String, String> all = new HashMap<>();
        byLanguage.forEach((tag, texts) -> all.put(tag, said.apply(texts)));
        return new LocalText(all);
    }

    private static String name(IncidentType type, Texts texts) {
        return type.name().in(texts.language().tag());
    }

    /** Minutes and seconds, as a stop watch shows them. */
    private static String clock(Duration time) {
        return String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
    }
}
