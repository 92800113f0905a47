package uz.posbon.sdk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house rules of the SDK; each says why. */
class ApiSignatureTest {
    private static final String INTERNAL = "uz.posbon.sdk.internal..";
    private static final JavaClasses SDK =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("uz.posbon.sdk");

    @Test
    void signaturesKnowNoLibrary() {
        classes().that().resideOutsideOfPackage(INTERNAL).should(showNothingOf("okhttp3.", "okio.", "tools.jackson.", "com.fasterxml.", "org.snakeyaml.", "uz.posbon.sdk.internal."))
                .because("whoever uses the SDK must not have to know, or to follow the versions of, what it is made with")
                .check(SDK);
    }

    @Test
    void librariesAreUsedInTheirPackagesOnly() {
        noClasses().that().resideOutsideOfPackages("uz.posbon.sdk.internal.http..", "uz.posbon.sdk.internal.ws..", "uz.posbon.sdk.internal.onvif..", "uz.posbon.sdk")
                .should().dependOnClassesThat().resideInAnyPackage("okhttp3..", "okio..")
                .because("there is one HTTP client library, and its users stand together in internal; PosbonClient and OnvifClient put it together").check(SDK);
        noClasses().that().resideOutsideOfPackage("uz.posbon.sdk.internal.json..")
                .should().dependOnClassesThat().resideInAnyPackage("tools.jackson..", "com.fasterxml..")
                .because("there is one JSON mapping").check(SDK);
        noClasses().that().resideOutsideOfPackage("uz.posbon.sdk.internal.scenario..")
                .should().dependOnClassesThat().resideInAPackage("org.snakeyaml..")
                .because("only scenarios are written in YAML, and only their reader has to know line and column").check(SDK);
        noClasses().that().resideOutsideOfPackages(INTERNAL, "uz.posbon.sdk")
                .should().dependOnClassesThat().resideInAPackage(INTERNAL)
                .because("records, the stream's types and the picture stand on their own; only PosbonClient and OnvifClient wire").check(SDK);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("uz.posbon.sdk.(**)").should().beFreeOfCycles()
                .because("an arrow back means that two packages are one").check(SDK);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses().should().haveSimpleNameEndingWith("Manager").orShould().haveSimpleNameEndingWith("Util")
                .orShould().haveSimpleNameEndingWith("Utils").orShould().haveSimpleNameEndingWith("Helper")
                .orShould().haveSimpleNameEndingWith("Impl")
                .because("such a name hides what the class is for").check(SDK);
        classes().that().areInterfaces().and().areNotMemberClasses().and().haveSimpleNameEndingWith("Api")
                .should().resideOutsideOfPackage(INTERNAL).because("an Api is what others call").check(SDK);
    }

    @Test
    void nothingStaticChanges() {
        fields().that().areStatic().should().beFinal().andShould(be(describe("of an immutable type", ApiSignatureTest::isImmutable)))
                .because("two clients in one process must not meet").check(SDK);
    }

    @Test
    void threadsAreMadeInInternalOnly() {
        noClasses().that().resideOutsideOfPackage(INTERNAL).should().dependOnClassesThat()
                .belongToAnyOf(Thread.class, java.util.concurrent.Executor.class, java.util.concurrent.Executors.class, java.util.Timer.class)
                .because("whoever reads a package of records must not find a thread in it").check(SDK);
        noClasses().should().callMethod(java.time.Instant.class, "now").orShould().callMethod(System.class, "currentTimeMillis")
                .because("time comes from the injected clock; System.nanoTime measures spans").check(SDK);
    }

    @Test
    void theRulesSeeTheirClasses() {
        assertThat(SDK.stream().map(JavaClass::getSimpleName).collect(Collectors.toSet()))
                .contains("PosbonClient", "Alarm", "LiveStream", "PosbonJson", "OperationalPicture");
    }

    private static boolean isImmutable(JavaField field) {
        Set<String> immutable = Set.of("java.lang.String", "java.time.Instant", "java.time.Duration", "java.time.ZoneId", "java.util.regex.Pattern",
                "java.util.List", "java.util.Set", "java.util.Map", "org.slf4j.Logger", "okhttp3.MediaType");
        JavaClass type = field.getRawType();
        return type.isPrimitive() || type.isRecord() || type.isEnum() || immutable.contains(type.getName()) || field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static ArchCondition<JavaClass> showNothingOf(String... packages) {
        return new ArchCondition<>("show nothing of " + String.join(", ", packages)) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream<JavaCodeUnit> code = type.getCodeUnits().stream().filter(u -> isVisible(u.getModifiers()));
                Stream<JavaField> state = type.getFields().stream().filter(f -> isVisible(f.getModifiers()));
                Stream.concat(
                                Stream.concat(
                                        code.flatMap(u -> u.getAllInvolvedRawTypes().stream().map(t -> u.getFullName() + " shows " + t.getName())),
                                        state.flatMap(f -> f.getAllInvolvedRawTypes().stream().map(t -> f.getFullName() + " shows " + t.getName()))),
                                Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream())
                                        .map(t -> type.getName() + " shows " + t.getName()))
                        .filter(text -> Stream.of(packages).anyMatch(p -> text.contains(" shows " + p)))
                        .forEach(text -> events.add(SimpleConditionEvent.violated(type, text)));
            }
        };
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }
}
