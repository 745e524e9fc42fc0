package pix.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import pix.Platform;

class ModulesTests {

    static final ImportOption TESTS_TOO = _ -> true;
    static final ApplicationModules OURS =
            ApplicationModules.of(Platform.class, resideInAnyPackage("pix.engine..", "pix.bank.."));
    static final ApplicationModules WRONG = ApplicationModules.of("pix.architecture.wrong.modules", TESTS_TOO);

    @Test
    void a_module_uses_only_what_it_declares_and_only_what_is_offered() {
        OURS.verify();
    }

    @Test
    void an_undeclared_use_is_seen() {
        assertThatThrownBy(WRONG::verify).hasMessageContaining("Module 'allowed' depends on module 'undeclared'");
    }

    @Test
    void every_module_says_what_it_may_use() {
        assertThat(silentIn(OURS)).isEmpty();
    }

    @Test
    void a_module_that_says_nothing_is_seen() {
        assertThat(silentIn(WRONG)).containsExactly("undeclared");
    }

    @Test
    void a_module_declares_only_what_it_uses() {
        assertThat(Permissions.spare(OURS)).isEmpty();
        assertThat(Permissions.undeclared(OURS)).isEmpty();
    }

    @Test
    void a_permission_that_nobody_uses_is_seen() {
        assertThat(Permissions.spare(WRONG)).containsExactly("generous may use spared, and does not");
    }

    @Test
    void a_constant_of_a_module_that_is_not_declared_is_seen() {
        assertThat(Permissions.undeclared(WRONG)).containsExactly("allowed uses undeclared, and may not");
    }

    /** Without a word Modulith allows everything. */
    private static List<String> silentIn(ApplicationModules modules) {
        return modules.stream()
                .filter(module -> !module.isRootModule())
                .filter(module -> module.getBasePackage()
                        .getAnnotation(ApplicationModule.class)
                        .isEmpty())
                .map(module -> module.getIdentifier().toString())
                .toList();
    }
}
