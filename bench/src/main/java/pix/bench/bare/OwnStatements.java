package pix.bench.bare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/** The two statements of an answer, as they stand in the platform's code: what is measured cannot drift from what is run. */
public record OwnStatements(String read, String write) {

    private static final Path CODE = Path.of("platform/src/main/java/pix/assessment");
    private static final String TEXT = "\"\"\"\\n(.*?)\"\"\"";

    /** Where pgbench finds what the platform passes: in its own variables, or in a row of the read statement. */
    private static final Map<String, String> PASSED = Map.ofEntries(
            Map.entry("learner", ":learner"),
            Map.entry("id", ":attempt"),
            Map.entry("attempt", ":attempt"),
            Map.entry("version", ":version"),
            Map.entry("state", ":state"),
            Map.entry("trail", ":trail"),
            Map.entry("nextSkill", ":skill"),
            Map.entry("nextVariant", ":variant"),
            Map.entry("nextAsked", "now()"),
            Map.entry("completed", "null"),
            Map.entry("position", ":position"),
            Map.entry("release", "'0123456789ab'"),
            Map.entry("skill", ":skill"),
            Map.entry("variant", ":variant"),
            Map.entry("given", "'{\"text\":\"une réponse courte\"}'"),
            Map.entry("verdict", "'CORRECT'"),
            Map.entry("asked", "now()"),
            Map.entry("answered", "now()"));

    /** @param root the project's folder */
    public static OwnStatements of(Path root) throws IOException {
        var attempts = Files.readString(root.resolve(CODE).resolve("Attempts.java"));
        var log = Files.readString(root.resolve(CODE).resolve("AnswerLog.java"));
        var rows = found(attempts, "WITH_KNOWLEDGE = " + TEXT);
        var whose = found(attempts, " find\\(AccountId .*?WITH_KNOWLEDGE \\+ \"([^\"]+)\"");
        return new OwnStatements(rows + whose, found(log, "boolean append\\(.*?" + TEXT));
    }

    /** An answer: read, then written with the version that was read; a client in another's way writes nothing. */
    public String script(long firstLearner, int learners) {
        return """
                \\set learner random(%d, %d)
                \\set attempt :learner
                \\set position random(1, 2000000000)
                %s \\gset
                %s;
                """.formatted(firstLearner, firstLearner + learners - 1, passed(read), passed(write));
    }

    private static String passed(String sql) {
        return NamedStatement.PARAMETER.matcher(sql).replaceAll(parameter -> {
            var value = PASSED.get(parameter.group(1));
            if (value == null) throw new IllegalStateException("the bench does not know what to pass as " + parameter);
            return value;
        });
    }

    private static String found(String code, String pattern) {
        var matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(code);
        if (!matcher.find()) throw new IllegalStateException("the code no longer has a statement like " + pattern);
        return matcher.group(1).stripIndent();
    }
}
