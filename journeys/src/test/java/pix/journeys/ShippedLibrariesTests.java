package pix.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in the packaged application: the libraries that were chosen, none that only tests need, and a list of them all. */
class ShippedLibrariesTests {

    private static final Path JAR = Path.of("../platform/target/pix.jar");
    private static final Path APPROVED = Path.of("src/test/resources/shipped-libraries.txt");
    private static final String LIST = "META-INF/sbom/application.cdx.json";

    /** What Spring Boot adds while it packages, so that the jar can be unpacked. */
    private static final Pattern OF_THE_PACKAGE = Pattern.compile("spring-boot-jarmode-tools-.*");

    private static final Pattern FOR_TESTS = Pattern.compile(
            "(archunit|assertj|awaitility|byte-buddy|greenmail|hamcrest|jqwik|json-path|jsonassert|junit|mockito|objenesis"
                    + "|opentest4j|spring-modulith-(core|test|docs)|.*-test|.*-devtools|xmlunit)\\b.*");
    private static final Pattern LISTED = Pattern.compile("\"purl\" *: *\"pkg:maven/([^/]+)/([^@\"]+)@([^?\"]+)");

    @TempDir
    Path folder;

    @Test
    void no_library_of_tests_is_shipped() throws IOException {
        assertThat(shipped()).hasSizeGreaterThan(50).noneMatch(ShippedLibrariesTests::isForTests);
    }

    @Test
    void a_library_of_tests_is_seen() {
        assertThat(Stream.of("archunit-1.5.0.jar", "spring-boot-test-4.1.1.jar", "junit-jupiter-api-6.0.0.jar"))
                .allMatch(ShippedLibrariesTests::isForTests);
    }

    @Test
    void the_list_of_what_is_shipped_is_in_the_jar_and_complete() throws IOException {
        assertThat(listed().map(Library::file)).containsAll(shipped());
    }

    @Test
    void each_library_that_is_shipped_was_chosen() throws IOException {
        var files = shipped();
        var names = listed().filter(library -> files.contains(library.file()))
                .map(Library::name)
                .filter(name -> !name.startsWith("pix:") && !name.contains("-darwin-"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(names)
                .as("choose what is new, take out what has gone: %s", APPROVED)
                .containsExactlyElementsOf(approved());
    }

    @Test
    void what_is_known_against_a_library_is_told_and_ends_with_1() throws Exception {
        var log4j = "{\"vulns\":[{\"id\":\"GHSA-jfh8-c2jp-5v3q\",\"modified\":\"x\"},{\"id\":\"GHSA-{[\\\"\"}]}";

        var told = advisories(queries -> queries == 0 ? log4j : "{}");

        assertThat(told.output())
                .contains("https://osv.dev/vulnerability/GHSA-jfh8-c2jp-5v3q", ", 2 known vulnerabilities.");
        assertThat(told.exit()).isEqualTo(1);
    }

    @Test
    void nothing_known_ends_with_0_and_what_is_not_understood_with_2() throws Exception {
        assertThat(advisories(_ -> "{}").exit()).isZero();
        assertThat(advisories(query -> query == 0 ? "" : "{}").exit()).isEqualTo(2);
    }

    private record Library(String group, String artifact, String version) {

        String name() {
            return group + ":" + artifact;
        }

        String file() {
            return artifact + "-" + version + ".jar";
        }
    }

    private record Told(String output, int exit) {}

    private interface Answer {
        String to(int query);
    }

    /** The command, and a server that answers in place of osv.dev. */
    private Told advisories(Answer answer) throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/querybatch", exchange -> {
            var asked = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            var answers = new StringBuilder();
            for (int query = 0; query < asked.split("pkg:maven/").length - 1; query++)
                answers.append(query == 0 ? "" : ",").append(answer.to(query));
            var body = ("{\"results\":[" + answers + "]}").getBytes(UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            var output = folder.resolve("output.txt");
            var command = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "../bin/lib/Advisories.java",
                            JAR.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            command.environment()
                    .put(
                            "OSV_ADDRESS",
                            "http://127.0.0.1:" + server.getAddress().getPort());
            int exit = command.start().waitFor();
            return new Told(Files.readString(output), exit);
        } finally {
            server.stop(0);
        }
    }

    private static boolean isForTests(String library) {
        return FOR_TESTS.matcher(library).matches();
    }

    private static Set<String> approved() throws IOException {
        return Files.readAllLines(APPROVED).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("pix:") && !line.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> shipped() throws IOException {
        var libraries = "BOOT-INF/lib/";
        try (var jar = new ZipFile(JAR.toFile())) {
            return jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(libraries) && name.endsWith(".jar"))
                    .map(name -> name.substring(libraries.length()))
                    .filter(name -> !OF_THE_PACKAGE.matcher(name).matches())
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<Library> listed() throws IOException {
        try (var jar = new ZipFile(JAR.toFile());
                var stream = jar.getInputStream(jar.getEntry(LIST))) {
            return LISTED.matcher(new String(stream.readAllBytes(), UTF_8))
                    .results()
                    .map(found -> new Library(found.group(1), found.group(2), found.group(3)))
                    .distinct();
        }
    }
}
