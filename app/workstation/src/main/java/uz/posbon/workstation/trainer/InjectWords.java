package uz.posbon.workstation.trainer;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.alarm.Urgency;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.training.scenario.AlarmChoice;
import uz.posbon.sdk.training.scenario.AlarmDraft;
import uz.posbon.sdk.training.scenario.FloodArea;
import uz.posbon.sdk.training.scenario.FloodPart;
import uz.posbon.sdk.training.scenario.Inject;
import uz.posbon.sdk.training.scenario.UnitChoice;
import uz.posbon.workstation.verb.Arguments;
import uz.posbon.workstation.verb.VerbException;
import uz.posbon.workstation.words.Phrase;

/** What a trainer makes up, read from his words. */
final class InjectWords {
    static final String USAGE = "STEP | alarm CATEGORY SEVERITY LAT,LON TEXT | says [!N] [SEVERITY] TEXT | flood COUNT SPAN CATEGORY LAT,LON TEXT | unit-fails UNIT [SPAN] TEXT"
            + " | unit-stuck UNIT [SPAN] TEXT | unit-refuses UNIT TEXT | unit-reports UNIT TEXT | camera-lost CAMERA [SPAN] | outage SPAN | message TEXT";

    private static final List<String> KINDS =
            List.of("alarm", "says", "flood", "unit-fails", "unit-stuck", "unit-refuses", "unit-reports", "camera-lost", "outage", "message");
    private static final Pattern SPAN = Pattern.compile("(\\d{1,5})([smh])");
    private static final double FLOOD_METRES = 1_500;
    private static final String SOURCE = "112";

    private final Arguments words;

    InjectWords(Arguments words) {
        this.words = words;
    }

    Inject inject() {
        return switch (words.oneOf("inject", KINDS, word -> word)) {
            case "alarm" -> new Inject.RaiseAlarm(alarm(words.oneOf("category", Category.KNOWN, Category::code), words.oneOf("severity", Severity.KNOWN, Severity::code), words.position()));
            case "says" -> says();
            case "flood" -> flood();
            case "unit-fails" -> new Inject.UnitFails(unit(), span(), text());
            case "unit-stuck" -> new Inject.UnitStuck(unit(), span(), text());
            case "unit-refuses" -> new Inject.UnitRefuses(unit(), text());
            case "unit-reports" -> new Inject.UnitReports(unit(), text());
            case "camera-lost" -> new Inject.CameraLost(words.camera().id(), span());
            case "outage" -> new Inject.BackendOutage(neededSpan());
            default -> new Inject.MessageToDesks(text());
        };
    }

    private Inject says() {
        AlarmChoice alarm = new AlarmChoice.Named(words.alarm().id());
        boolean worse = Severity.KNOWN.stream().anyMatch(severity -> severity.code().equalsIgnoreCase(words.peek()));
        Severity severity = worse ? words.oneOf("severity", Severity.KNOWN, Severity::code) : null;
        return new Inject.SourceSays(alarm, text(), severity, null);
    }

    private Inject flood() {
        int count = words.whole("count", 2, 10_000);
        Duration over = neededSpan();
        Category category = words.oneOf("category", Category.KNOWN, Category::code);
        GeoPoint centre = words.position();
        AlarmDraft alarm = alarm(category, Severity.MODERATE, null);
        return new Inject.Flood(count, over, new FloodArea.Around(centre, FLOOD_METRES), List.of(new FloodPart(1, alarm)));
    }

    private AlarmDraft alarm(Category category, Severity severity, @Nullable GeoPoint place) {
        LocalText text = text();
        return new AlarmDraft(SOURCE, List.of(category), null, text, severity, Urgency.IMMEDIATE, Certainty.LIKELY, text, null, place, null, null, null, null, Map.of());
    }

    private UnitChoice unit() {
        return new UnitChoice.Named(words.unit().id());
    }

    private LocalText text() {
        return LocalText.of(words.rest().orElseThrow(() -> new VerbException(Phrase.of("verb.inject.textless"))));
    }

    private @Nullable Duration span() {
        return SPAN.matcher(words.peek().toLowerCase(Locale.ROOT)).matches() ? neededSpan() : null;
    }

    private Duration neededSpan() {
        String word = words.word("span");
        Matcher span = SPAN.matcher(word.toLowerCase(Locale.ROOT));
        if (!span.matches() || Long.parseLong(span.group(1)) == 0) {
            throw new VerbException(Phrase.of("verb.inject.span", "word", word));
        }
        long number = Long.parseLong(span.group(1));
        return switch (span.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofHours(number);
        };
    }
}
