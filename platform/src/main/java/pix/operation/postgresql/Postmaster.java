package pix.operation.postgresql;

import static java.util.function.Predicate.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A running server of PostgreSQL, and the process of ours that has started it: its command line tells both. */
record Postmaster(ProcessHandle process) {

    /** PostgreSQL takes settings of any name that has a dot in it, and does nothing with those that it does not know. */
    private static final String STARTER = "pix.started_by=";

    private static final Pattern STARTED_BY = Pattern.compile(STARTER + "(\\d{1,18})@(\\d{1,18})");

    /** The system says so of a program whose file an update has replaced. */
    private static final Pattern PROGRAM = Pattern.compile("(.*/)?postgres( \\(deleted\\))?");

    /** A system tells when a process began within a second or two. */
    private static final Duration SLACK = Duration.ofSeconds(10);

    /**
     * The server of these data, while it runs. A number in a file that a dead server has left may by now be anybody's process, one
     * that only mentions the folder too.
     */
    static Optional<Postmaster> of(Path data, Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) return Optional.empty();
        return Files.readAllLines(pidFile).stream()
                .findFirst()
                .map(String::strip)
                .filter(number -> number.matches("\\d{1,18}"))
                .flatMap(number -> ProcessHandle.of(Long.parseLong(number)))
                .map(Postmaster::new)
                .filter(server -> server.runs(data));
    }

    /** For the command line of a server that this process starts. */
    static String startedByUs() {
        return startedBy(ProcessHandle.current());
    }

    static String startedBy(ProcessHandle process) {
        return "-c " + STARTER + process.pid() + "@"
                + process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /** Whether the process that has started it still runs and is not this one. */
    boolean isOfAnother() {
        return words().stream()
                .map(STARTED_BY::matcher)
                .filter(Matcher::matches)
                .anyMatch(starter -> ProcessHandle.of(Long.parseLong(starter.group(1)))
                        .filter(not(ProcessHandle.current()::equals))
                        .filter(process -> began(process, Instant.ofEpochMilli(Long.parseLong(starter.group(2)))))
                        .isPresent());
    }

    private boolean runs(Path data) {
        var words = words();
        return PROGRAM.matcher(process.info().command().orElse("postgres")).matches()
                && IntStream.range(1, words.size())
                        .anyMatch(at ->
                                words.get(at - 1).equals("-D") && words.get(at).equals(data.toString()));
    }

    /** None of a process that has ended and that nobody has buried yet. */
    private List<String> words() {
        return List.of(process.info().arguments().orElse(new String[0]));
    }

    private static boolean began(ProcessHandle process, Instant then) {
        return process.info()
                .startInstant()
                .filter(start -> Duration.between(start, then).abs().compareTo(SLACK) < 0)
                .isPresent();
    }
}
