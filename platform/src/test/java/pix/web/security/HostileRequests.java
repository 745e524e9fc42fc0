package pix.web.security;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * All that is asked of one route: each field and each variable with each hostile value while the others are what they
 * should be, every verb, every kind of content, every header.
 *
 * @param path with ids that exist, so that what is behind is reached
 * @param usual what a field holds when somebody means well
 */
record HostileRequests(Route route, UnaryOperator<String> path, UnaryOperator<String> usual) {

    private static final List<String> VERBS = List.of(
            "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get", "FOO");

    Stream<HostileRequest> all() {
        return Stream.<Function<HostileRequests, Stream<HostileRequest>>>of(
                        HostileRequests::fields,
                        HostileRequests::lists,
                        HostileRequests::variables,
                        HostileRequests::verbs,
                        HostileRequests::contents,
                        HostileRequests::files,
                        HostileRequests::headers)
                .flatMap(kind -> kind.apply(this));
    }

    private Stream<HostileRequest> fields() {
        var named = Stream.concat(route.fields().stream(), Stream.of("unknown", "_csrf", "_method"))
                .toList();
        return named.stream()
                .flatMap(field ->
                        HostileValues.encoded().stream().map(value -> with(usualFields(field) + field + "=" + value)));
    }

    /** The same name again, with something, with nothing, as other languages write lists. */
    private Stream<HostileRequest> lists() {
        return route.fields().stream().flatMap(field -> {
            var once = field + "=" + HostileValues.encoded(usual.apply(field));
            return Stream.of(
                            once + "&" + once,
                            once + "&" + field + "=",
                            field + "=&" + field + "=",
                            once + "&" + field + "=0&" + field + "=x",
                            field + "[]=1",
                            field + "[0]=1",
                            field + ".x=1",
                            field,
                            "=" + field,
                            (once + "&").repeat(1_200))
                    .map(fields -> with(usualFields(field) + fields));
        });
    }

    private Stream<HostileRequest> variables() {
        return route.variables().stream()
                .flatMap(variable -> HostileValues.encoded().stream()
                        .map(value -> path.apply(route.path().replace("{" + variable + "}", HELD))
                                .replace(HELD, value))
                        .map(target -> sent(target, usualFields(""))));
    }

    private static final String HELD = "-held-";

    private Stream<HostileRequest> verbs() {
        return VERBS.stream()
                .flatMap(verb -> Stream.of(
                        new HostileRequest(verb, target()),
                        new HostileRequest(verb, target(), List.of("Content-Type: " + FORM), usualFields(""))));
    }

    private Stream<HostileRequest> contents() {
        return Stream.of("POST", route.method())
                .distinct()
                .flatMap(verb -> HostileContents.ALL.stream()
                        .map(content -> new HostileRequest(verb, target(), content.headers(), content.body())));
    }

    private Stream<HostileRequest> files() {
        return route.files().stream()
                .flatMap(file -> HostileContents.files(file).stream())
                .map(content -> new HostileRequest(route.method(), target(), content.headers(), content.body()));
    }

    private Stream<HostileRequest> headers() {
        return HostileContents.HEADERS.stream()
                .map(header -> new HostileRequest(
                        route.method(), target(), List.of(header.split("\n")), isForm() ? usualFields("") : ""))
                .map(request -> isForm() ? asForm(request) : request);
    }

    private static final String FORM = "application/x-www-form-urlencoded";

    private HostileRequest with(String fields) {
        return sent(target(), fields);
    }

    private HostileRequest sent(String target, String fields) {
        return isForm()
                ? asForm(new HostileRequest(route.method(), target, List.of(), fields))
                : new HostileRequest(route.method(), target + "?" + fields);
    }

    private static HostileRequest asForm(HostileRequest request) {
        var headers = new ArrayList<>(request.headers());
        if (headers.stream().noneMatch(header -> header.startsWith("Content-Type:")))
            headers.add("Content-Type: " + FORM);
        return new HostileRequest(request.method(), request.target(), headers, request.body());
    }

    private boolean isForm() {
        return route.method().equals("POST");
    }

    private String target() {
        return path.apply(route.path());
    }

    /** All fields but this one as they should be. */
    private String usualFields(String hostile) {
        return route.fields().stream()
                .filter(field -> !field.equals(hostile))
                .map(field -> field + "=" + HostileValues.encoded(usual.apply(field)) + "&")
                .collect(joining());
    }
}
