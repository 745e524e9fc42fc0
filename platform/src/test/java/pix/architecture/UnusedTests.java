package pix.architecture;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What nobody uses is read, tested and carried along for nothing. */
class UnusedTests {

    private static final String[] OURS_AND_TEMPLATES = {"pix", "gg.jte.generated"};

    /** Written before what will use it. */
    private static final String BEING_BUILT = "pix\\.(engine\\.(exam|sitting)|certification)\\..*";

    @Test
    void every_class_is_used_and_not_by_its_tests_alone() {
        var ours = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(OURS_AND_TEMPLATES);

        assertThat(Unused.classes(ours))
                .filteredOn(name -> !name.matches(BEING_BUILT))
                .isEmpty();
    }

    /** Tests may have windows of their own; those of the engine and of the bank are not seen from here. */
    @Test
    void every_method_of_the_platform_is_called() {
        var all = new ClassFileImporter().importPackages(OURS_AND_TEMPLATES);
        var platform = Code.OURS.stream()
                .map(JavaClass::getName)
                .filter(name -> !name.matches("pix\\.(engine|bank)\\..*"))
                .collect(toUnmodifiableSet());

        assertThat(Unused.methods(platform, all)).isEmpty();
    }

    @Test
    void a_class_and_a_method_that_nobody_uses_are_seen() {
        JavaClasses wrong = Code.wrong("unused");

        assertThat(Unused.classes(wrong)).containsExactly("pix.architecture.wrong.unused.Forgotten");
        assertThat(Unused.methods(wrong.stream().map(JavaClass::getName).collect(toUnmodifiableSet()), wrong))
                .containsExactly("pix.architecture.wrong.unused.Used.onceCalled()");
    }
}
