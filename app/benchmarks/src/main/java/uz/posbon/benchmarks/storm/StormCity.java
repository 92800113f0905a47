package uz.posbon.benchmarks.storm;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.alarm.NewAlarm;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.alarm.Urgency;
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.unit.NewUnit;
import uz.posbon.sdk.unit.UnitPosition;

/** A city with a plan for every category, units enough for a storm, and the alarms of one. */
final class StormCity {
    private static final int UNITS = 200;
    private static final List<String> TITLES =
            List.of("Smoke, 9 floors", "Panic button", "Oʻtkir ogʻriq, 64 yosh", "Столкновение двух автомобилей", "Gaz hidi");

    private final Random random = new Random(3);

    void build(PosbonClient client) {
        client.catalogue().put(new Agency("101", LocalText.of("Fire service"), "101", "Fire", Map.of()));
        for (Category category : Category.KNOWN) {
            String type = "TYPE-" + category.code();
            client.catalogue().put(new IncidentType(type, LocalText.of(category.code()), category, null, 2, Map.of()));
            client.catalogue().put(new ResponsePlan(
                    "plan-" + category.code(), type, List.of(new ResponsePlan.Need("pump", 1)), List.of(), Duration.ofSeconds(30), Duration.ofSeconds(60),
                    Duration.ofMinutes(8), Map.of()));
        }
        for (int i = 0; i < UNITS; i++) {
            client.units().register("E-" + i, new NewUnit("E-" + i, "101", "StructureFireEngineType1", Set.of("pump"), null, place(), 5, null));
        }
    }

    /** Says where every unit is now: a position that is too old keeps a unit from being recommended. */
    void report(PosbonClient client) {
        List<UnitPosition> positions = new ArrayList<>();
        for (int i = 0; i < UNITS; i++) {
            positions.add(new UnitPosition("E-" + i, place(), Instant.now(), null, null));
        }
        client.units().positions(positions);
    }

    NewAlarm alarm(int number) {
        Severity severity = Severity.KNOWN.get(number % 50 == 0 ? 0 : 1 + number % 4);
        String title = TITLES.get(number % TITLES.size()) + " " + number;
        return new NewAlarm(
                "fire-panel-" + number % 600, null, MessageStatus.ACTUAL, List.of(Category.KNOWN.get(number % Category.KNOWN.size())), title, null, severity,
                Urgency.IMMEDIATE, Certainty.LIKELY, title, null, null, place(), null, "Chilonzor 9-12", null, null, Map.of(), null);
    }

    private synchronized GeoPoint place() {
        return new GeoPoint(69.15 + random.nextDouble() * 0.25, 41.22 + random.nextDouble() * 0.18);
    }
}
