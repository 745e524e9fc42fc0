package pix.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import pix.testing.ServedTest;
import pix.web.security.RightsWorld.Role;

/**
 * Whatever is typed may be a password in the wrong field, a child's number or a birth date: none of it reaches the log,
 * refused or not, in whichever part of whichever request.
 */
@ServedTest
class TypedValuesTests {

    private static final List<String> SECRETS =
            List.of("Trois-Canaris-70", "704170417041", "30%2F02%2F7041", "canari%407041.example");
    private static final List<String> TELLTALES =
            List.of("Trois-Canaris", "70417041", "02/7041", "canari@", "canari%40");
    private static final List<String> HEADERS = List.of(
            "User-Agent",
            "Accept",
            "Accept-Language",
            "Referer",
            "If-None-Match",
            "If-Modified-Since",
            "Range",
            "Origin",
            "Content-Type",
            "Cookie",
            "HX-Current-URL",
            "X-Forwarded-For",
            "Expect");

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    HostileWorld world;

    @LocalServerPort
    int port;

    @Test
    void nothing_that_is_typed_reaches_the_log() throws IOException {
        var routes = Route.of(
                requestMappingHandlerMapping,
                handler -> handler.getBeanType().getPackageName().startsWith("pix.web")
                        && handler.getBeanType() != FragileController.class);
        var log = listening();

        int sent = 0;
        for (var role : List.of(Role.VISITOR, Role.LEARNER, Role.ADMINISTRATOR, Role.STAFF))
            sent += send(
                    role,
                    routes.stream().filter(route -> whoAsks(route) == role).toList());

        assertThat(sent).isGreaterThan(1000);
        assertThat(log.list.stream()
                        .map(TypedValuesTests::said)
                        .filter(line -> TELLTALES.stream().anyMatch(line::contains)))
                .isEmpty();
    }

    private int send(Role role, List<Route> routes) throws IOException {
        var browser = new RawBrowser(port);
        world.open(role, browser);
        int sent = 0;
        for (var route : routes)
            for (var request : requests(route).toList()) {
                var reply = browser.send(request.bytes(world.cookies(), world.word()));
                if (reply.sets("pix")) world.open(role, browser);
                sent++;
            }
        return sent;
    }

    /** Somebody who reaches what is behind the door. */
    private static Role whoAsks(Route route) {
        if (route.path().startsWith("/admin")) return Role.STAFF;
        if (route.path().startsWith("/orga")) return Role.ADMINISTRATOR;
        return route.path().matches("/(inscription|connexion|mot-de-passe|nouveau-mot|decouverte|demande).*")
                ? Role.VISITOR
                : Role.LEARNER;
    }

    @Test
    void a_line_that_repeats_what_was_typed_is_seen() {
        var log = listening();

        LoggerFactory.getLogger(TypedValuesTests.class)
                .error("a field could not be read", new NumberFormatException("For input string: \"704170417041\""));

        assertThat(log.list.stream().map(TypedValuesTests::said).filter(line -> line.contains("70417041")))
                .hasSize(1);
    }

    private Stream<HostileRequest> requests(Route route) {
        return SECRETS.stream()
                .flatMap(secret -> Stream.of(
                                inFields(route, secret),
                                inVariables(route, secret),
                                inHeaders(route, secret),
                                inBodies(route, secret))
                        .flatMap(each -> each));
    }

    private Stream<HostileRequest> inFields(Route route, String secret) {
        var all = String.join(
                "&", route.fields().stream().map(field -> field + "=" + secret).toList());
        return Stream.concat(
                        Stream.of(all),
                        route.fields().stream().map(field -> usual(route, field) + field + "=" + secret))
                .map(fields -> with(route, world.fill(route.path()), fields));
    }

    private Stream<HostileRequest> inVariables(Route route, String secret) {
        return route.variables().stream()
                .map(variable -> world.fill(route.path().replace("{" + variable + "}", "-held-"))
                        .replace("-held-", secret))
                .map(target -> with(route, target, usual(route, "")));
    }

    private Stream<HostileRequest> inHeaders(Route route, String secret) {
        return HEADERS.stream()
                .filter(_ -> secret.equals(SECRETS.getFirst()))
                .map(header -> new HostileRequest(
                        route.method(), world.fill(route.path()), List.of(header + ": " + secret), ""));
    }

    private Stream<HostileRequest> inBodies(Route route, String secret) {
        var part = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + secret + ".csv\"\r\n\r\n"
                + secret + ";1\r\n--b--\r\n";
        if (!secret.equals(SECRETS.getFirst())) return Stream.empty();
        return Stream.of(
                new HostileRequest(
                        "POST",
                        world.fill(route.path()),
                        List.of("Content-Type: application/json"),
                        "{\"a\": " + secret + "}"),
                new HostileRequest(
                        "POST",
                        world.fill(route.path()),
                        List.of("Content-Type: multipart/form-data; boundary=b"),
                        part));
    }

    private String usual(Route route, String but) {
        return String.join(
                "",
                route.fields().stream()
                        .filter(field -> !field.equals(but))
                        .map(field -> field + "=" + HostileValues.encoded(world.usual(field)) + "&")
                        .toList());
    }

    private static HostileRequest with(Route route, String target, String fields) {
        return route.method().equals("POST")
                ? new HostileRequest("POST", target, List.of("Content-Type: application/x-www-form-urlencoded"), fields)
                : new HostileRequest(route.method(), target + "?" + fields);
    }

    private static ListAppender<ILoggingEvent> listening() {
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(log);
        return log;
    }

    private static String said(ILoggingEvent event) {
        var trace = event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy());
        return event.getLevel() == Level.OFF ? "" : event.getFormattedMessage() + " " + trace;
    }
}
