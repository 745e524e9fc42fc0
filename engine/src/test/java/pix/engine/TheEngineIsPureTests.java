package pix.engine;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TheEngineIsPureTests {

    private static final Set<String> CLOCK_AND_CHANCE = Set.of(
            "currentTimeMillis",
            "nanoTime",
            "now",
            "random",
            "randomUUID",
            "systemUTC",
            "systemDefaultZone",
            "getenv",
            "getProperty");

    private static final ArchRule NO_CLOCK_NO_CHANCE = noClasses()
            .should()
            .accessTargetWhere(describe("asks the clock, chance or the machine", TheEngineIsPureTests::isImpure))
            .because("the same words give the same answer, today and in ten years");

    private static final ArchRule JDK_ONLY = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("pix.engine..", "java..", "org.jspecify.."))
            .because("the engine runs anywhere a JDK does");

    private static final ArchRule NO_FILES = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql.."))
            .because("whoever calls it reads and writes");

    private static final ArchRule ONE_WAY = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("judging")
            .definedBy("pix.engine.judging")
            .layer("knowledge")
            .definedBy("pix.engine.knowledge")
            .layer("adaptive")
            .definedBy("pix.engine.adaptive")
            .layer("scoring")
            .definedBy("pix.engine.scoring")
            .layer("exam")
            .definedBy("pix.engine.exam..")
            .layer("simulation")
            .definedBy("pix.engine.simulation")
            .whereLayer("simulation")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("adaptive")
            .mayOnlyBeAccessedByLayers("simulation")
            .whereLayer("scoring")
            .mayOnlyBeAccessedByLayers("exam", "simulation")
            .whereLayer("exam")
            .mayOnlyBeAccessedByLayers("simulation")
            .whereLayer("judging")
            .mayOnlyBeAccessedByLayers("exam");

    private final JavaClasses engine = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("pix.engine");

    private final JavaClasses wrong = new ClassFileImporter().importPackages("pix.engine.wrong");

    @Test
    void it_asks_neither_the_clock_nor_chance() {
        NO_CLOCK_NO_CHANCE.check(engine);
        assertThat(refusal(NO_CLOCK_NO_CHANCE))
                .contains("AsksTheClock")
                .contains("ThrowsDice")
                .contains("DrawsUnseeded");
    }

    @Test
    void it_needs_nothing_but_the_jdk() {
        JDK_ONLY.check(engine);
        assertThat(JDK_ONLY.evaluate(new ClassFileImporter().importClasses(TheEngineIsPureTests.class))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void it_reads_and_writes_nothing() {
        NO_FILES.check(engine);
        assertThat(refusal(NO_FILES)).contains("ReadsAFile");
    }

    @Test
    void its_packages_depend_one_way() {
        ONE_WAY.check(engine);
    }

    private String refusal(ArchRule rule) {
        return rule.evaluate(wrong).getFailureReport().toString();
    }

    private static boolean isImpure(JavaAccess<?> access) {
        boolean isUnseeded =
                access.getTarget().getFullName().matches("java\\.(util|security)\\.\\w*Random\\.<init>\\(\\)");
        boolean isOurs = access.getTargetOwner().getPackageName().startsWith("pix.");
        return isUnseeded
                || !isOurs && CLOCK_AND_CHANCE.contains(access.getTarget().getName());
    }
}
