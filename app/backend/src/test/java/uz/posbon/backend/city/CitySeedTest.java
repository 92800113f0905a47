package uz.posbon.backend.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.catalogue.Site;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.internal.json.PosbonJson;

class CitySeedTest {
    private static final CitySeed CITY = CitySeed.read();
    private static final Set<String> LANGUAGES = Set.of("uz-Latn", "uz-Cyrl", "ru", "en");

    private static <T> Set<String> ids(List<T> items, Function<T, String> id) {
        Set<String> ids = items.stream().map(id).collect(Collectors.toSet());
        assertThat(ids).as("ids are unique").hasSameSizeAs(items);
        return ids;
    }

    private static long districtsAt(GeoPoint point) {
        return CITY.zones().stream().filter(z -> Plane.contains(z.area(), point)).count();
    }

    @Test
    void theCityHasWhatItPromises() {
        assertThat(CITY.zones()).hasSize(12);
        assertThat(CITY.cameras()).hasSize(400);
        assertThat(CITY.units()).hasSizeBetween(110, 130);
        assertThat(CITY.sites().stream().filter(s -> !s.kind().equals("Station"))).hasSize(60);
        assertThat(CITY.agencies()).extracting(Agency::id).contains("101", "102", "103", "104", "1050", "112");
    }

    @Test
    void everyReferenceResolves() {
        Set<String> agencies = ids(CITY.agencies(), Agency::id);
        Set<String> zones = ids(CITY.zones(), Zone::id);
        Set<String> sites = ids(CITY.sites(), Site::id);
        Set<String> types = ids(CITY.types(), IncidentType::id);
        ids(CITY.cameras(), Camera::id);
        ids(CITY.units(), CityFile.SeedUnit::id);
        ids(CITY.plans(), ResponsePlan::id);
        assertThat(CITY.plans().stream().map(ResponsePlan::incidentTypeId).collect(Collectors.toSet())).isEqualTo(types);
        assertThat(CITY.alarms()).allSatisfy(a -> assertThat(types).contains(a.typeId()));
        for (Site site : CITY.sites()) {
            assertThat(zones).contains(site.zoneId());
            assertThat(site.agencyId() == null || agencies.contains(site.agencyId())).as(site.id()).isTrue();
        }
        for (Camera camera : CITY.cameras()) {
            assertThat(agencies).contains(camera.agencyId());
            assertThat(camera.siteId() == null || sites.contains(camera.siteId())).as(camera.id()).isTrue();
            assertThat(camera.headingDegrees()).isBetween(0.0, 360.0);
            assertThat(camera.fieldOfViewDegrees()).isBetween(60.0, 90.0);
        }
        Set<String> capabilities = new HashSet<>();
        for (CityFile.SeedUnit unit : CITY.units()) {
            assertThat(agencies).contains(unit.unit().agencyId());
            assertThat(sites).contains(unit.unit().stationId());
            assertThat(unit.unit().callSign()).isEqualTo(unit.id());
            capabilities.addAll(unit.unit().capabilities());
        }
        for (ResponsePlan plan : CITY.plans()) {
            assertThat(plan.needs()).isNotEmpty().allSatisfy(n -> assertThat(capabilities).contains(n.capability()));
            assertThat(plan.checklist()).hasSizeBetween(5, 9);
            ids(plan.checklist(), ResponsePlan.Step::id);
        }
    }

    @Test
    void everyCategoryHasTypesAndAlarms() {
        Map<String, Category> byType = CITY.types().stream().collect(Collectors.toMap(IncidentType::id, IncidentType::category));
        assertThat(new HashSet<>(byType.values())).isEqualTo(new HashSet<>(Category.KNOWN));
        assertThat(CITY.alarms().stream().map(a -> byType.get(a.typeId())).collect(Collectors.toSet())).isEqualTo(new HashSet<>(Category.KNOWN));
    }

    @Test
    void everyPlaceLiesInExactlyOneDistrict() {
        for (Site site : CITY.sites()) {
            assertThat(districtsAt(site.position())).as(site.id()).isEqualTo(1);
            Zone zone = CITY.zones().stream().filter(z -> z.id().equals(site.zoneId())).findFirst().orElseThrow();
            assertThat(Plane.contains(zone.area(), site.position())).as("%s in %s", site.id(), zone.id()).isTrue();
        }
        assertThat(CITY.cameras()).allSatisfy(c -> assertThat(districtsAt(c.position())).as(c.id()).isEqualTo(1));
    }

    @Test
    void everyNameIsThereInFourLanguagesAndInItsOwnScript() {
        Stream<LocalText> names = Stream.of(
                        CITY.agencies().stream().map(Agency::name),
                        CITY.zones().stream().map(Zone::name),
                        CITY.sites().stream().map(Site::name),
                        CITY.types().stream().map(IncidentType::name),
                        CITY.plans().stream().flatMap(p -> p.checklist().stream()).map(ResponsePlan.Step::text))
                .flatMap(s -> s);
        assertThat(names).allSatisfy(name -> {
            assertThat(name.byLanguage().keySet()).isEqualTo(LANGUAGES);
            assertThat(name.in("uz-Cyrl")).as("Cyrillic").doesNotContainPattern("[A-Za-z]");
            assertThat(name.in("uz-Latn")).as("Latin with U+02BB").doesNotContainPattern("[а-яА-Я]|['`‘’]");
            assertThat(name.in("en")).doesNotContain("ʻ");
        });
    }

    @Test
    void whatAPlanWantsApprovedIsAStepItHas() {
        assertThat(CITY.plans()).filteredOn(plan -> !plan.approvals().isEmpty()).extracting(ResponsePlan::incidentTypeId).contains("INFRA-GAS", "TRANSPORT-METRO");
        assertThat(CITY.plans()).allSatisfy(plan -> assertThat(plan.checklist().stream().map(step -> "Step/" + step.id())).containsAll(plan.approvals()));
    }

    @Test
    void oneCanDriveFromAnyCornerToAnyOther() {
        StreetGraph streets = CITY.streets();
        Set<Integer> reached = new HashSet<>(Set.of(0));
        ArrayDeque<Integer> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (StreetGraph.Stretch s : streets.stretchesFrom(open.remove())) {
                if (reached.add(s.end())) {
                    open.add(s.end());
                }
            }
        }
        assertThat(reached).hasSameSizeAs(streets.corners());
        assertThat(streets.stretches().stream().map(StreetGraph.Stretch::street).distinct().count()).isBetween(60L, 90L);
    }

    @Test
    void eidoCodesExist() throws IOException {
        Path file = Path.of(System.getProperty("posbon.shared"), "data/eido/eido_registries.json");
        assumeTrue(Files.exists(file), "the EIDO registries are shared data, absent here");
        @SuppressWarnings("unchecked")
        Map<String, List<List<String>>> tables = new PosbonJson().read(Files.readAllBytes(file), Map.class);
        Set<String> types = column(tables, "Table 32");
        Set<String> resources = column(tables, "Table 311");
        assertThat(CITY.types()).allSatisfy(t -> assertThat(types).contains(t.eidoCode()));
        assertThat(CITY.units()).allSatisfy(u -> assertThat(resources).contains(u.unit().resourceType()));
    }

    private static Set<String> column(Map<String, List<List<String>>> tables, String name) {
        return tables.entrySet().stream().filter(e -> e.getKey().startsWith(name + " ")).flatMap(e -> e.getValue().stream())
                .map(List::getFirst).collect(Collectors.toSet());
    }
}
