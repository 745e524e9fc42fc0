package pix.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import pix.testing.wrong.SwapsTheCheck;

class FormsTests {

    static final ArchRule REAL_FORMS = noClasses()
            .should()
            .dependOnClassesThat()
            .haveSimpleName("SecurityMockMvcRequestPostProcessors")
            .because(
                    "it swaps the application's check of forms in the shared context; Forms.ours() does what a browser does");

    @Test
    void tests_send_forms_as_browsers_do() {
        JavaClasses tests = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                .withImportOption(place -> !place.contains("/wrong/"))
                .importPackages("pix");

        REAL_FORMS.check(tests);
    }

    @Test
    void a_test_that_does_not_is_caught() {
        var wrong = new ClassFileImporter().importClasses(SwapsTheCheck.class);

        assertThat(REAL_FORMS.evaluate(wrong).hasViolation()).isTrue();
    }
}
