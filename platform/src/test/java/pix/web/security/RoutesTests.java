package pix.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import pix.testing.PlatformTest;

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
