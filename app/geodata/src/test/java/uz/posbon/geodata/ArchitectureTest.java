package uz.posbon.geodata;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.time.Clock;
import java.time.Instant;
import java.util.Timer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the house for this module. */
class ArchitectureTest {
    private static final String ROOT = "uz.posbon.geodata";
    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOT);

    @ParameterizedTest
    @MethodSource("rules")
    void theRulesHold(ArchRule rule) {
        rule.check(CLASSES);
    }

    static Stream<ArchRule> rules() {
        return Stream.of(
                noClasses().should().dependOnClassesThat().resideInAnyPackage("javafx..", "uz.posbon.ui..", "uz.posbon.workstation..",
                                "uz.posbon.backend..", "uz.posbon.assets..", "uz.posbon.sdk.alarm..", "uz.posbon.sdk.incident..", "uz.posbon.sdk.unit..",
                                "uz.posbon.sdk.picture..", "uz.posbon.sdk.internal..")
                        .because("desk and backend both read maps with it; of the SDK it takes positions alone"),
                only("route").should().dependOnClassesThat().resideInAPackage("com.graphhopper..")
                        .because("GraphHopper is one router behind TravelTimes"),
                only("osm").should().dependOnClassesThat().resideInAnyPackage("org.openstreetmap..", "com.google.protobuf..", "java.sql..")
                        .because("the formats of extract and gazetteer are known in one place"),
                only("geojson").should().dependOnClassesThat().resideInAPackage("tools.jackson.."),
                only("csv").should().dependOnClassesThat().resideInAPackage("de.siegmar.."),
                noClasses().should().callConstructor(Thread.class).orShould().callMethod(Thread.class, "ofPlatform")
                        .orShould().callMethod(Thread.class, "ofVirtual")
                        .orShould().dependOnClassesThat().belongToAnyOf(Executors.class, ExecutorService.class, ForkJoinPool.class, Timer.class)
                        .because("who makes a thread must end it; here the caller's thread works"),
                noClasses().that().doNotHaveSimpleName("MapDataMain").should().callMethod(Instant.class, "now")
                        .orShould().callMethod(System.class, "currentTimeMillis").orShould().callMethod(Clock.class, "systemUTC")
                        .because("time comes from a clock that is handed in"),
                slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().because("arrows point down"),
                fields().that().areStatic().should().beFinal().because("there is no static state to change"));
    }

    private static GivenClassesConjunction only(String name) {
        return noClasses().that().resideOutsideOfPackage(ROOT + "." + name + "..");
    }
}
