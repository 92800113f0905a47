package uz.posbon.sdk.training.scenario;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.alarm.Urgency;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.Caller;

/**
 * Scenarios of all kinds whose references lead somewhere: {@code s0} raises an alarm at once, each step after a condition waits for {@code s0}, every
 * alarm asked for is that of {@code s0}.
 */
final class ScenarioArbitraries {
    private static final String FIRST = "s0";

    private ScenarioArbitraries() {}

    /** What people write, and what YAML takes for something else. */
    private static Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings().ofMinLength(1).ofMaxLength(50).filter(ScenarioArbitraries::isText);
        Arbitrary<String> tricky = Arbitraries.of("true", "null", "~", "12", "1e3", "0x1F", "- a", "a: b", "a #b", "'", "\"", "[x", "{y}", "&a", "*a", "!t", "%Y", "|",
                ">", "yes", " edge ", "line\nline", "\ttab", "oʻgʻil bola", "Мирзо Улуғбек", ".inf", "---", "...", "?", "-", "@x", "`", "2026-01-17", "🚒", ":", "a:");
        return Arbitraries.oneOf(any, tricky, Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(20));
    }

    private static boolean isText(String text) {
        return !text.isBlank() && text.codePoints().allMatch(c -> Character.isDefined(c) && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF);
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.strings().withCharRange('a', 'z').withCharRange('0', '9').ofMinLength(1).ofMaxLength(12);
    }

    private static Arbitrary<LocalText> locals() {
        Arbitrary<LocalText> several = Arbitraries.maps(Arbitraries.of("en", "ru", "uz-Latn", "uz-Cyrl", "kaa"), texts()).ofMinSize(1).ofMaxSize(4).map(LocalText::new);
        return Arbitraries.oneOf(several, texts().map(LocalText::of));
    }

    private static Arbitrary<Duration> times(long least) {
        return Arbitraries.longs().between(least, Duration.ofHours(40).toMillis()).map(Duration::ofMillis);
    }

    private static Arbitrary<GeoPoint> points() {
        return Combinators.combine(Arbitraries.doubles().between(-180, 180).ofScale(9), Arbitraries.doubles().between(-90, 90).ofScale(9))
                .as((lon, lat) -> new GeoPoint(lon + 0.0, lat + 0.0));
    }

    private static Arbitrary<AlarmDraft> alarms() {
        Arbitrary<Caller> callers = Combinators.combine(texts().injectNull(0.3), texts().injectNull(0.3)).as(Caller::new);
        Arbitrary<List<LocalText>> four = locals().injectNull(0.3).list().ofSize(3);
        Arbitrary<List<String>> names = texts().injectNull(0.5).list().ofSize(3);
        return Combinators.combine(Arbitraries.of(Category.KNOWN).set().ofMinSize(1).map(s -> List.copyOf(new LinkedHashSet<>(s))), four, names, locals(), points().injectNull(0.3),
                        callers.injectNull(0.5), Arbitraries.maps(texts(), texts()).ofMaxSize(3), Arbitraries.of(Severity.KNOWN))
                .as((categories, texts, ids, headline, point, caller, parameters, severity) -> new AlarmDraft("112", categories,
                        ids.get(0) == null && texts.get(0) == null ? "OTHER" : ids.get(0), texts.get(0), severity, Urgency.IMMEDIATE, Certainty.LIKELY, headline,
                        texts.get(1), point, texts.get(2), ids.get(1), ids.get(2), caller, parameters));
    }

    private static Arbitrary<Condition> conditions() {
        return Arbitraries.oneOf(
                Arbitraries.of(new Condition.Fired(FIRST), new Condition.Acknowledged(FIRST), new Condition.IncidentOpened(FIRST), new Condition.IncidentClosed(FIRST),
                        new Condition.AlarmCleared(FIRST)),
                texts().map(agency -> new Condition.HandedOver(FIRST, agency)),
                Combinators.combine(Arbitraries.of(AssignmentStatus.KNOWN), texts().injectNull(0.5), Arbitraries.integers().between(1, 100))
                        .as((status, capability, count) -> new Condition.UnitsReached(FIRST, status, capability, count)));
    }

    private static Arbitrary<UnitChoice> choices() {
        return Arbitraries.oneOf(texts().map(UnitChoice.Named::new), texts().map(c -> new UnitChoice.Nearest(c, FIRST)),
                Combinators.combine(Arbitraries.of(AssignmentStatus.KNOWN), texts().injectNull(0.5)).as((s, c) -> new UnitChoice.First(s, FIRST, c)));
    }

    private static Arbitrary<Inject> injects() {
        Arbitrary<Duration> lasts = times(1).injectNull(0.3);
        Arbitrary<FloodArea> areas = Arbitraries.oneOf(texts().map(FloodArea.InZone::new),
                Combinators.combine(points(), Arbitraries.doubles().between(0.1, 50_000)).as(FloodArea.Around::new));
        Arbitrary<List<FloodPart>> parts = Combinators.combine(Arbitraries.integers().between(1, 1000), alarms()).as(FloodPart::new).list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                alarms().map(Inject.RaiseAlarm::new),
                Arbitraries.just(new Inject.ClearAlarm(FIRST)),
                Combinators.combine(Arbitraries.oneOf(Arbitraries.just(new AlarmChoice.OfStep(FIRST)), texts().map(AlarmChoice.Named::new)), locals(),
                        Arbitraries.of(Severity.KNOWN).injectNull(0.5), points().injectNull(0.5)).as(Inject.SourceSays::new),
                Combinators.combine(Arbitraries.integers().between(2, 500), times(1), areas, parts).as(Inject.Flood::new),
                Combinators.combine(choices(), lasts, locals()).as(Inject.UnitFails::new),
                Combinators.combine(choices(), lasts, locals()).as(Inject.UnitStuck::new),
                Combinators.combine(choices(), locals()).as(Inject.UnitRefuses::new),
                Combinators.combine(choices(), locals()).as(Inject.UnitReports::new),
                Combinators.combine(texts(), lasts).as(Inject.CameraLost::new),
                times(1).map(Inject.BackendOutage::new),
                locals().map(Inject.MessageToDesks::new));
    }

    private static Arbitrary<ScenarioStep> steps() {
        Arbitrary<When> whens = Arbitraries.oneOf(times(0).map(When.At::new), Combinators.combine(conditions(), times(0)).as(When.After::new));
        Arbitrary<ScenarioStep.Repeat> repeats = Combinators.combine(Arbitraries.integers().between(2, 50), times(1)).as(ScenarioStep.Repeat::new);
        Arbitrary<Duration> jitters = Arbitraries.oneOf(Arbitraries.just(Duration.ZERO), times(1));
        Arbitrary<Double> chances = Arbitraries.oneOf(Arbitraries.just(1.0), Arbitraries.doubles().between(0.01, 1).ofScale(6));
        return Combinators.combine(ids(), whens, jitters, chances, repeats.injectNull(0.7), conditions().injectNull(0.7), injects()).as(ScenarioStep::new);
    }

    private static Arbitrary<Action> actions() {
        Arbitrary<Set<String>> some = texts().filter(t -> !t.equals("any")).set().ofMaxSize(3);
        return Arbitraries.oneOf(
                Arbitraries.of(new Action.Acknowledge(), new Action.MarkNuisance(), new Action.Shelve(), new Action.Dismiss(), new Action.Join(FIRST), new Action.NotSend(null)),
                some.map(Action.OpenIncident::new), some.map(Action.Close::new),
                Combinators.combine(Arbitraries.integers().between(1, 5), Arbitraries.of(true, false)).as(Action.SetPriority::new),
                Combinators.combine(texts(), Arbitraries.integers().between(1, 100), Arbitraries.of(true, false)).as(Action.Send::new),
                texts().map(Action.NotSend::new), texts().map(Action.HandOver::new), texts().map(Action.MarkStep::new),
                texts().set().ofMinSize(1).ofMaxSize(3).map(words -> new Action.Note(List.copyOf(words))));
    }

    private static Arbitrary<Expectation> expectations() {
        return Combinators.combine(ids(), conditions().injectNull(0.5), times(1), Arbitraries.integers().between(1, 1000), actions(), locals())
                .as((id, from, within, points, action, text) -> new Expectation(id, FIRST, from, within, points, 1, action, text));
    }

    private static Arbitrary<ScenarioUnits> units() {
        Arbitrary<UnitStart> starts = Combinators.combine(ids(), points().injectNull(0.5), Arbitraries.of(true, false), Arbitraries.integers().between(1, 100).injectNull(0.5))
                .as(UnitStart::new);
        return Combinators.combine(ids().set().ofMaxSize(3), starts.list().uniqueElements(UnitStart::unitId).ofMaxSize(3), Arbitraries.of(true, false))
                .as((more, start, all) -> {
                    Set<String> only = new LinkedHashSet<>(more);
                    start.forEach(s -> only.add(s.unitId()));
                    return new ScenarioUnits(all ? Set.of() : only, start.stream().sorted(java.util.Comparator.comparing(UnitStart::unitId)).toList());
                });
    }

    static Arbitrary<Scenario> scenarios() {
        Arbitrary<ScenarioStep> first = Combinators.combine(times(0), alarms())
                .as((at, alarm) -> new ScenarioStep(FIRST, new When.At(at), new Inject.RaiseAlarm(alarm)));
        Arbitrary<LocalDateTime> starts = Arbitraries.longs().between(0, 4_000_000_000_000L)
                .map(ms -> LocalDateTime.ofEpochSecond(ms / 1000, (int) (ms % 1000) * 1_000_000, ZoneOffset.UTC));
        Arbitrary<List<ScenarioStep>> others = steps().filter(s -> !s.id().equals(FIRST)).list().uniqueElements(ScenarioStep::id).ofMaxSize(6);
        return Combinators.combine(Combinators.combine(locals(), locals()).as(List::of), Arbitraries.of(Category.KNOWN).set().ofMinSize(1), starts, Arbitraries.longs(), units(),
                        first, others, expectations().list().uniqueElements(Expectation::id).ofMaxSize(5))
                .as((texts, categories, start, seed, units, firstStep, more, expected) -> {
                    List<ScenarioStep> steps = new ArrayList<>(List.of(firstStep));
                    steps.addAll(more);
                    return new Scenario("any", texts.get(0), texts.get(1), categories, start, Limits.LONGEST, seed, units, steps, expected);
                });
    }
}
