package uz.posbon.ui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The house's rules for this module; each says why. */
class HouseRulesTest {

    private static final String DISPATCH_WORDS =
            ".*(Alarm|Incident|Dispatch|Assignment|Agency|ResponsePlan|Unit[A-Z]|Unit$).*";

    @TestFactory
    Stream<DynamicTest> rules() {
        JavaClasses ours = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("uz.posbon.ui");
        return Stream.of(
                        noClasses().should().haveNameMatching(DISPATCH_WORDS)
                                .because("the controls serve any control room; what a row means is the workstation's business"),
                        noClasses().should().dependOnClassesThat().resideInAnyPackage(
                                        "uz.posbon.sdk..", "uz.posbon.backend..", "uz.posbon.workstation..", "uz.posbon.assets..")
                                .because("arrows only point down: the workstation knows the controls, never the other way round"),
                        only("uz.posbon.ui.map.gluon..", "com.gluonhq..")
                                .because("Gluon Maps is replaceable and has defects we fence in"),
                        only("uz.posbon.ui.map.coordinates..", "mil.nga..", "com.google.openlocationcode..")
                                .because("grids and codes are notations; the rest of the map knows degrees"),
                        only("uz.posbon.ui.video.vlc..", "uk.co.caprica.vlcj..", "com.sun.jna..")
                                .because("libvlc is one engine behind the Player seam and may be missing on a machine"),
                        only("uz.posbon.ui.video.ffmpeg..", "org.bytedeco..")
                                .because("native pointers stay in one package that knows how to free them"),
                        only("uz.posbon.ui.map.tiles..", "okhttp3..")
                                .because("only map tiles come over HTTP here; everything else goes through the SDK"),
                        noClasses().should().dependOnClassesThat().resideInAnyPackage("com.fasterxml.jackson..", "tools.jackson..")
                                .because("the controls have no contract to speak, so they parse none"),
                        noClasses().that().resideOutsideOfPackage("uz.posbon.ui.live..")
                                .should().dependOnClassesThat().haveFullyQualifiedName("javafx.application.Platform")
                                .because("one place decides what reaches the FX thread and how often"),
                        noClasses().that().resideOutsideOfPackage("uz.posbon.ui.live..")
                                .should().dependOnClassesThat().haveFullyQualifiedName("javafx.animation.AnimationTimer")
                                .orShould().dependOnClassesThat().haveFullyQualifiedName("javafx.animation.Timeline")
                                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.util.Timer")
                                .because("what ticks is injected, so that it can be tested and stopped"),
                        slices().matching("uz.posbon.ui.(**)").should().beFreeOfCycles()
                                .because("a control that can be taken out can be understood alone"),
                        fields().that().areStatic().should().beFinal()
                                .because("static mutable state is shared by every window and every test"),
                        methods().should().notHaveName("getInstance")
                                .because("what is needed is passed in; a singleton hides who uses it"),
                        classes().should().haveNameNotMatching(".*(Manager|Util|Utils|Helper|Impl)$")
                                .because("a name says what a thing is"),
                        noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err")
                                .because("what happened belongs into the log"))
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(ours)));
    }

    private static ArchRule only(String where, String... what) {
        return noClasses().that().resideOutsideOfPackage(where).should().dependOnClassesThat().resideInAnyPackage(what).allowEmptyShould(true);
    }
}
