package uz.posbon.workstation.queue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.ui.queue.QueueFilter;
import uz.posbon.ui.queue.QueueRow;
import uz.posbon.workstation.words.Words;

/**
 * Reads a filter: words such as {@code severity:severe district:chilonzor category:fire,rescue age:<10m status:new -type:test smoke}. A row has to pass
 * each of them; of values with commas between them one is enough; a minus turns a word round; what has no field is looked for in what the row says.
 *
 * @param words for complaints
 * @param clock for ages
 */
record FilterLine(Catalogue catalogue, Words words, InstantSource clock) {
    static final List<String> FIELDS = List.of("severity", "priority", "category", "type", "district", "agency", "status", "age", "text");

    private static final Pattern AGE = Pattern.compile("([<>])(\\d{1,6})([smhd])");
    private static final List<String> RANKS = Severity.KNOWN.stream().map(Severity::code).toList();

    /** What is wrong with a line, in the operator's language. */
    private static final class Complaint extends Exception {
        private static final long serialVersionUID = 1;

        Complaint(String text) {
            super(text, null, false, false);
        }
    }

    /** What the line means; never fails, but may complain. */
    QueueFilter read(String line) {
        if (line.isBlank()) {
            return QueueFilter.ALL;
        }
        List<Predicate<QueueRow>> tests = new ArrayList<>();
        try {
            for (String word : line.strip().split("\\s+")) {
                boolean turned = word.length() > 1 && word.startsWith("-");
                Predicate<QueueRow> test = word(turned ? word.substring(1) : word);
                tests.add(turned ? test.negate() : test);
            }
        } catch (Complaint complaint) {
            return QueueFilter.wrong(String.valueOf(complaint.getMessage()));
        }
        boolean timely = line.contains("age:");
        return new QueueFilter(row -> tests.stream().allMatch(test -> test.test(row)), "", timely);
    }

    private Predicate<QueueRow> word(String word) throws Complaint {
        int colon = word.indexOf(':');
        if (colon <= 0) {
            return row -> row.matches(word);
        }
        String field = word.substring(0, colon).toLowerCase(Locale.ROOT);
        List<String> values = Stream.of(word.substring(colon + 1).split(",")).filter(value -> !value.isEmpty()).toList();
        if (!FIELDS.contains(field)) {
            throw new Complaint(words.text("filter.noField", Map.of("field", field, "fields", String.join(", ", FIELDS))));
        }
        if (values.isEmpty()) {
            // Not written to its end yet.
            return row -> true;
        }
        Predicate<QueueRow> any = row -> false;
        for (String value : values) {
            any = any.or(test(field, value));
        }
        return any;
    }

    private Predicate<QueueRow> test(String field, String value) throws Complaint {
        return switch (field) {
            case "severity", "priority" -> rank(field, value);
            case "category" -> {
                Set<String> codes = known(field, value, FilterNames.codes("category", Category.KNOWN.stream().map(Category::code).toList(), value));
                yield about(facts -> codes.contains(facts.category()));
            }
            case "district" -> {
                Set<String> zones = known(field, value, FilterNames.zones(catalogue, value));
                yield about(facts -> facts.zone() != null && zones.contains(facts.zone()));
            }
            case "agency" -> {
                Set<String> agencies = known(field, value, FilterNames.agencies(catalogue, value));
                yield about(facts -> facts.agencies().stream().anyMatch(agencies::contains));
            }
            case "status" -> {
                Set<String> names = known(field, value, FilterNames.codes("rowStatus", QueueVerbs.STATUSES, value));
                yield about(facts -> names.contains(facts.status().name().toLowerCase(Locale.ROOT)));
            }
            case "type" -> {
                String plain = FilterNames.plain(value);
                yield row -> row.about() instanceof RowFacts facts && FilterNames.plain(facts.type() + row.title()).contains(plain);
            }
            case "age" -> age(value);
            default -> row -> row.matches(value);
        };
    }

    /** A name, a number from 1, or either with a plus: this and whatever is more urgent. */
    private Predicate<QueueRow> rank(String field, String value) throws Complaint {
        boolean upwards = value.endsWith("+");
        String name = upwards ? value.substring(0, value.length() - 1) : value;
        Matcher number = Pattern.compile("(?i)p?([1-5])").matcher(name);
        Set<Integer> ranks = number.matches()
                ? Set.of(Integer.parseInt(number.group(1)) - 1)
                : known(field, value, FilterNames.codes("severity", RANKS, name)).stream().map(RANKS::indexOf).collect(Collectors.toUnmodifiableSet());
        int lowest = ranks.stream().mapToInt(Integer::intValue).max().orElse(0);
        return about(facts -> upwards ? facts.rank() <= lowest : ranks.contains(facts.rank()));
    }

    private Predicate<QueueRow> age(String value) throws Complaint {
        Matcher age = AGE.matcher(value);
        if (!age.matches()) {
            throw new Complaint(words.text("filter.noAge", Map.of("example", "<10m, >1h", "value", value)));
        }
        long number = Long.parseLong(age.group(2));
        Duration limit = switch (age.group(3)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
        boolean younger = age.group(1).equals("<");
        return row -> {
            Instant edge = clock.instant().minus(limit);
            return younger ? row.since().isAfter(edge) : row.since().isBefore(edge);
        };
    }

    private Set<String> known(String field, String value, Set<String> found) throws Complaint {
        if (found.isEmpty()) {
            throw new Complaint(words.text("filter.noValue", Map.of("field", field, "value", value)));
        }
        return found;
    }

    private static Predicate<QueueRow> about(Predicate<RowFacts> test) {
        return row -> row.about() instanceof RowFacts facts && test.test(facts);
    }
}
