package uz.posbon.sdk.internal.scenario;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.training.scenario.Expectation;
import uz.posbon.sdk.training.scenario.Limits;
import uz.posbon.sdk.training.scenario.Scenario;
import uz.posbon.sdk.training.scenario.ScenarioCity;
import uz.posbon.sdk.training.scenario.ScenarioException;
import uz.posbon.sdk.training.scenario.ScenarioProblem.Kind;
import uz.posbon.sdk.training.scenario.ScenarioOutline;
import uz.posbon.sdk.training.scenario.ScenarioUnits;
import uz.posbon.sdk.training.scenario.UnitStart;
import uz.posbon.sdk.training.scenario.When;

/** Reads one text as a scenario, or says everything that is wrong with it. Used once. */
public final class ScenarioReader {
    /** Version of the format. */
    static final int FORMAT = 1;
    private static final int MOST_UNITS_NAMED = 10_000;

    private final Findings findings = new Findings();
    private final References references = new References();
    private final Values values = new Values(findings);
    private final ConditionReader conditions = new ConditionReader(findings, values, references);
    private final AlarmReader alarms = new AlarmReader(findings, values, conditions, references);
    private final StepReader steps = new StepReader(findings, values, conditions, new InjectReader(findings, values, conditions, alarms));
    private Duration known = Duration.ZERO;
    private List<ScenarioOutline.Step> outlined = List.of();
    private List<ScenarioOutline.Deadline> deadlines = List.of();
    private final ExpectationReader expectations = new ExpectationReader(findings, values, conditions, new ActionReader(findings, values, conditions));

    /**
     * Reads it.
     *
     * @param name what the text is called
     * @param city where it is to be played; null to check it by itself alone
     */
    public Scenario read(String name, String text, @Nullable ScenarioCity city) throws ScenarioException {
        YamlNode document = YamlTree.read(text, findings);
        Scenario scenario = document == null ? null : scenario(document, city);
        if (scenario == null || findings.count() > 0) {
            throw new ScenarioException(name, findings.all());
        }
        return scenario;
    }

    /**
     * Reads as much of it as can be read.
     *
     * @param city as in {@link #read}
     */
    public ScenarioOutline outline(String text, @Nullable ScenarioCity city) {
        YamlNode document = YamlTree.read(text, findings);
        if (document != null) {
            scenario(document, city);
        }
        return new ScenarioOutline(known, outlined, deadlines, findings.all());
    }

    private @Nullable Scenario scenario(YamlNode document, @Nullable ScenarioCity city) {
        Mapping mapping = Mapping.of(document, findings);
        if (!isOurFormat(mapping.must("format"))) {
            return null;
        }
        String id = values.id(mapping.must("id"));
        LocalText title = values.local(mapping.must("title"));
        LocalText about = values.local(mapping.must("about"));
        Set<Category> categories = Set.copyOf(
                values.distinct(mapping.must("categories"), 1, Category.KNOWN.size(), item -> values.code(item, Category.KNOWN)));
        LocalDateTime start = values.moment(mapping.must("start"));
        int before = findings.count();
        Duration length = values.time(mapping.must("length"), true);
        boolean lengthKnown = findings.count() == before;
        long seed = values.whole(mapping.must("seed"), Long.MIN_VALUE, Long.MAX_VALUE);
        ScenarioUnits units = units(mapping);
        List<StepReader.ReadStep> readSteps =
                values.items(mapping.must("steps"), 1, Limits.MOST_STEPS).stream().map(steps::step).toList();
        YamlNode expected = mapping.may("expectations");
        List<ExpectationReader.ReadExpectation> readExpectations = expected == null
                ? List.of()
                : values.items(expected, 0, Limits.MOST_EXPECTATIONS).stream().map(expectations::expectation).toList();
        mapping.end();
        checkIds(readSteps, readExpectations);
        StepCheck check = new StepCheck(findings, readSteps, lengthKnown ? length : Limits.LONGEST);
        check.check(references, readExpectations, mapping.place());
        known = lengthKnown ? length : Duration.ZERO;
        Map<String, Duration> earliest = check.earliest();
        outlined = readSteps.stream().filter(step -> !step.name().isEmpty()).map(step -> outlined(step, earliest)).toList();
        deadlines = readExpectations.stream().flatMap(read -> deadline(read, earliest).stream()).toList();
        if (city != null) {
            new CityCheck(findings, city, units).check(references);
        }
        if (findings.count() > 0) {
            return null;
        }
        return new Scenario(id, title, about, categories, start, length, seed, units, readSteps.stream().map(StepReader.ReadStep::step).toList(),
                readExpectations.stream().map(ExpectationReader.ReadExpectation::expectation).toList());
    }

    /** A length of time as scenarios write it. */
    public static String time(Duration time) {
        return Scalars.time(time);
    }

    private static ScenarioOutline.Step outlined(StepReader.ReadStep read, Map<String, Duration> earliest) {
        String after = read.step().when() instanceof When.After waiting ? waiting.condition().step() : null;
        Duration alone = read.time() == null ? Duration.ZERO : read.time().time();
        return new ScenarioOutline.Step(read.name(), read.place().line(), earliest.getOrDefault(read.name(), alone), after, read.kind(), read.time());
    }

    private static Optional<ScenarioOutline.Deadline> deadline(ExpectationReader.ReadExpectation read, Map<String, Duration> earliest) {
        ScenarioOutline.Written within = read.within();
        if (within == null || read.name().isEmpty()) {
            return Optional.empty();
        }
        Expectation expectation = read.expectation();
        Duration alarm = earliest.getOrDefault(expectation.step(), Duration.ZERO);
        Duration from = expectation.from() == null ? alarm : earliest.getOrDefault(expectation.from().step(), alarm);
        return Optional.of(new ScenarioOutline.Deadline(
                read.name(), read.place().line(), expectation.step(), from.compareTo(alarm) > 0 ? from : alarm, within));
    }

    /** Nothing is said about a file of another version but that it is one. */
    private boolean isOurFormat(@Nullable YamlNode node) {
        if (node instanceof YamlNode.Text text && Scalars.isWhole(text) && !text.value().equals(Integer.toString(FORMAT))) {
            findings.add(Kind.UNKNOWN_FORMAT, node.place(), "value", text.value(), "known", FORMAT);
            return false;
        }
        if (node != null && !(node instanceof YamlNode.Text text && Scalars.isWhole(text))) {
            values.shape("number", node);
        }
        return true;
    }

    private ScenarioUnits units(Mapping mapping) {
        YamlNode node = mapping.may("units");
        if (node == null) {
            return ScenarioUnits.ALL;
        }
        Mapping units = Mapping.of(node, findings);
        YamlNode onlyNode = units.may("only");
        Set<String> only = onlyNode == null
                ? Set.of()
                : Set.copyOf(values.distinct(onlyNode, 1, MOST_UNITS_NAMED, item -> conditions.named(item, References.Named.UNIT)));
        YamlNode startsNode = units.may("starts");
        Map<String, UnitStart> starts = new HashMap<>();
        Map<String, Place> places = new HashMap<>();
        if (startsNode != null) {
            values.items(startsNode, 1, MOST_UNITS_NAMED).forEach(item -> start(item, only, starts, places));
        }
        units.end();
        return new ScenarioUnits(only, starts.values().stream().sorted(Comparator.comparing(UnitStart::unitId)).toList());
    }

    private void start(YamlNode node, Set<String> only, Map<String, UnitStart> starts, Map<String, Place> places) {
        Mapping mapping = Mapping.of(node, findings);
        YamlNode unitNode = mapping.must("unit");
        String unit = conditions.named(unitNode, References.Named.UNIT);
        YamlNode inService = mapping.may("inService");
        YamlNode crew = mapping.may("crew");
        UnitStart start = new UnitStart(unit, alarms.place(mapping, "place"), inService == null || values.truth(inService),
                crew == null ? null : Integer.valueOf((int) values.whole(crew, 1, Limits.MOST_UNITS)));
        mapping.end();
        Place place = unitNode == null ? mapping.place() : unitNode.place();
        Place first = places.putIfAbsent(unit, place);
        if (first != null) {
            findings.add(Kind.ID_TWICE, place, "id", unit, "line", first.line());
        } else if (!only.isEmpty() && !only.contains(unit)) {
            findings.add(Kind.NOT_TAKING_PART, place, "name", unit);
        } else {
            starts.put(unit, start);
        }
    }

    private void checkIds(List<StepReader.ReadStep> readSteps, List<ExpectationReader.ReadExpectation> readExpectations) {
        Map<String, Place> seen = new HashMap<>();
        readSteps.forEach(step -> once(step.name(), step.place(), seen));
        seen.clear();
        readExpectations.forEach(expectation -> once(expectation.name(), expectation.place(), seen));
    }

    private void once(String id, Place place, Map<String, Place> seen) {
        Place first = id.isEmpty() ? null : seen.putIfAbsent(id, place);
        if (first != null) {
            findings.add(Kind.ID_TWICE, place, "id", id, "line", first.line());
        }
    }
}
