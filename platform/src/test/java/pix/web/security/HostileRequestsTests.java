package pix.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import pix.testing.ServedTest;
import pix.web.security.RightsTable.Right;
import pix.web.security.RightsWorld.Role;

/**
 * No request makes a fault, whatever is in it: neither a status of 500 or more, nor a trace in the log. The requests are made
 * from the routes that Spring knows. At each build a sample is sent, drawn from a seed that is printed; all of them with
 * {@code -Dgate=whole}, as {@code bin/test --all} asks.
 */
@ServedTest
class HostileRequestsTests {

    /** Of each route and role, in a sample. */
    private static final int SAMPLE = Integer.getInteger("hostile.sample", 8);

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    HostileWorld world;

    @LocalServerPort
    int port;

    private final boolean isWhole = "whole".equals(System.getProperty("gate"));
    /** The same sample at each build, so that one that passed passes again; another seed looks elsewhere. */
    private final long seed = Long.getLong("hostile.seed", 20261130);

    private final Random chance = new Random(seed);
    private int sent;

    @Test
    void no_request_makes_a_fault() throws IOException {
        var routes = Route.of(requestMappingHandlerMapping, handler -> isOurs(handler.getBeanType()));

        var faults = faults(routes, isWhole);

        System.out.println(
                "Hostile requests: " + sent + " on " + routes.size() + " routes, with -Dhostile.seed=" + seed);
        assertThat(faults).isEmpty();
    }

    @Test
    void a_page_that_believes_what_it_is_sent_is_caught() throws IOException {
        var fragile =
                Route.of(requestMappingHandlerMapping, handler -> handler.getBeanType() == FragileController.class);

        for (var route : fragile) {
            var faults = faults(List.of(route), true);
            assertThat(faults).as(route.toString()).isNotEmpty();
        }
    }

    /** As a browser sends it: to the end, and only then does it listen. */
    @Test
    void a_file_that_is_too_large_is_told_so() throws IOException {
        var browser = new RawBrowser(port);
        world.open(Role.ADMINISTRATOR, browser);
        var head = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f.csv\"\r\n\r\n";
        var body = head + "x".repeat(66 << 20) + "\r\n--b--\r\n";
        var request = new HostileRequest(
                "POST",
                world.fill("/orga/{organisation}/imports"),
                List.of("Content-Type: multipart/form-data; boundary=b"),
                body);

        var reply = browser.send(request.bytes(world.cookies(), world.word()));

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.body()).contains("Ce fichier est trop lourd");
    }

    /** One example of each kind. */
    private Collection<String> faults(List<Route> routes, boolean isWhole) throws IOException {
        var faults = new LinkedHashMap<String, String>();
        try (var log = FaultLog.listening()) {
            for (var route : routes) for (var role : rolesOn(route)) ask(route, role, isWhole, log, faults);
        }
        return faults.values();
    }

    private void ask(Route route, Role role, boolean isWhole, FaultLog log, Map<String, String> faults)
            throws IOException {
        var browser = new RawBrowser(port);
        world.open(role, browser);
        for (var request : drawn(new HostileRequests(route, world::fill, world::usual).all(), isWhole)) {
            sent++;
            var reply = browser.send(request.bytes(world.cookies(), world.word()));
            if (reply.sets("pix")) world.open(role, browser);
            var said = log.faults();
            if (isFault(request, reply) || !said.isEmpty())
                faults.putIfAbsent(
                        reply.status() + kind(said), role + " " + reply.status() + " " + request + " " + said);
        }
    }

    private static String kind(List<String> said) {
        return said.toString().replaceAll("\\[.*?]|\\d+", "");
    }

    /** HTTP itself answers 501 to what it cannot carry. */
    private static boolean isFault(HostileRequest request, RawBrowser.Reply reply) {
        var isCarried =
                !request.method().equals("CONNECT") && !request.headers().contains("Transfer-Encoding: nonsense");
        return reply.status() == RawBrowser.Reply.NONE || reply.status() >= (isCarried ? 500 : 502);
    }

    private List<HostileRequest> drawn(Stream<HostileRequest> all, boolean isWhole) {
        var requests = new ArrayList<>(all.toList());
        if (isWhole || requests.size() <= SAMPLE) return requests;
        Collections.shuffle(requests, chance);
        return requests.subList(0, SAMPLE);
    }

    /** Whoever may enter; of a sample one of them. */
    private Set<Role> rolesOn(Route route) {
        var roles = EnumSet.noneOf(Role.class);
        for (var row : RightsTable.ROWS)
            if (row.route().equals(route.toString()))
                row.rights().forEach((role, right) -> {
                    if (right == Right.OK) roles.add(role);
                });
        if (roles.isEmpty()) roles.addAll(EnumSet.of(Role.VISITOR, Role.LEARNER, Role.ADMINISTRATOR, Role.STAFF));
        if (isWhole) return roles;
        return EnumSet.of(List.copyOf(roles).get(chance.nextInt(roles.size())));
    }

    private static boolean isOurs(Class<?> controller) {
        return controller.getPackageName().startsWith("pix.")
                && !controller
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()
                        .contains("test-classes");
    }
}
