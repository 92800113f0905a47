package uz.posbon.workstation;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uz.posbon.ui.map.MapThreads;

/** The arrows between the modules and the rules of the whole house, held over everything the workstation stands on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HouseRulesTest {
    private JavaClasses house;

    @BeforeAll
    void read() {
        house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(location -> !location.contains("-tests.jar"))
                .importPackages("uz.posbon");
    }

    @Test
    void theWholeHouseIsLookedAt() {
        Stream.of("uz.posbon.sdk", "uz.posbon.ui.live", "uz.posbon.workstation.boot", "uz.posbon.backend.boot", "uz.posbon.geodata.mapdata")
                .forEach(name -> org.assertj.core.api.Assertions.assertThat(house.containPackage(name)).as(name).isTrue());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRulesHold(ArchRule rule) {
        rule.check(house);
    }

    static Stream<ArchRule> rules() {
        return Stream.of(
                noClasses().that().resideInAPackage("uz.posbon.ui..")
                        .should().dependOnClassesThat().resideInAnyPackage("uz.posbon.sdk..", "uz.posbon.workstation..", "uz.posbon.backend..", "uz.posbon.assets..", "uz.posbon.geodata..")
                        .because("ui-components serves any control room and knows no dispatch words and no backend"),
                noClasses().that().resideInAPackage("uz.posbon.sdk..")
                        .should().dependOnClassesThat().resideInAnyPackage("uz.posbon.ui..", "uz.posbon.workstation..", "uz.posbon.backend..", "uz.posbon.assets..", "uz.posbon.geodata..", "javafx..")
                        .because("integrators use the SDK without a screen"),
                noClasses().that().resideInAPackage("uz.posbon.backend..")
                        .should().dependOnClassesThat().resideInAnyPackage("uz.posbon.ui..", "uz.posbon.workstation..", "javafx..")
                        .because("a room's backend runs where there is no screen"),
                noClasses().that().resideInAPackage("uz.posbon.geodata..")
                        .should().dependOnClassesThat().resideInAnyPackage("uz.posbon.ui..", "uz.posbon.workstation..", "uz.posbon.backend..", "uz.posbon.assets..", "javafx..")
                        .because("desk and backend both read maps with it"),
                noClasses().that().resideOutsideOfPackage("uz.posbon.geodata.route..")
                        .should().dependOnClassesThat().resideInAPackage("com.graphhopper..")
                        .because("GraphHopper is one router behind TravelTimes"),
                noClasses().that().resideOutsideOfPackage("uz.posbon.geodata.osm..")
                        .should().dependOnClassesThat().resideInAnyPackage("org.openstreetmap..", "com.google.protobuf..")
                        .because("the format of an extract is known in one place"),
                noClasses().that(resideInAPackage("uz.posbon.workstation..").and(not(resideInAPackage("uz.posbon.workstation.boot.."))))
                        .should().dependOnClassesThat().resideInAPackage("uz.posbon.backend..")
                        .because("only boot may start the embedded backend; everything else meets it through the SDK"),
                noClasses().that(not(resideInAnyPackage("uz.posbon.sdk", "uz.posbon.sdk.internal..", "uz.posbon.ui.map.tiles..")))
                        .should().dependOnClassesThat(resideInAPackage("okhttp3..").and(not(resideInAPackage("okhttp3.tls.."))))
                        .because("one place talks HTTP for the SDK and one for map tiles"),
                noClasses().that(not(resideInAPackage("uz.posbon.backend.boot..")))
                        .should().dependOnClassesThat().resideInAPackage("okhttp3.tls..")
                        .because("a certificate is made in one place, for a training session"),
                noClasses().that().resideOutsideOfPackages("uz.posbon.sdk.internal..", "uz.posbon.backend..", "uz.posbon.assets..", "uz.posbon.geodata.geojson..")
                        .should().dependOnClassesThat().resideInAPackage("tools.jackson..")
                        .because("JSON has one mapping, at the SDK's and the backend's edge; assets reads its own files, and geodata other people's GeoJSON"),
                noClasses().that().resideOutsideOfPackage("uz.posbon.ui.video.vlc..")
                        .should().dependOnClassesThat().resideInAPackage("uk.co.caprica..")
                        .because("VLC is one engine behind the Player seam"),
                noClasses().that().resideOutsideOfPackages("uz.posbon.ui.video.ffmpeg..", "uz.posbon.backend.camera..")
                        .should().dependOnClassesThat().resideInAPackage("org.bytedeco..")
                        .because("FFmpeg is one engine behind the Player seam; the demo city's cameras encode with it"),
                noClasses().that().resideOutsideOfPackage("uz.posbon.ui.map.gluon..")
                        .should().dependOnClassesThat().resideInAPackage("com.gluonhq..")
                        .because("Gluon Maps only paints tiles, behind our own viewport"),
                noClasses().that(resideInAPackage("uz.posbon.workstation..")).and().doNotHaveSimpleName("MapWorkers")
                        .should().callConstructor(MapThreads.class, Executor.class, Executor.class)
                        .because("maps are painted on threads of their own, never on those that carry commands"),
                noClasses().that().resideOutsideOfPackage("uz.posbon.workstation.paper..")
                        .should().dependOnClassesThat().resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
                        .because("what a sheet says is decided, and tested, without a file format"),
                noClasses().that().resideOutsideOfPackages("uz.posbon.ui.live..", "uz.posbon.workstation.boot..")
                        .should().dependOnClassesThat().haveFullyQualifiedName("javafx.application.Platform")
                        .orShould().dependOnClassesThat().haveFullyQualifiedName("javafx.animation.AnimationTimer")
                        .orShould().dependOnClassesThat().haveFullyQualifiedName("javafx.animation.Timeline")
                        .because("the FX thread is entered in one place, at most once a pulse"),
                noClasses().that().haveSimpleNameEndingWith("ViewModel").or().haveSimpleName("Details").or().haveSimpleName("CitySymbols")
                        .should().dependOnClassesThat().resideInAPackage("javafx.scene..")
                        .because("what a screen says is decided, and tested, without a scene graph"),
                fields().that().areStatic().and().areDeclaredInClassesThat().resideInAPackage("uz.posbon..")
                        .should().haveModifier(JavaModifier.FINAL)
                        .because("static mutable state hides who changes what"),
                methods().should().notHaveName("getInstance")
                        .because("everything is handed in from boot"),
                classes().should().haveSimpleNameNotEndingWith("Impl")
                        .andShould().haveSimpleNameNotEndingWith("Manager")
                        .andShould().haveSimpleNameNotEndingWith("Util")
                        .andShould().haveSimpleNameNotEndingWith("Utils")
                        .andShould().haveSimpleNameNotEndingWith("Helper")
                        .because("a name says what a thing is"),
                slices().matching("uz.posbon.workstation.(*)..").should().beFreeOfCycles()
                        .because("features stand beside each other, wired in boot"),
                slices().matching("uz.posbon.sdk.(**)").should().beFreeOfCycles()
                        .because("a package one can read alone is a package one can change alone"),
                slices().matching("uz.posbon.backend.(*)..").should().beFreeOfCycles()
                        .because("a package one can read alone is a package one can change alone"));
    }
}
