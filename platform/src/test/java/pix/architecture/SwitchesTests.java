package pix.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pix.assessment.Purpose;

/** Kinds that will have more cases: whoever looks at one names them all, so that the compiler asks for the next. */
class SwitchesTests {

    private static final List<Class<?>> GROWING = List.of(Purpose.class);

    /** By file. */
    private static final Map<String, Switches> ALL =
            Sources.java().stream().collect(Collectors.toMap(file -> file, file -> new Switches(Sources.textOf(file))));

    @Test
    void every_case_of_a_kind_that_grows_is_named_where_it_matters() {
        assertThat(files(switches -> switches.name(cases()))).hasSizeGreaterThan(5);
        assertThat(files(switches -> switches.forget(cases()))).isEmpty();
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

    @Test
    void no_switch_leaves_a_case_of_ours_to_its_default() {
        var types = OurTypes.all();

        assertThat(types).hasSizeGreaterThan(50).anyMatch(cases -> cases.contains("SimulatorState"));
        assertThat(files(switches -> switches.leaveSome(types))).isEmpty();
    }

    @Test
    void a_constant_left_to_the_default_is_seen() {
        var left = """
                class A {
                    int weight(Unit unit) {
                        return switch (unit) {
                            case GRAM -> 1;
                            case KILO -> 1000;
                            default -> 0;
                        };
                    }
                }
                """;
        var types = List.of(Set.of("GRAM", "KILO", "TONNE"), Set.of("Cup", "Spoon"));

        assertThat(new Switches(left).leaveSome(types)).isTrue();
        assertThat(new Switches(left.replace("default", "case TONNE")).leaveSome(types))
                .isFalse();
        assertThat(new Switches(left.replace("KILO", "POUND")).leaveSome(types)).isFalse();
    }

    @Test
    void a_type_left_to_the_default_is_seen() {
        var left =
                "class A { int a(Dish dish) { return switch (dish) { case Cup _ -> 1; case null, default -> 0; }; } }";
        var types = List.of(Set.of("Cup", "Spoon"));

        assertThat(new Switches(left).leaveSome(types)).isTrue();
        assertThat(new Switches(left.replace("null, default", "Spoon _")).leaveSome(types))
                .isFalse();
        assertThat(new Switches(left.replace("Cup", "String")).leaveSome(types)).isFalse();
    }

    private static List<String> files(Predicate<Switches> wanted) {
        return ALL.entrySet().stream()
                .filter(each -> wanted.test(each.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static Set<String> cases() {
        return GROWING.stream()
                .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
    }
}
