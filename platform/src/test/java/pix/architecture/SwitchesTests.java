package pix.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pix.assessment.Purpose;

/** Kinds that will have more cases: whoever looks at one names them all, so that the compiler asks for the next. */
class SwitchesTests {

    private static final List<Class<?>> GROWING = List.of(Purpose.class);

    @Test
    void every_case_of_a_kind_that_grows_is_named_where_it_matters() {
        assertThat(Sources.java().stream().filter(file -> new Switches(Sources.textOf(file)).name(cases())))
                .hasSizeGreaterThan(5);
        assertThat(Sources.java().stream().filter(file -> new Switches(Sources.textOf(file)).forget(cases())))
                .isEmpty();
    }

    @Test
    void a_case_left_to_the_default_is_seen() {
        var left = """
                class A {
                    boolean isExplained(Purpose purpose) {
                        return switch (purpose) {
                            case CompetenceTest _ -> true;
                            default -> false;
                        };
                    }
                }
                """;

        assertThat(new Switches(left).forget(cases())).isTrue();
        assertThat(new Switches(left.replace("default", "case TargetedTest _")).forget(cases()))
                .isFalse();
        assertThat(new Switches(left.replace("CompetenceTest", "Something")).forget(cases()))
                .isFalse();
    }

    @Test
    void a_case_asked_for_alone_is_seen() {
        var alone = "class A { boolean isOwn(Purpose purpose) { return purpose instanceof Purpose.CompetenceTest; } }";

        assertThat(new Switches(alone).forget(cases())).isTrue();
        assertThat(new Switches(alone.replace("Purpose.CompetenceTest", "String")).forget(cases()))
                .isFalse();
    }

    @Test
    void a_page_cannot_tell_a_purpose_by_what_is_missing() {
        var optionals = GROWING.stream()
                .flatMap(kind -> Stream.concat(Stream.of(kind), Arrays.stream(kind.getPermittedSubclasses())))
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> Pattern.matches(
                        "java\\.util\\.Optional", field.getType().getName()));

        assertThat(optionals).isEmpty();
    }

    private static Set<String> cases() {
        return GROWING.stream()
                .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
    }
}
