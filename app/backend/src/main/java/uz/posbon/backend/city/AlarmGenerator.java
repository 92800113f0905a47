package uz.posbon.backend.city;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.AlarmText;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.alarm.NewAlarm;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.catalogue.Site;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;

/**
 * Thinks up what happens next. Categories are drawn from a shuffled bag, so that each of them comes up within one
 * bag, the frequent ones more than once. The same seed gives the same city. Not thread-safe.
 */
final class AlarmGenerator {
    private static final List<Category> FREQUENT = List.of(
            Category.FIRE, Category.HEALTH, Category.HEALTH, Category.SECURITY, Category.SECURITY, Category.TRANSPORT,
            Category.TRANSPORT, Category.INFRA);
    private static final double MEAN_SECONDS = 24;
    private static final double SHORTEST_SECONDS = 6;
    private static final double LONGEST_SECONDS = 75;
    private static final double TESTS = 0.03;
    /** What the city's files speak. */
    private static final List<String> LANGUAGES = List.of("uz-Latn", "uz-Cyrl", "ru", "en");

    private final CitySeed city;
    private final Random random;
    private final String first;
    private final Map<String, IncidentType> types = new HashMap<>();
    private final Map<Category, List<AlarmTemplate>> templates;
    private final ArrayDeque<Category> bag = new ArrayDeque<>();

    /** @param first the language its alarms are told in; in the others of the city they are translated */
    AlarmGenerator(CitySeed city, Random random, String first) {
        this.city = city;
        this.random = random;
        this.first = first;
        city.types().forEach(t -> types.put(t.id(), t));
        templates = city.alarms().stream().collect(Collectors.groupingBy(t -> type(t).category()));
    }

    /** Time to the next alarm: mostly short, sometimes long, two to three a minute. */
    Duration pause() {
        double seconds = Math.clamp(-MEAN_SECONDS * Math.log(1 - random.nextDouble()), SHORTEST_SECONDS, LONGEST_SECONDS);
        return Duration.ofMillis((long) (seconds * 1000));
    }

    Happening next(Instant now) {
        List<AlarmTemplate> possible = templates.getOrDefault(draw(), city.alarms());
        AlarmTemplate template = pick(possible);
        boolean clears = random.nextDouble() < template.clears();
        return new Happening(alarm(template, now), clears ? Duration.ofSeconds(40 + random.nextInt(200)) : null);
    }

    private Category draw() {
        if (bag.isEmpty()) {
            List<Category> fresh = new ArrayList<>(Category.KNOWN);
            fresh.addAll(FREQUENT);
            Collections.shuffle(fresh, random);
            bag.addAll(fresh);
        }
        return bag.removeFirst();
    }

    private NewAlarm alarm(AlarmTemplate template, Instant now) {
        return switch (template.origin()) {
            case "panel", "sensor" -> {
                Site site = pick(sites(template));
                yield alarm(template, template.source() + "-" + site.id(), site.position(), site.name(), site.id(), null, now);
            }
            case "analytics" -> {
                Camera camera = pick(city.cameras());
                double course = Math.toRadians(camera.headingDegrees() == null ? 0 : camera.headingDegrees());
                GeoPoint seen = Plane.moved(camera.position(), 40 * Math.sin(course), 40 * Math.cos(course));
                yield alarm(template, template.source(), seen, LocalText.of(camera.name()), camera.siteId(), camera.id(), now);
            }
            default -> somewhere(template, now);
        };
    }

    private NewAlarm somewhere(AlarmTemplate template, Instant now) {
        List<StreetGraph.Stretch> inside = city.streets().stretches();
        while (true) {
            StreetGraph.Stretch stretch = pick(inside);
            GeoPoint onStreet = Plane.between(city.streets().corners().get(stretch.start()), city.streets().corners().get(stretch.end()), random.nextDouble());
            GeoPoint place = Plane.moved(onStreet, random.nextInt(121) - 60, random.nextInt(121) - 60);
            if (city.zones().stream().anyMatch(z -> Plane.contains(z.area(), place))) {
                LocalText address = behind(stretch.name(), Integer.toString(1 + random.nextInt(120)));
                return alarm(template, template.source(), place, address, null, null, now);
            }
        }
    }

    private NewAlarm alarm(AlarmTemplate template, String source, GeoPoint place, LocalText where, @Nullable String siteId, @Nullable String cameraId, Instant now) {
        IncidentType type = type(template);
        MessageStatus status = random.nextDouble() < TESTS ? MessageStatus.TEST : MessageStatus.ACTUAL;
        List<AlarmText> translations = LANGUAGES.stream().filter(language -> !language.equals(first)).map(language -> text(template, type, where, language)).toList();
        AlarmText words = text(template, type, where, first);
        return new NewAlarm(source, null, status, List.of(type.category()), words.event(), type.eidoCode(), template.severity(),
                template.urgency(), template.certainty(), words.headline(), words.description(), null, place, null, words.areaDescription(),
                siteId, cameraId, Map.of("origin", template.origin(), "typeId", type.id().toUpperCase(Locale.ROOT)), now, translations);
    }

    private static AlarmText text(AlarmTemplate template, IncidentType type, LocalText where, String language) {
        return new AlarmText(language, type.name().in(language), template.headline().in(language) + ", " + where.in(language), template.description().in(language),
                null, where.in(language));
    }

    private static LocalText behind(LocalText street, String number) {
        Map<String, String> addresses = new HashMap<>();
        street.byLanguage().forEach((language, name) -> addresses.put(language, name + ", " + number));
        return new LocalText(addresses);
    }

    private IncidentType type(AlarmTemplate template) {
        IncidentType type = types.get(template.typeId());
        if (type == null) {
            throw new IllegalStateException("an alarm template names the unknown type " + template.typeId());
        }
        return type;
    }

    private List<Site> sites(AlarmTemplate template) {
        return city.sites().stream()
                .filter(s -> !s.kind().equals("Station"))
                .filter(s -> template.siteKinds().isEmpty() || template.siteKinds().contains(s.kind()))
                .toList();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
