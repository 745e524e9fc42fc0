package pix.web.security;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.http.server.PathContainer;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import pix.testing.PlatformTest;
import pix.web.paths.AdminPaths;
import pix.web.paths.AppPaths;
import pix.web.paths.CertifPaths;
import pix.web.paths.OrgaPaths;
import pix.web.paths.UiPaths;

/** A page that nobody said who may see is closed, and is found here before a reader finds it. */
@PlatformTest
class RoutesTests {

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void every_page_says_who_may_ask_for_it() {
        assertThat(undeclared(requestMappingHandlerMapping)).isEmpty();
    }

    @Test
    void a_page_that_does_not_is_caught() {
        var mapping = new RequestMappingHandlerMapping();
        mapping.setApplicationContext(new StaticApplicationContext());
        mapping.afterPropertiesSet();
        mapping.registerMapping(
                RequestMappingInfo.paths("/oubliee/{id}").build(),
                new Object(),
                Object.class.getMethods()[0]);

        assertThat(undeclared(mapping)).containsExactly("/oubliee/{id}");
    }

    /** Those that begin the addresses of files have no page of their own. */
    private static final Set<String> BEGINNINGS = Set.of("/assets/", "/epreuves", "/epreuves/x/web");

    @Test
    void every_address_leads_to_a_page() {
        var pages = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(page -> page.getPatternValues().stream())
                .map(RoutesTests::pattern)
                .toList();

        var nowhere = addresses()
                .filter(address -> !BEGINNINGS.contains(address))
                .filter(address -> pages.stream()
                        .noneMatch(page -> page.matches(PathContainer.parsePath(address.split("[?#]", 2)[0]))));
        assertThat(nowhere).isEmpty();
    }

    @Test
    void the_lists_do_not_overlap() {
        var all = Stream.of(Routes.PUBLIC, Routes.SIGNED_IN, Routes.HOLDERS, Routes.STAFF)
                .flatMap(Stream::of)
                .toList();

        assertThat(all).doesNotHaveDuplicates();
    }

    /** A model to fill is no table that is taken away: it goes back as it came. */
    @Test
    void every_table_is_taken_away_as_a_spreadsheet_too() {
        var pages = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(page -> page.getPatternValues().stream())
                .toList();

        assertThat(pages).anyMatch(page -> page.endsWith(".csv"));
        assertThat(pages)
                .filteredOn(page -> page.endsWith(".csv") && !page.contains("modele"))
                .allMatch(page -> pages.contains(page.replace(".csv", ".ods")));
    }

    /** What pages may link to: each constant without a variable, and an example of what each method makes. */
    private static Stream<String> addresses() {
        return Stream.of(AppPaths.class, OrgaPaths.class, AdminPaths.class, CertifPaths.class, UiPaths.class)
                .flatMap(paths -> Stream.concat(
                        Stream.of(paths.getFields())
                                .map(field -> (String) requireNonNull(ReflectionUtils.getField(field, null)))
                                .filter(path -> path.startsWith("/") && !path.contains("{")),
                        Stream.of(paths.getDeclaredMethods())
                                .filter(method -> Modifier.isPublic(method.getModifiers()))
                                .map(method -> (String) requireNonNull(ReflectionUtils.invokeMethod(
                                        method, null, examples(method.getParameterTypes()))))));
    }

    private static Object[] examples(Class<?>[] types) {
        return Stream.of(types).map(RoutesTests::example).toArray();
    }

    private static Object example(Class<?> type) {
        if (type == long.class) return 1L;
        if (type == int.class) return 1;
        if (type == String.class) return "x";
        if (type.isEnum()) return type.getEnumConstants()[0];
        var canonical = type.getDeclaredConstructors()[0];
        return BeanUtils.instantiateClass(canonical, examples(canonical.getParameterTypes()));
    }

    private static Set<String> undeclared(RequestMappingHandlerMapping mapping) {
        var pages = new TreeSet<String>();
        mapping.getHandlerMethods().keySet().forEach(page -> pages.addAll(page.getPatternValues()));
        pages.removeIf(RoutesTests::isDeclared);
        return pages;
    }

    private static boolean isDeclared(String page) {
        var example = PathContainer.parsePath(page.replaceAll("\\{[^/]+}|\\*\\*", "x"));
        return Stream.of(Routes.PUBLIC, Routes.SIGNED_IN, Routes.HOLDERS, Routes.STAFF)
                .flatMap(Stream::of)
                .map(RoutesTests::pattern)
                .anyMatch(rule -> rule.matches(example));
    }

    private static PathPattern pattern(String rule) {
        return PathPatternParser.defaultInstance.parse(rule);
    }
}
