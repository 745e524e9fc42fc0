import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * Asks osv.dev which known vulnerabilities the shipped libraries have, by the list that the jar carries. Ends with 0 when there is
 * none, with 1 when there are, with 2 when nobody answers.
 */
class Advisories {

    private static final String LIST = "META-INF/sbom/application.cdx.json";
    private static final String ASKED =
            Optional.ofNullable(System.getenv("OSV_ADDRESS")).orElse("https://api.osv.dev");
    private static final Pattern LIBRARY = Pattern.compile("\"purl\" *: *\"(pkg:maven/[^\"?]+)");
    private static final Pattern NAME = Pattern.compile("\"id\" *: *\"([^\"]+)\"");

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var libraries = libraries(arguments[0]);
        try {
            var answers = answers(ask(libraries));
            if (answers.size() != libraries.size()) throw new IOException("an answer that is not understood");
            System.exit(tell(libraries, answers));
        } catch (IOException e) {
            System.err.println(ASKED + " cannot be asked from here: "
                    + Optional.ofNullable(e.getMessage()).orElse("no connection"));
            System.exit(2);
        }
    }

    private static int tell(List<String> libraries, List<List<String>> answers) {
        int found = 0;
        for (int at = 0; at < libraries.size(); at++)
            for (var name : answers.get(at)) {
                System.out.println(
                        libraries.get(at).substring("pkg:maven/".length()) + "  https://osv.dev/vulnerability/" + name);
                found++;
            }
        System.out.println(libraries.size() + " libraries, " + found + " known vulnerabilities.");
        return found == 0 ? 0 : 1;
    }

    private static List<String> libraries(String jar) throws IOException {
        try (var file = new ZipFile(jar);
                var list = file.getInputStream(file.getEntry(LIST))) {
            return LIBRARY.matcher(new String(list.readAllBytes(), UTF_8))
                    .results()
                    .map(found -> found.group(1))
                    .filter(library -> !library.startsWith("pkg:maven/pix/"))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private static String ask(List<String> libraries) throws IOException, InterruptedException {
        var queries = libraries.stream()
                .map(library -> "{\"package\":{\"purl\":\"" + library + "\"}}")
                .collect(joining(",", "{\"queries\":[", "]}"));
        var request = HttpRequest.newBuilder(URI.create(ASKED + "/v1/querybatch"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(queries))
                .build();
        try (var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build()) {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) throw new IOException("it answers " + answer.statusCode());
            return answer.body();
        }
    }

    /** One object for each library, in the order asked: {@code {"results":[{"vulns":[{"id":"..."}]},{}]}}. */
    private static List<List<String>> answers(String json) {
        var answers = new ArrayList<List<String>>();
        int depth = 0;
        int start = 0;
        boolean isText = false;
        for (int at = 0; at < json.length(); at++) {
            char sign = json.charAt(at);
            if (sign == '\\') at++;
            else if (sign == '"') isText = !isText;
            else if (!isText && (sign == '{' || sign == '[') && ++depth == 3) start = at;
            else if (!isText && (sign == '}' || sign == ']') && depth-- == 3)
                answers.add(names(json.substring(start, at)));
        }
        return answers;
    }

    private static List<String> names(String answer) {
        return NAME.matcher(answer).results().map(found -> found.group(1)).toList();
    }
}
