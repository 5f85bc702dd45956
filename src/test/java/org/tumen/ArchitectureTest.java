package org.tumen;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/// The arrows between the packages, and the other rules that keep the code in shape.
@AnalyzeClasses(packages = "org.tumen", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final int MOST_LINES = 400;

    private static ArchRule mayUse(String of, String... ours) {
        String[] allowed = Stream.concat(Stream.of("org.tumen." + of + ".."),
                Stream.of(ours).map(name -> "org.tumen." + name + "..")).toArray(String[]::new);
        return noClasses().that().resideInAPackage("org.tumen." + of + "..").should().dependOnClassesThat(
                resideInAPackage("org.tumen..").and(not(resideInAnyPackage(allowed)))).allowEmptyShould(true);
    }

    @ArchTest
    static final ArchRule MODEL_USES_NOTHING_OF_OURS = mayUse("model");
    @ArchTest
    static final ArchRule TIME_USES_THE_MODELS_DATES = mayUse("time", "model.edtf");
    @ArchTest
    static final ArchRule IO_USES_THE_MODEL = mayUse("io", "model");
    @ArchTest
    static final ArchRule INTEGRITY_USES_THE_MODEL = mayUse("integrity", "model");
    @ArchTest
    static final ArchRule CITE_USES_THE_MODEL = mayUse("cite", "model");
    @ArchTest
    static final ArchRule DISPLAY_USES_NOTHING_OF_OURS = mayUse("display");
    @ArchTest
    static final ArchRule LAYOUT_USES_MODEL_TIME_AND_DISPLAY = mayUse("layout", "model", "time", "display");
    @ArchTest
    static final ArchRule PAINT_USES_DISPLAY = mayUse("paint", "display");
    @ArchTest
    static final ArchRule EXPORT_USES_WHAT_NEEDS_NO_TOOLKIT = mayUse("export", "model", "time", "io", "cite", "display",
            "layout", "paint");
    @ArchTest
    static final ArchRule VIEW_MODELS_DO_NOT_PAINT = mayUse("viewmodel", "model", "time", "io", "cite", "display",
            "layout", "export");
    @ArchTest
    static final ArchRule NOTHING_USES_THE_PROGRAM = mayUse("view", "viewmodel", "model", "time", "io", "cite",
            "display", "layout", "paint", "export");

    @ArchTest
    static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES = slices().matching("org.tumen.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_THE_WINDOW_KNOWS_JAVAFX = noClasses().that()
            .resideOutsideOfPackages("org.tumen.viewmodel..", "org.tumen.view..", "org.tumen.app..").should()
            .dependOnClassesThat().resideInAPackage("javafx..");

    @ArchTest
    static final ArchRule VIEW_MODELS_KNOW_ONLY_PROPERTIES_OF_JAVAFX = noClasses().that()
            .resideInAPackage("org.tumen.viewmodel..").should().dependOnClassesThat(resideInAPackage("javafx..")
                    .and(not(resideInAnyPackage("javafx.beans..", "javafx.collections..", "javafx.util.."))));

    @ArchTest
    static final ArchRule ONLY_IO_KNOWS_JACKSON = noClasses().that().resideOutsideOfPackage("org.tumen.io..").should()
            .dependOnClassesThat().resideInAnyPackage("tools.jackson..", "com.fasterxml..");

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_WRITES_TO_THE_TERMINAL = noClasses().that()
            .resideOutsideOfPackage("org.tumen.app..").should().accessField(System.class, "out").orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule NOBODY_STARTS_THREADS_BY_HAND = noClasses().should().callConstructorWhere(
            com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                    com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                            com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo(Thread.class))));

    @ArchTest
    static final ArchRule ONE_DOOR_TO_THE_TOOLKITS_THREAD = noClasses().that()
            .haveNameNotMatching("org\\.tumen\\.view\\.FxThread(\\$.*)?").should()
            .callMethod(Platform.class, "runLater", Runnable.class);

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = classes().should()
            .haveNameNotMatching(".*(Manager|Helper|Util|Utils|Info|Data|Impl)");

    private static List<Path> sources(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    @Test
    void noFileIsTooLong() throws IOException {
        for (String folder : List.of("src/main/java", "src/test/java")) {
            for (Path file : sources(folder)) {
                assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(MOST_LINES);
            }
        }
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() throws IOException {
        for (Path file : sources("src/main/java")) {
            Path info = file.resolveSibling("package-info.java");
            assertThat(info).exists();
            assertThat(Files.readString(info)).as(info.toString()).startsWith("/// ").contains("@NullMarked");
        }
    }

    @Test
    void packagesAreAtMostThreeLevelsDeep() throws IOException {
        Path root = Path.of("src/main/java/org/tumen");
        for (Path file : sources(root.toString())) {
            assertThat(root.relativize(file).getNameCount() - 1).as(file.toString()).isLessThanOrEqualTo(3);
        }
    }
}
