package pix.web.security;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import pix.testing.Forms;
import pix.testing.PageTest;
import pix.web.security.RightsTable.Right;
import pix.web.security.RightsTable.Row;
import pix.web.security.RightsWorld.Role;

/**
 * Who may do what, tried on every route as every role, with the ids of our school and as somebody of the neighbour's. The
 * table is {@code rights.txt}; a route that has no row in it, or a row without a route, is found here.
 */
@PageTest
class RightsTests {

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    MockMvcTester browser;

    @Autowired
    RightsWorld world;

    static Stream<Row> rows() {
        return RightsTable.ROWS.stream();
    }

    @Test
    void every_route_has_a_row_and_every_row_a_route() {
        var rows = RightsTable.ROWS.stream().map(Row::route).toList();

        assertThat(rows).doesNotHaveDuplicates();
        assertThat(rows).containsExactlyInAnyOrderElementsOf(routes());
    }

    @Test
    void a_route_without_a_row_is_seen() {
        assertThat(RightsTable.ROWS.stream().map(Row::route)).doesNotContain("GET /oubliee/{id}");
        assertThat(RightsTable.plain("/oubliee/{id:\\d{1,18}}/{other}")).isEqualTo("/oubliee/{id}/{other}");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void each_role_meets_what_the_table_says(Row row) {
        world.open();
        world.name("attempt", attemptOfTheLearner());
        Map<Role, Right> met = new LinkedHashMap<>();
        for (var role : Role.values()) met.put(role, world.undone(() -> right(ask(row, role))));

        assertThat(met).as(row.route()).isEqualTo(row.rights());
    }

    private String attemptOfTheLearner() {
        var learner = world.session(Role.LEARNER).orElseThrow();
        var started =
                browser.post().uri("/competences/1.1/tests").cookie(learner).with(Forms.ours());
        return String.valueOf(started.exchange().getMvcResult().getResponse().getRedirectedUrl())
                .replaceFirst("/tests/(\\w+).*", "$1");
    }

    /** With what a form must hold to reach its controller, where a form is sent. */
    private MvcTestResult ask(Row row, Role role) {
        var path = world.fill(row.path());
        var cookies = world.session(role).stream().toArray(Cookie[]::new);
        if (row.method().equals("GET")) return browser.perform(signedIn(MockMvcRequestBuilders.get(path), cookies));
        if (path.endsWith("/imports"))
            return browser.perform(
                    signedIn(MockMvcRequestBuilders.multipart(path).file("file", new byte[] {1}), cookies));
        var form = MockMvcRequestBuilders.post(path).param("role", "MEMBER").param("format", "csv");
        return browser.perform(signedIn(form, cookies));
    }

    private static RequestBuilder signedIn(AbstractMockHttpServletRequestBuilder<?> request, Cookie[] cookies) {
        if (cookies.length > 0) request.cookie(cookies);
        return request.with(Forms.ours());
    }

    private static Right right(MvcTestResult reply) {
        var response = reply.getMvcResult().getResponse();
        var location = String.valueOf(response.getRedirectedUrl());
        if (response.getStatus() >= 500) return Right.FAULT;
        if (response.getStatus() == 404) return Right.NO;
        if (response.getStatus() == 403) return Right.TOLD;
        return location.startsWith("/connexion?retour=") ? Right.IN : Right.OK;
    }

    private List<String> routes() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("pix."))
                .map(Map.Entry::getKey)
                .flatMap(RightsTests::routes)
                .collect(toCollection(TreeSet::new))
                .stream()
                .toList();
    }

    private static Stream<String> routes(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(path -> (methods.isEmpty() ? Stream.of(RequestMethod.GET) : methods.stream())
                        .map(method -> method + " " + RightsTable.plain(path)));
    }
}
