package uz.posbon.backend;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Timer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

/** The rules of the house for this module. */
class ArchitectureTest {
    private static final String ROOT = "uz.posbon.backend";
    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOT);

    @Test
    void decisionsArePure() {
        noClasses().that().resideInAPackage(ROOT + ".decide..").should().dependOnClassesThat()
                .resideOutsideOfPackages("java.lang..", "java.util..", "java.time..", "java.net", "org.jspecify..",
                        "uz.posbon.sdk.alarm..", "uz.posbon.sdk.incident..", "uz.posbon.sdk.unit..", "uz.posbon.sdk.catalogue..",
                        "uz.posbon.sdk.shift..", "uz.posbon.sdk.wall..", "uz.posbon.sdk.message..", "uz.posbon.sdk.session", "uz.posbon.sdk.training", "uz.posbon.sdk.geo..", "uz.posbon.sdk.code..", "uz.posbon.sdk.problem..", ROOT + ".decide..")
                .because("what is decided must be testable, and repeatable in a replay, without server, disk or network")
                .check(CLASSES);
    }

    @Test
    void jsonStaysAtTheEdge() {
        noClasses().that().resideOutsideOfPackages(ROOT + ".http..", ROOT + ".city..").should()
                .dependOnClassesThat().resideInAnyPackage("tools.jackson..", "com.fasterxml..")
                .because("only the reading of requests looks into JSON; the city reads its own asset files")
                .check(CLASSES);
        noClasses().that().resideOutsideOfPackages(ROOT + ".http..", ROOT + ".store..", ROOT + ".stream..", ROOT + ".boot..", ROOT + ".city..").should()
                .dependOnClassesThat().resideInAPackage("uz.posbon.sdk.internal..")
                .because("the contract's JSON mapping is the edge's business: http, stream, the stored documents, the city's seed")
                .check(CLASSES);
    }

    @Test
    void theServerStaysAtTheEdge() {
        noClasses().that().resideOutsideOfPackages(ROOT + ".http..", ROOT + ".stream..", ROOT + ".boot..").should()
                .dependOnClassesThat().resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta..")
                .because("another server must not mean other decisions or another store")
                .check(CLASSES);
    }

    @Test
    void sqlStaysInTheStore() {
        noClasses().that().resideOutsideOfPackage(ROOT + ".store..").should()
                .dependOnClassesThat().resideInAnyPackage("java.sql..", "org.jdbi..", "org.sqlite..", "org.flywaydb..")
                .because("a room's backend will run on PostgreSQL, and only the store may notice")
                .check(CLASSES);
    }

    @Test
    void geometryStaysInZone() {
        noClasses().that().resideOutsideOfPackage(ROOT + ".zone..").should()
                .dependOnClassesThat().resideInAPackage("org.locationtech..")
                .because("the contract has shapes of its own")
                .check(CLASSES);
    }

    @Test
    void theCityIsAClient() {
        noClasses().that().resideInAnyPackage(ROOT + ".city..", ROOT + ".camera..").should()
                .dependOnClassesThat().resideInAnyPackage(ROOT + ".decide..", ROOT + ".store..", ROOT + ".http..", ROOT + ".stream..", ROOT + ".boot..")
                .because("the demo city proves that the API alone is enough to live by")
                .check(CLASSES);
    }

    @Test
    void threadsAreMadeInBoot() {
        noClasses().that().resideOutsideOfPackages(ROOT + ".boot..", ROOT + ".city..", ROOT + ".camera..").should()
                .callConstructor(Thread.class)
                .orShould().callMethod(Thread.class, "ofPlatform")
                .orShould().callMethod(Thread.class, "ofVirtual")
                .orShould().dependOnClassesThat().belongToAnyOf(Executors.class, ExecutorService.class, ForkJoinPool.class, Timer.class)
                .because("who makes a thread must end it; the city beside the backend has its own")
                .check(CLASSES);
    }

    @Test
    void timeComesFromAClock() {
        noClasses().that().resideOutsideOfPackage(ROOT + ".boot..").should()
                .callMethod(Instant.class, "now")
                .orShould().callMethod(LocalDateTime.class, "now")
                .orShould().callMethod(OffsetDateTime.class, "now")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(Clock.class, "systemUTC")
                .orShould().callMethod(Clock.class, "systemDefaultZone")
                .because("a training session runs on a clock of its own")
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles()
                .because("arrows point down").check(CLASSES);
    }

    @Test
    void nothingIsGlobal() {
        fields().that().areStatic().should().beFinal()
                .because("there is no static state to change").check(CLASSES);
        noMethods().should().haveName("getInstance")
                .because("whoever needs something is given it").check(CLASSES);
    }
}
